import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';
import { takeTurn } from '../site/one-at-a-time.mjs';

/**
 * Lets a checkout build one site at a time, because two would write into each other's folders, and
 * answers a folder that cannot be written to with one sentence.
 */
export function oneBuild(): AstroIntegration {
  return {
    name: 'one-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        // What is no longer needed is let go sooner: a seventh less memory, and no more time.
        setFlagsFromString('--heap-growing-percent=20');
        const folder = (name: string) => fileURLToPath(new URL(name, config.root));
        try {
          refuseUnwritable([config.outDir, config.cacheDir].map((url) => fileURLToPath(url)));
          refuseUnwritable([folder('.astro'), folder('.cache')]);
          takeTurn(folder('.cache/building.pid'), 'building a site in this folder');
        } catch (error) {
          console.error((error as Error).message);
          process.exit(1);
        }
      },
    },
  };
}

/** Makes each folder. Throws an `Error` of one sentence for the first that cannot be written to. */
export function refuseUnwritable(folders: readonly string[]) {
  for (const folder of folders) {
    try {
      make(folder);
      accessSync(`${folder}/.`, constants.W_OK);
    } catch (error) {
      const { code = 'no reason given' } = error as NodeJS.ErrnoException;
      throw new Error(`A build writes into ${folder}, which cannot be written to (${code}).`, {
        cause: error,
      });
    }
  }
}

/** One folder after the other: Node’s own `recursive` never ends in a folder such as /proc. */
function make(folder: string) {
  if (existsSync(folder)) return;
  make(path.dirname(folder));
  mkdirSync(folder);
}
