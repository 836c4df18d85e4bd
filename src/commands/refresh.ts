import { readFileSync } from 'node:fs';
import got from 'got';
import pLimit from 'p-limit';
import { parse } from 'yaml';
import { plain } from '../changes/markdown.ts';
import { checkContent } from '../check/check-content.ts';
import { folderOnDisk, writeOnDisk } from '../check/content-folder.ts';
import { isNewDirectoryOut } from '../domain/postcode-directory.ts';
import { bankHolidaysAt, bankHolidaysFrom } from '../edit/bank-holidays.ts';
import { fieldDifferences } from '../edit/differences.ts';
import { type AppliedProposal, applyProposal } from '../edit/apply-proposal.ts';
import { type SourceNews, contactsFrom, meetingsFrom, policeAt } from '../edit/police-data.ts';
import type { Site } from '../schemas/site.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { runCommand, writeFiles } from './command.ts';

const options = {
  'bank-holidays': { type: 'string', default: bankHolidaysAt },
  police: { type: 'string', default: policeAt },
  /** Milliseconds to wait for an answer. */
  patience: { type: 'string', default: '20000' },
  out: { type: 'string' },
} as const;

const none: SourceNews = { records: [], toLookAt: [] };

/**
 * `npm run refresh [-- --out FOLDER]`: asks GOV.UK for bank holidays and the police for events and
 * contacts of the area, writes what is new for somebody to review, and lists what only a person can
 * settle. A source that fails does not stop the others. A workflow reads `title`, `paths`,
 * `review.md` and `notes.md` in FOLDER. Only this command asks them; a build does not.
 */
await runCommand({ options }, async ({ values }) => {
  const content = folderOnDisk(contentFolder);
  const { records } = checkContent(content, today());
  const single = (id: string) => records.find((one) => one.id === id)?.value;
  const site = single('site.yaml') as Site | undefined;
  if (!site) throw new Error(`${contentFolder}/site.yaml has a fault: npm run check:content.`);
  const client = got.extend({ timeout: { request: Number(values.patience) }, retry: { limit: 1 } });
  const answerOf = (address: string) =>
    client(address)
      .json<unknown>()
      .catch((error: unknown) => {
        throw new Error(`${address} could not be read: ${(error as Error).message}.`);
      });

  const sources: (() => Promise<SourceNews>)[] = [
    async () => holidays(await answerOf(values['bank-holidays']), site),
    ...(site.policeData?.neighbourhoods ?? []).flatMap((id) => {
      const part = `/${site.policeData?.force ?? ''}/${id}`;
      const known = { records, police: site.police, today: today() };
      const services = records.filter(({ folder }) => folder === 'services');
      const ask = (end: string) => answerOf(`${values.police}${part}${end}`);
      const contacts = async (end: string) => ({
        ...none,
        toLookAt: contactsFrom(await ask(end), `${policeAt}${part}${end}`, services),
      });
      return [
        async () => meetingsFrom(await ask('/events'), `${policeAt}${part}/events`, known),
        () => contacts(''),
        () => contacts('/people'),
      ];
    }),
  ];
  const limit = pLimit(2);
  const results = await Promise.allSettled(sources.map((source) => limit(source)));
  const toLookAt = postcodesTooOld(single('area/postcodes.yaml'));
  let made: AppliedProposal | undefined;
  const kept: SourceNews['records'] = [];
  for (const result of results) {
    try {
      if (result.status === 'rejected') throw result.reason;
      toLookAt.push(...result.value.toLookAt);
      if (result.value.records.length === 0) continue;
      const change = { why: 'npm run refresh', records: [...kept, ...result.value.records] };
      made = applyProposal(change, content, today());
      kept.push(...result.value.records);
    } catch (error) {
      toLookAt.push((error as Error).message);
    }
  }
  if (made) writeOnDisk(contentFolder, made.files);
  if (values.out !== undefined) writeFiles(values.out, filesFor(made, toLookAt));
  console.log(asText(made, toLookAt));
});

function holidays(answer: unknown, site: Site): SourceNews {
  const text = readFileSync(`${contentFolder}/site.yaml`, 'utf8');
  const known = site.bankHolidays === 'unknown' ? [] : site.bankHolidays.dates;
  const dates = bankHolidaysFrom(answer, site.nation, known, today());
  if (JSON.stringify(dates) === JSON.stringify(known)) return none;
  const source = {
    title: 'UK bank holidays',
    publisher: 'GOV.UK',
    date: 'no date shown',
    address: bankHolidaysAt,
    note: `Read on ${today()}.`,
  };
  const { bankHolidays } = parse(text) as Site;
  const fields = fieldDifferences({ bankHolidays }, { bankHolidays: { source, dates } });
  return { records: [{ file: 'site.yaml', fields }], toLookAt: [] };
}

function postcodesTooOld(postcodes: unknown): string[] {
  const { source } = (postcodes ?? {}) as { source?: { date?: string } };
  if (!source?.date || !isNewDirectoryOut(source.date, today())) return [];
  return [
    `area/postcodes.yaml is of ${source.date}, and the ONS has published its directory again since: npm run postcodes.`,
  ];
}

/** The files that a workflow reads. */
function filesFor(made: AppliedProposal | undefined, toLookAt: readonly string[]) {
  const notes = toLookAt.map((note) => `- ${plain(note)}\n`).join('');
  return {
    ...(notes && { 'notes.md': `<!-- data-to-look-at -->\n\n${notes}` }),
    ...(made && {
      title: made.title,
      paths: [...made.files.keys()].map((file) => `${contentFolder}/${file}\n`).join(''),
      'review.md': `${made.review}${notes && `\nNot written:\n\n${notes}`}`,
    }),
  };
}

function asText(made: AppliedProposal | undefined, toLookAt: readonly string[]): string {
  return [
    ...(made
      ? ['Written. Look at it, then propose it (npm run changes):', ...made.files.keys()]
      : ['Nothing new to write.']),
    ...(toLookAt.length > 0 ? ['', 'For a person to settle:', ...toLookAt] : []),
  ].join('\n');
}
