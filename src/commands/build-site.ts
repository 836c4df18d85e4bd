import { spawnSync } from 'node:child_process';

/** One site to build: whose words, where to, under which folder of the host, for which day. */
export interface Build {
  contentFolder: string;
  outFolder: string;
  base?: string;
  today?: string;
}

/** Builds one site in a process of its own. Returns whether it was built; what it printed is shown. */
export function buildSite({ contentFolder, outFolder, base = '/', today }: Build): boolean {
  const { status } = spawnSync('astro', ['build', '--silent'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: contentFolder,
      OUT_DIR: outFolder,
      BASE_PATH: base,
      ...(today === undefined ? {} : { BUILD_DATE: today }),
    },
  });
  return status === 0;
}
