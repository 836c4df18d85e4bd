import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords } from '../../check/check-content.ts';
import { folderOnDisk } from '../../check/content-folder.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Checked } from '../../schemas/shared/source.ts';
import { type Result, runAsync } from '../command.ts';

/** One site to build: its content, its folder, the folder of the host it is under, and its day. */
export interface Build {
  contentFolder: string;
  outFolder: string;
  base?: string;
  today?: string;
}

/** The folder of the sites that tests read. */
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

/**
 * Sites whose content a script of tests/support writes first: that of a partnership just begun; in
 * thorough runs also careless changes of the real content that the check lets through, and Oldminster
 * with a thousand places and the meetings of years.
 */
export function generatedBuilds(isThorough: boolean): (Build & { script: string })[] {
  const begun = {
    script: 'write-begun-content.ts',
    contentFolder: '.cache/begun-content',
    outFolder: `${sites}/begun`,
    today: testDate,
  };
  if (!isThorough) return [begun];
  return [
    begun,
    {
      script: 'write-mutated-content.ts',
      contentFolder: '.cache/mutated-content',
      outFolder: `${sites}/mutated-content`,
      today: testDateOf(readRecords(folderOnDisk('content'))),
    },
    {
      script: 'write-content-at-scale.ts',
      contentFolder: '.cache/content-at-scale',
      outFolder: `${sites}/at-scale`,
      today: testDate,
    },
  ];
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
const sources = ['src', 'astro.config.mjs', 'package-lock.json'];

/** True if a site was built after the last change of anything it is built from. */
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

/** The day for which sites are built in tests, so that no test depends on today. */
export const testDate: CalendarDate = '2026-11-22';

/**
 * The day for which a content folder is tested: that of its newest confirmation or correction where
 * that came later, because on an earlier day nobody could have known of it.
 */
export function testDateOf(records: readonly { value?: unknown }[]): CalendarDate {
  return records.reduce<CalendarDate>((latest, { value }) => {
    const { checked, on } = (value ?? {}) as { checked?: Checked; on?: CalendarDate };
    const days = [typeof checked === 'object' ? checked.on : undefined, on];
    return days.reduce<CalendarDate>((a, b) => (b !== undefined && b > a ? b : a), latest);
  }, testDate);
}
