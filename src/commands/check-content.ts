import { existsSync } from 'node:fs';
import { annotationsOf } from '../check/annotations.ts';
import { folderOnDisk } from '../check/content-folder.ts';
import { faultInWords, faultsInWords } from '../check/fault.ts';
import { type Findings, byFile, findingsIn } from '../check/findings.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { oneOf, runCommand } from './command.ts';
import { changedFiles } from './git.ts';

/** How findings are printed. */
type Format = (folder: string, findings: Findings, changed: ReadonlySet<string>) => string;

const formats = { text: asText, github: asAnnotations, json: asJson } satisfies Record<
  string,
  Format
>;
const options = {
  format: { type: 'string', default: 'text' },
  base: { type: 'string' },
} as const;

/**
 * `npm run check:content [-- FOLDER ...] [--format text|github|json] [--base REF]`: every fault in
 * the content, with its cure; suggestions for the files that were changed; what is due soon. Only
 * faults make it fail.
 */
await runCommand({ options, allowPositionals: true }, ({ values, positionals }) => {
  const format = formats[oneOf('format', values.format, Object.keys(formats) as Name[])];
  for (const folder of positionals.length > 0 ? positionals : [contentFolder]) {
    if (!existsSync(folder)) throw new Error(`There is no folder "${folder}".`);
    const changed = changedFiles(folder, values.base);
    const findings = findingsIn(folderOnDisk(folder), today(), changed);
    console.log(format(folder, findings, changed));
    if (findings.blocks.length > 0) process.exitCode = 1;
  }
});

type Name = keyof typeof formats;

function asText(folder: string, { records, blocks, suggests, reminds }: Findings): string {
  const list = (faults: Findings['blocks']) => byFile(faults).map(faultInWords).join('\n\n');
  const count = (faults: Findings['blocks']) => String(faults.length);
  return [
    ...(reminds.length > 0 ? [`To keep in mind (${count(reminds)}):\n\n${list(reminds)}`] : []),
    ...(suggests.length > 0
      ? [`Could be better in what you changed (${count(suggests)}):\n\n${list(suggests)}`]
      : []),
    blocks.length > 0
      ? `To put right (${count(blocks)}):\n\n${faultsInWords(blocks)}`
      : `${folder}: ${String(records)} records, nothing to put right.`,
  ].join('\n\n');
}

function asAnnotations(folder: string, findings: Findings, changed: ReadonlySet<string>): string {
  return [...annotationsOf(findings, folder, changed), '', asText(folder, findings)].join('\n');
}

function asJson(folder: string, findings: Findings, changed: ReadonlySet<string>): string {
  return JSON.stringify({ folder, ...findings, changed: [...changed].sort() }, null, 2);
}
