import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotationsOf } from '../check/annotations.ts';
import { folderOnDisk } from '../check/content-folder.ts';
import { faultInWords, faultsInWords } from '../check/fault.ts';
import { type Findings, byFile, findingsIn } from '../check/findings.ts';
import { today } from '../site/clock.ts';
import { changedFiles } from './changed-files.ts';

/** How findings are printed. */
type Format = (folder: string, findings: Findings, changed: ReadonlySet<string>) => string;
/**
 * `npm run check:content [-- FOLDER ...] [--format text|github|json] [--base REF]`: every fault in
 * the content, with its cure; suggestions for the files that were changed; what is due soon. Only
 * faults make it fail.
 */
const formats: Record<string, Format> = { text: asText, github: asAnnotations, json: asJson };

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'text' }, base: { type: 'string' } },
});
const format = formats[options.format];

try {
  if (!format) {
    throw new Error(
      `There is no format "${options.format}". Allowed: ${Object.keys(formats).join(', ')}.`,
    );
  }
  for (const folder of positionals.length > 0 ? positionals : ['content']) {
    if (!existsSync(folder)) throw new Error(`There is no folder "${folder}".`);
    const changed = changedFiles(folder, options.base);
    const findings = findingsIn(folderOnDisk(folder), today(), changed);
    console.log(format(folder, findings, changed));
    if (findings.blocks.length > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

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
