import { spawn } from 'node:child_process';

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
