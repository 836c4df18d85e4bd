import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { buildDate } from './clock.ts';

/** The settings of a build, from its environment and site.yaml. */
interface BuildSettings {
  /** Scheme and host of the site; `undefined` if site.yaml does not say. */
  site: string | undefined;
  /** The folder of the host that the site is in, with a leading slash: `/safer`. */
  base: string;
  outDir: string;
  /** A cache for each content: a shared one would mix their records. */
  cacheDir: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of a build. Throws an `Error` of one sentence for a setting that cannot be right.
 * `root` is the folder of the project.
 */
export function buildSettings(environment: Environment, root = '.'): BuildSettings {
  const setting = (name: string) => environment[name]?.trim() ?? '';
  const content = setting('CONTENT_DIR') || 'content';
  const file = path.join(path.resolve(root, content), 'site.yaml');
  if (!existsSync(file)) {
    throw new Error(`CONTENT_DIR is "${content}", but there is no ${content}/site.yaml.`);
  }
  buildDate(environment['BUILD_DATE']);
  const address = addressOf(setting('SITE_URL'), file);
  const folder = setting('BASE_PATH') || (address?.pathname ?? '/');
  const digest = createHash('sha256').update(path.resolve(root, content)).digest('hex');
  return {
    site: address?.origin,
    base: baseOf(folder),
    outDir: outDirOf(setting('OUT_DIR') || './dist', content, root),
    cacheDir: `./node_modules/.astro/${digest.slice(0, 12)}`,
  };
}

/** SITE_URL, else the address in site.yaml; faults in that file are left to the content check. */
function addressOf(written: string, file: string): URL | undefined {
  if (written !== '') {
    const isWeb = /^https?:\/\//.test(written) && URL.canParse(written);
    if (isWeb) return new URL(written);
    throw new Error(
      `SITE_URL is "${written}". Allowed: a whole address like https://www.example.org.`,
    );
  }
  try {
    const site = parse(readFileSync(file, 'utf8')) as { address?: unknown } | null;
    return typeof site?.address === 'string' && URL.canParse(site.address)
      ? new URL(site.address)
      : undefined;
  } catch {
    return undefined;
  }
}

function baseOf(written: string): string {
  const base = `/${written.replaceAll(/^\/+|\/+$/g, '')}`;
  if (/^\/(?:[\w.~-]+(?:\/[\w.~-]+)*)?$/.test(base)) return base;
  throw new Error(
    `BASE_PATH is "${written}". Allowed: a folder like /safer, of letters, digits, hyphens and dots.`,
  );
}

/** A build empties this folder first, so it must hold neither the project nor the content. */
function outDirOf(written: string, content: string, root: string): string {
  const out = path.resolve(root, written);
  const [project = '', ...inputs] = ['.', 'src', 'public', 'node_modules', content].map((name) =>
    path.resolve(root, name),
  );
  const isInside = (folder: string, other: string) =>
    folder === other || folder.startsWith(other.replace(/\/?$/, path.sep));
  const isSafe =
    !isInside(project, out) &&
    inputs.every((folder) => !isInside(folder, out) && !isInside(out, folder));
  if (isSafe) return written;
  throw new Error(
    `OUT_DIR is "${written}", and a build empties it first. Allowed: a folder of its own, like ./dist.`,
  );
}
