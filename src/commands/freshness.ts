import { parseArgs } from 'node:util';
import { checkContent } from '../check/check-content.ts';
import { factsOf } from '../kinds/freshness.ts';
import { gapsOf } from '../kinds/gaps.ts';
import type { ContentRecord } from '../kinds/register.ts';
import type { Site } from '../schemas/site.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { missingReaders } from './code-owners.ts';
import { type Freshness, asJson, asMarkdown, asText } from './freshness-list.ts';

/**
 * `npm run freshness [-- --format text|markdown|json] [--owner NAME] [--all]`: what is not
 * confirmed, overdue or not known, greatest risk first, owner by owner. Nothing passes or fails
 * here: it is what the owner of the site has to confirm.
 */
const formats = { text: asText, markdown: asMarkdown, json: asJson };
const { values: options } = parseArgs({
  options: {
    format: { type: 'string', default: 'text' },
    owner: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});

const { records, faults } = checkContent(contentFolder);
const site = records.find(({ id }) => id === 'site.yaml')?.value as Site | undefined;

if (!(options.format in formats)) {
  fail(`There is no format "${options.format}". Allowed: ${Object.keys(formats).join(', ')}.`);
} else if (!site) {
  fail(`${contentFolder}/site.yaml cannot be read. Run npm run check:content first.`);
} else {
  if (faults.length > 0) {
    console.error('Files with faults are left out. Run npm run check:content to see them.');
  }
  const sound = records.filter(({ folder }) => folder !== 'single') as unknown as ContentRecord[];
  const now = today();
  const facts = factsOf(sound, site, now);
  const found: Freshness = {
    site: site.name,
    today: now,
    launched: site.launched,
    facts: facts.filter(({ owner }) => options.owner === undefined || owner === options.owner),
    gaps: options.owner === undefined ? gapsOf(sound, site, now) : [],
    house: options.owner === undefined ? missingReaders() : [],
  };
  if (found.facts.length === 0) {
    const owners = [...new Set(facts.map(({ owner }) => owner).filter(Boolean))].sort();
    fail(`Nothing is of "${options.owner ?? ''}". Owners: ${owners.join('; ')}.`);
  } else {
    console.log(formats[options.format as keyof typeof formats](found, options.all));
  }
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}
