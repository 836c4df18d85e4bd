import { spawn } from 'node:child_process';

/** What a command said, and whether it found nothing wrong. */
export interface Heard {
  ok: boolean;
  said: string;
}

/** Runs a command to its end beside whatever else runs. Answers all it said, in its order. */
export async function heard(command: string, args: string[]): Promise<Heard> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const step = spawn(command, args, { shell: process.platform === 'win32' });
    for (const stream of [step.stdout, step.stderr])
      stream.on('data', (words: Buffer) => said.push(words));
    step.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    step.on('close', (code) => {
      resolve({ ok: code === 0, said: Buffer.concat(said).toString() });
    });
  });
}
