import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords } from '../check/check-content.ts';
import { folderOnDisk } from '../check/content-folder.ts';
import { type Result, runAsync } from './run-async.ts';
import { testDate, testDateOf } from './test-date.ts';

/** One site to build: whose content, where to, under which folder of the host, for which day. */
export interface Build {
  contentFolder: string;
  outFolder: string;
  base?: string;
  today?: string;
}

/** Where the sites are that tests read. */
const sites = '.cache/sites';

/** The sites that every run of the tests builds. */
export function testBuilds(): Build[] {
  const fixture = 'tests/fixtures/oldminster';
  return [
    {
      contentFolder: 'content',
      outFolder: `${sites}/real`,
      today: testDateOf(readRecords(folderOnDisk('content'))),
    },
    { contentFolder: fixture, outFolder: `${sites}/oldminster`, today: testDate },
    {
      contentFolder: fixture,
      outFolder: `${sites}/under-a-folder`,
      base: '/safer',
      today: testDate,
    },
  ];
}

/** The real content after careless changes that the check lets through; built by thorough runs. */
export function carelessBuild(contentFolder: string): Build {
  const today = testDateOf(readRecords(folderOnDisk('content')));
  return { contentFolder, outFolder: `${sites}/let-through`, today };
}

/** Builds one site in a process of its own. */
export async function buildSite({ contentFolder, outFolder, base, today }: Build): Promise<Result> {
  return runAsync('astro', ['build', '--silent'], {
    NODE_ENV: 'production',
    CONTENT_DIR: contentFolder,
    OUT_DIR: outFolder,
    ...(base === undefined ? {} : { BASE_PATH: base }),
    ...(today === undefined ? {} : { BUILD_DATE: today }),
  });
}

/** What a site is built from, besides its content. */
const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** Whether a site was built after the last change of anything it is built from. */
export function isUpToDate({ contentFolder, outFolder }: Build): boolean {
  const page = `${outFolder}/index.html`;
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return [...sources, contentFolder]
    .flatMap((path) =>
      statSync(path).isFile()
        ? [path]
        : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
    )
    .every((path) => statSync(path).mtimeMs <= built);
}
