import { readFileSync } from 'node:fs';
import type { Expectations } from '../../src/schemas/expectations.ts';
import { isUnconfirmed } from './unconfirmed.ts';
import { parse } from 'node-html-parser';
import { type BuiltSite, everyPage, pageAt, pagesOf, wordsOf } from './built-site.ts';
import { contentOf } from './content-records.ts';
import { filesIn } from './source-files.ts';

/** What a content folder expects of itself: its expectations.yaml, or nothing where it has none. */
function expectationsOf(site: BuiltSite): Expectations {
  const record = contentOf(site).records.find(({ id }) => id === 'expectations.yaml');
  return record?.value ?? {};
}

/** What is not as the content expects of its own files, in words for whoever edits it. */
export function brokenInContent(site: BuiltSite): string[] {
  const { records } = contentOf(site);
  const expected = expectationsOf(site);
  const files = filesIn(site.content)
    .filter((file) => !file.endsWith('/expectations.yaml'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  return [
    ...records
      .filter(({ value }) => isTooEarly(value, expected.noneConfirmedBefore))
      .map(({ file }) => `${file.path} is called confirmed before anybody could be asked.`),
    ...records
      .filter(
        ({ folder, value }) =>
          (expected.confirmedOnly ?? []).includes(folder) && isUnconfirmed(value as Asked),
      )
      .map(({ file }) => `${file.path} has not been confirmed with its owner.`),
    ...(expected.kept ?? []).flatMap(({ folder, records: names = [], atLeast = 0, because }) => {
      const ids: string[] = records
        .filter((record) => record.folder === folder)
        .map(({ id }) => id);
      return [
        ...names
          .filter((name) => !ids.includes(name))
          .map((name) => `${folder}/${name} is lost. ${because}`),
        ...(ids.length < atLeast
          ? [`${folder} holds ${String(ids.length)} records of ${String(atLeast)}. ${because}`]
          : []),
      ];
    }),
    ...(expected.nowhere ?? [])
      .filter((one) => isHeld(site, one))
      .flatMap(({ number, words = [], folder = '', because }) => {
        const pattern = number === undefined ? undefined : inAnySpacing(number);
        const stands = (text: string) => pattern?.test(text) ?? isInOneSentence(text, words);
        return files
          .filter(({ file, text }) => file.startsWith(`${site.content}/${folder}`) && stands(text))
          .map(({ file }) => `${file} says ${number ?? words.join(' … ')}. ${because}`);
      }),
    ...(expected.records ?? [])
      .filter((one) => isHeld(site, one))
      .flatMap(({ record, says = [], neverSays = [], because }) => {
        const found = find(site, record);
        if (!found) return [`${record} is not there. ${because}`];
        const text = readFileSync(`${site.content}/${found.file.path}`, 'utf8');
        return [
          ...says
            .filter((words) => !holds(text, words))
            .map((words) => `${record} does not say “${words}”. ${because}`),
          ...neverSays
            .filter((words) => holds(text, words))
            .map((words) => `${record} says “${words}”. ${because}`),
        ];
      }),
  ];
}

/** What is not as the content expects of the site built from it, in words for whoever edits it. */
export function brokenOnPages(site: BuiltSite): string[] {
  const { pages = [], addresses = [] } = expectationsOf(site);
  const there = new Set(everyPage(site).map(({ address }) => address));
  const shown = new Set(pagesOf(site).map(({ address }) => address));
  return [
    ...addresses
      .filter((address) => !there.has(address))
      .map((address) => `${address} leads nowhere: an old address needs a line in redirects.yaml.`),
    ...pages
      .filter((one) => isHeld(site, one))
      .flatMap(({ page, says = [], inOrder = [], neverSays = [], links = [], because }) => {
        if (!shown.has(page)) return [`There is no page ${page}. ${because}`];
        const { root } = pageAt(site, page);
        const text = readAloud(root.querySelector('main')?.toString() ?? '');
        const hrefs = root.querySelectorAll('main a').map((link) => link.getAttribute('href'));
        return [
          ...says
            .filter((words) => !holds(text, words))
            .map((words) => `${page} does not say “${words}”. ${because}`),
          ...missingInOrder(text, inOrder).map(
            (words) => `${page} does not say “${words}”, or not in its place. ${because}`,
          ),
          ...neverSays
            .filter((words) => holds(text, words))
            .map((words) => `${page} says “${words}”. ${because}`),
          ...links
            .filter((link) => !hrefs.includes(link.startsWith('/') ? site.base + link : link))
            .map((link) => `${page} has no link to ${link}. ${because}`),
        ];
      }),
  ];
}

type Asked = Parameters<typeof isUnconfirmed>[0];

function find(site: BuiltSite, record: string) {
  const { records } = contentOf(site);
  return records.find(
    ({ folder, id }) => record === (folder === 'single' ? id : `${folder}/${id}`),
  );
}

/** Whether it is still expected: not once the record it waits for has been confirmed. */
function isHeld(site: BuiltSite, { unlessConfirmed }: { unlessConfirmed?: string | undefined }) {
  return unlessConfirmed === undefined || isUnconfirmed(find(site, unlessConfirmed)?.value ?? {});
}

function isTooEarly(value: unknown, day: string | undefined): boolean {
  const { checked } = value as Asked;
  return day !== undefined && typeof checked === 'object' && checked.on < day;
}

/** A number however it is spaced, with its zero or with the code of the country. */
export function inAnySpacing(number: string): RegExp {
  const digits = number.replaceAll(' ', '').slice(1).split('').join('[\\s().-]*');
  return new RegExp(`(?:0|\\+44[\\s(0)]*)[\\s().-]*${digits}(?!\\d)`);
}

/** Words as they are compared: in small letters, runs of white space and kinds of quotation marks alike. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ');
}

/** Whether a text says some words, and not only as part of longer ones. */
export function holds(text: string, words: string): boolean {
  return positionIn(plain(text), plain(words)) !== -1;
}

function positionIn(text: string, words: string, from = 0): number {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const before = /^[\p{L}\p{N}]/u.test(words) ? String.raw`(?<![\p{L}\p{N}])` : '';
  const after = /[\p{L}\p{N}]$/u.test(words) ? String.raw`(?![\p{L}\p{N}])` : '';
  const found = new RegExp(before + escaped + after, 'u').exec(text.slice(from));
  return found ? from + found.index : -1;
}

/** The words of a part of a page that stand there without script, with a space between its blocks. */
function readAloud(html: string): string {
  const inline = 'a|abbr|b|code|em|i|strong';
  const root = parse(html.replaceAll(new RegExp(`<(?!/?(?:${inline})[ >])`, 'g'), ' <'));
  for (const hidden of root.querySelectorAll('[hidden], script, style')) hidden.remove();
  return wordsOf(root);
}

/** The passages that a text does not hold one after the other. */
export function missingInOrder(text: string, passages: readonly string[]): string[] {
  let from = 0;
  return passages.filter((passage) => {
    const at = positionIn(plain(text), plain(passage), from);
    if (at !== -1) from = at + passage.length;
    return at === -1;
  });
}

/** Whether one sentence, or one line, of a text holds all of some words. */
export function isInOneSentence(text: string, words: readonly string[]): boolean {
  // Most texts hold none of them; taking one apart is slow.
  if (!words.every((word) => holds(text, word))) return false;
  return text
    .split(/(?<=[.!?])\s+|\n/)
    .some((sentence) => words.every((word) => holds(sentence, word)));
}
