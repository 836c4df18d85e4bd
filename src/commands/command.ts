import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearestWords } from '../domain/spelling.ts';

type Arguments<Config extends ParseArgsConfig> = ReturnType<typeof parseArgs<Config>>;

/**
 * Runs one command: reads its flags strictly, then calls `run`. A wrong flag, or an `Error` that
 * `run` throws, is printed as its message alone, and the exit code is 1. Anything else that is
 * thrown is a fault of this program and keeps its stack trace.
 */
export async function runCommand<const Config extends ParseArgsConfig>(
  config: Config,
  run: (args: Arguments<Config>) => unknown,
): Promise<void> {
  try {
    await run(argumentsOf(config));
  } catch (error) {
    const isMessage = error instanceof Error && error.constructor === Error;
    console.error(isMessage ? error.message : error);
    process.exitCode = 1;
  }
}

/** The value of a flag that must be one of a few. Throws an `Error` that lists them. */
export function oneOf<Choice extends string>(
  name: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    throw new Error(`There is no ${name} "${value}". Allowed: ${choices.join(', ')}.`);
  }
  return found;
}

/** The format that a flag names. Throws an `Error` that lists them. */
export function formatNamed<Format>(name: string, formats: Readonly<Record<string, Format>>) {
  return formats[oneOf('format', name, Object.keys(formats))] as Format;
}

/** Writes files into a folder, where a workflow reads them; those without a text are left out. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | undefined>>) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    if (text !== undefined) writeFileSync(path.join(folder, name), text);
  }
}

function argumentsOf<const Config extends ParseArgsConfig>(config: Config): Arguments<Config> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Error(messageOf(error as NodeJS.ErrnoException, config), { cause: error });
  }
}

function messageOf({ code, message }: NodeJS.ErrnoException, { options = {} }: ParseArgsConfig) {
  const [, typed = ''] = /'([^']*)'/.exec(message) ?? [];
  const names = Object.keys(options);
  const allowed = names.map((name) => `--${name}`).join(', ') || 'no options';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const [nearest] = nearestWords(typed.replace(/^-+/, ''), names, 1);
    const hint = nearest === undefined ? '' : ` Did you mean --${nearest}?`;
    return `There is no option ${typed}.${hint} Allowed: ${allowed}.`;
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return `"${typed}" is not expected here. Allowed: ${allowed}.`;
  }
  return `${message.replace(/\.?\n[\s\S]*$/, '')}.`;
}

/** How a command ended, and everything it printed. */
export interface Result {
  ok: boolean;
  output: string;
}

/** Runs a command asynchronously; resolves with its output when it ends. */
export async function runAsync(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<Result> {
  return new Promise((resolve) => {
    const output: Buffer[] = [];
    const child = spawn(command, args, {
      shell: process.platform === 'win32',
      env: { ...process.env, ...environment },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => output.push(chunk));
    }
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      resolve({ ok: code === 0, output: Buffer.concat(output).toString() });
    });
  });
}
