import { existsSync, readFileSync } from 'node:fs';
import { checkContent } from '../check/check-content.ts';
import { factsOf } from '../kinds/freshness.ts';
import { gapsOf } from '../kinds/gaps.ts';
import type { ContentRecord } from '../kinds/register.ts';
import type { Site } from '../schemas/site.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { formatNamed, runCommand } from './command.ts';
import { asJson, asMarkdown, asText, missingReaders } from './freshness/list.ts';

const formats = { text: asText, markdown: asMarkdown, json: asJson };
const options = {
  format: { type: 'string', default: 'text' },
  owner: { type: 'string' },
  all: { type: 'boolean', default: false },
} as const;

/**
 * `npm run freshness [-- --format text|markdown|json] [--owner NAME] [--all]`: what is not
 * confirmed, overdue or not known, greatest risk first, owner by owner. It never fails because of
 * what it finds: it is what the owner of the site has to confirm.
 */
await runCommand({ options }, ({ values: { format, owner, all } }) => {
  const print = formatNamed(format, formats);
  const { records, faults } = checkContent(contentFolder);
  const site = records.find(({ id }) => id === 'site.yaml')?.value as Site | undefined;
  if (!site) {
    throw new Error(`${contentFolder}/site.yaml cannot be read. Run npm run check:content first.`);
  }
  if (faults.length > 0) {
    console.error('Files with faults are left out. Run npm run check:content to see them.');
  }
  const validRecords = records.filter(
    ({ folder }) => folder !== 'single',
  ) as unknown as ContentRecord[];
  const now = today();
  const facts = factsOf(validRecords, site, now);
  const owners = [...new Set(facts.flatMap((fact) => fact.owner ?? []))].sort();
  if (owner !== undefined && !owners.includes(owner)) {
    throw new Error(`No records belong to "${owner}". Owners: ${owners.join('; ')}.`);
  }
  console.log(
    print(
      {
        site: site.name,
        today: now,
        launched: site.launched,
        facts: facts.filter((fact) => owner === undefined || fact.owner === owner),
        gaps: owner === undefined ? gapsOf(validRecords, site, now) : [],
        repositoryGaps: owner === undefined ? missingReaders(codeOwners()) : [],
      },
      all,
    ),
  );
});

function codeOwners(): string {
  const file = '.github/CODEOWNERS';
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
