import { fitted, folded, issueMark, plain } from '../../changes/markdown.ts';
import { formatSourceDate, formatWhen } from '../../domain/date.ts';
import { riskHeadings, risksInOrder } from '../../domain/risk.ts';
import { type Fact, countByKind, countConfidence, toConfirm } from '../../kinds/freshness.ts';
import type { Gap } from '../../kinds/gaps.ts';
import { fileOf, formatCount } from '../../kinds/register.ts';

/** What `npm run freshness` has found. */
export interface Freshness {
  site: string;
  today: string;
  launched: boolean;
  facts: readonly Fact[];
  /** What the content does not know. Readers are told so too. */
  gaps: readonly Gap[];
  /** What is missing in the repository, and not shown to readers. */
  repositoryGaps: readonly Gap[];
}

/** The list for a terminal. The record of past years is counted, or listed with `all`. */
export function asText(found: Freshness, all = false): string {
  const unknown = [...found.gaps, ...found.repositoryGaps];
  const groups = groupsOf(found.facts).map(({ risk, count, owners }) => [
    `\n${riskHeadings[risk]}: ${String(count)}`,
    ...(risk === 'past' && !all
      ? [`  ${formatPast(found.facts)}. (List them: --all)`]
      : owners.flatMap(({ owner, facts }) => [
          `\n  ${owner}`,
          ...facts.map((fact) => `    ${lineOf(fact)}\n      ${fileOf(fact.folder, fact.id)}`),
        ])),
  ]);
  return [
    `${headingOf(found)}\n${countsOf(found)}`,
    ...(unknown.length > 0 ? ['\nNot known'] : []),
    ...unknown.map(({ says, write }) => `  ${says} (${write})`),
    ...groups.flat(),
  ].join('\n');
}

/** The list for an issue: the same, with what is long folded away. */
export function asMarkdown(found: Freshness): string {
  const gaps = [...found.gaps, ...found.repositoryGaps].map(
    ({ says, write }) => `- ${plain(says)} (\`${write}\`)`,
  );
  const groups = groupsOf(found.facts).map(({ risk, count, owners }) => {
    const list = owners.map(({ owner, facts }) =>
      [
        `**${plain(owner)}**\n`,
        ...facts.map((fact) => `- ${plain(lineOf(fact))} (\`${fileOf(fact.folder, fact.id)}\`)`),
      ].join('\n'),
    );
    const heading = `${riskHeadings[risk]}: ${String(count)}`;
    if (risk === 'past') return `### ${heading}\n\n${formatPast(found.facts)}.`;
    return `### ${heading}\n\n${folded('Show them, owner by owner', list.join('\n\n'))}`;
  });
  return fitted(
    [
      issueMark,
      `## ${plain(headingOf(found))}\n\n${countsOf(found)}`,
      'When a fact is confirmed, write the day and the team under `checked` in its file. This issue is rewritten every week by `npm run freshness`; what is written here is lost, so answer below.',
      ...(gaps.length > 0 ? [`### Not known\n\n${gaps.join('\n')}`] : []),
      ...groups,
    ],
    (count) =>
      `${String(count)} of these lists did not fit. All of it: \`npm run freshness -- --all\`.`,
  );
}

/** The list for another program. */
export function asJson(found: Freshness): string {
  const { facts, ...rest } = found;
  return JSON.stringify(
    {
      ...rest,
      counts: countConfidence(facts),
      kinds: countByKind(facts),
      toConfirm: toConfirm(facts).map((fact) => ({ ...fact, file: fileOf(fact.folder, fact.id) })),
    },
    null,
    2,
  );
}

/** The gap while CODEOWNERS names no second reader of emergency wording and numbers. */
export function missingReaders(codeOwners: string): Gap[] {
  if (codeOwners.split('\n').some((line) => /^[^#\s]\S*\s+@\S/.test(line))) return [];
  const says =
    'Nobody is named to read a change to emergency wording or to a number a second time.';
  return [{ says, write: '.github/CODEOWNERS' }];
}

function headingOf({ site, today, launched }: Freshness): string {
  const what = launched ? 'Facts to confirm' : 'What the owner must confirm before launch';
  return `${what}: ${site}, ${formatSourceDate(today) ?? today}`;
}

function countsOf({ facts }: Freshness): string {
  const { confirmed, published, overdue } = countConfidence(facts);
  return `${String(facts.length)} records: ${String(confirmed)} confirmed, ${String(overdue)} overdue, ${String(published)} not confirmed yet.`;
}

/** The facts to confirm by risk, and by owner within a risk, in the order of `toConfirm`. */
function groupsOf(facts: readonly Fact[]) {
  const listed = toConfirm(facts);
  return risksInOrder.flatMap((risk) => {
    const ofRisk = listed.filter((fact) => fact.risk === risk);
    if (ofRisk.length === 0) return [];
    const byOwner = Map.groupBy(ofRisk, ({ owner }) => owner ?? 'No owner is written down');
    const owners = [...byOwner].map(([owner, facts]) => ({ owner, facts }));
    return [{ risk, count: ofRisk.length, owners }];
  });
}

function lineOf({ title, says, confidence }: Fact): string {
  const since =
    confidence.is === 'published'
      ? `read in a source ${confidence.date === undefined ? 'without a date' : `of ${formatSourceDate(confidence.date) ?? ''}`}`
      : `OVERDUE, last confirmed ${formatWhen(confidence.on)}`;
  return `${[title, ...says].join('; ')}: ${since}`;
}

function formatPast(facts: readonly Fact[]): string {
  return countByKind(toConfirm(facts).filter(({ risk }) => risk === 'past'))
    .map(({ folder, counts }) => formatCount(counts.published + counts.overdue, folder))
    .join(', ');
}
