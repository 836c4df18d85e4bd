import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readRecords } from '../check/check-content.ts';
import { folderOnDisk } from '../check/content-folder.ts';
import { outsideAddresses } from '../check/across/outside-addresses.ts';
import type { Site } from '../schemas/site.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { type RequestRules, requestAll } from './links/request-addresses.ts';
import { formatNamed, runCommand } from './command.ts';
import {
  type SeenTitles,
  asJson,
  asMarkdown,
  asText,
  findingOf,
  updateTitles,
} from './links/list.ts';

const formats = { text: asText, markdown: asMarkdown, json: asJson };
const options = {
  format: { type: 'string', default: 'text' },
  seen: { type: 'string' },
} as const;

/** The site of a council may be slow; no host gets two requests within a second. */
const rules: Omit<RequestRules, 'agent'> = { hosts: 4, pause: 1000, timeout: 30_000 };

/**
 * `npm run links [-- --format text|markdown|json] [--seen FILE]`: requests every address of another
 * site in the content and lists those that an editor should look at. FILE keeps the titles of the
 * pages between runs. It never fails because of what it finds.
 */
await runCommand({ options }, async ({ values: { format, seen: file } }) => {
  const print = formatNamed(format, formats);
  const readings = readRecords(folderOnDisk(contentFolder));
  const site = readings.find(({ record }) => record?.id === 'site.yaml')?.value as
    Partial<Site> | undefined;
  const home = site?.address ?? 'https://www.example.org';
  const places = outsideAddresses(readings);
  const addresses = [...places.keys()].filter((one) => new URL(one).host !== new URL(home).host);
  const now = today();
  const agent = `SaferPartnershipLinks/1 (+${home})`;
  const answers = await requestAll(addresses, { ...rules, agent });
  const before = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  const seen = updateTitles(answers, JSON.parse(before) as SeenTitles, now);
  if (file !== undefined) writeFileSync(file, JSON.stringify(seen));
  const findings = [...answers].flatMap(([address, answer]) => {
    const finding = findingOf(address, answer, seen[address], now);
    return finding ? [{ address, ...finding, places: places.get(address) ?? [] }] : [];
  });
  const notAsked = [...answers.values()].filter(({ is }) => is === 'not asked').length;
  const found = { site: site?.name ?? 'this site', today: now, notAsked, findings };
  console.log(print({ ...found, asked: answers.size - notAsked }));
});
