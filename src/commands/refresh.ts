import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { writeOnDisk } from '../check/content-folder.ts';
import { applyChange } from '../edit/apply-change.ts';
import { bankHolidaysAt, bankHolidaysFrom } from '../edit/bank-holidays.ts';
import type { FieldChange } from '../edit/change.ts';
import { fieldDifferences } from '../edit/differences.ts';
import type { Site } from '../schemas/site.ts';
import { site as schema } from '../schemas/site.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { runCommand } from './command.ts';

const options = { from: { type: 'string', default: bankHolidaysAt } } as const;

/** Milliseconds after which somebody who does not answer is left alone. */
const patience = 20_000;

/**
 * `npm run refresh`: asks GOV.UK for the bank holidays of the nation, and writes them into site.yaml
 * for somebody to look at and propose. A build asks nobody.
 */
await runCommand({ options }, async ({ values: { from } }) => {
  const text = readFileSync(`${contentFolder}/site.yaml`, 'utf8');
  const written = parse(text) as Site;
  const site = schema.parse(written);
  const known = site.bankHolidays === 'unknown' ? [] : site.bankHolidays.dates;
  const dates = bankHolidaysFrom(await answerOf(from), site.nation, known, today());
  if (JSON.stringify(dates) === JSON.stringify(known)) {
    console.log('The bank holidays are as GOV.UK has them.');
    return;
  }
  const source = {
    title: 'UK bank holidays',
    publisher: 'GOV.UK',
    date: 'no date shown',
    address: bankHolidaysAt,
    note: `Read on ${today()}.`,
  };
  const fields: FieldChange[] = fieldDifferences(
    { bankHolidays: written.bankHolidays },
    { bankHolidays: { source, dates } },
  );
  const records = [{ file: 'site.yaml', fields }];
  writeOnDisk(
    contentFolder,
    applyChange({ records }, () => text),
  );
  console.log(
    `Written to ${contentFolder}/site.yaml. Look at it, then propose it:\n  npm run changes`,
  );
});

async function answerOf(address: string): Promise<unknown> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new Error(`it answered with ${String(response.status)}`);
    return await response.json();
  } catch (error) {
    throw new Error(`${address} could not be read: ${(error as Error).message}.`, { cause: error });
  }
}
