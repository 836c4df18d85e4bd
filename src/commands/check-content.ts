import { existsSync } from 'node:fs';
import { folderOnDisk } from '../check/content-folder.ts';
import { annotationsOf } from '../check/annotations.ts';
import { type Findings, byFile, formatFault, formatFaults } from '../check/fault.ts';
import { checkDownloads } from '../check/across/downloads.ts';
import { findingsIn } from '../check/findings.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { formatNamed, runCommand } from './command.ts';
import { changedFiles } from './git.ts';

/** How findings are printed. */
type Format = (folder: string, findings: Findings, changed: ReadonlySet<string>) => string;

const formats: Record<string, Format> = { text: asText, github: asAnnotations, json: asJson };
const options = {
  format: { type: 'string', default: 'text' },
  base: { type: 'string' },
} as const;

/**
 * `npm run check:content [-- FOLDER ...] [--format text|github|json] [--base REF]`: every fault in
 * the content, with its cure; suggestions for the files that were changed; what is due soon. Only
 * faults make it fail.
 */
await runCommand({ options, allowPositionals: true }, async ({ values, positionals }) => {
  const format = formatNamed(values.format, formats);
  for (const folder of positionals.length > 0 ? positionals : [contentFolder]) {
    if (!existsSync(folder)) throw new Error(`There is no folder "${folder}".`);
    const changed = changedFiles(folder, values.base);
    const files = folderOnDisk(folder);
    const records = findingsIn(files, today(), changed);
    const offered = await checkDownloads(files);
    const findings = {
      ...records,
      errors: [...records.errors, ...offered.errors],
      warnings: [...records.warnings, ...offered.warnings],
    };
    console.log(format(folder, findings, changed));
    if (findings.errors.length > 0) process.exitCode = 1;
  }
});

function asText(folder: string, { records, errors, suggestions, warnings }: Findings): string {
  const list = (faults: Findings['errors']) => byFile(faults).map(formatFault).join('\n\n');
  const count = (faults: Findings['errors']) => String(faults.length);
  return [
    ...(warnings.length > 0 ? [`Warnings (${count(warnings)}):\n\n${list(warnings)}`] : []),
    ...(suggestions.length > 0
      ? [`Suggestions for what you changed (${count(suggestions)}):\n\n${list(suggestions)}`]
      : []),
    errors.length > 0
      ? `To put right (${count(errors)}):\n\n${formatFaults(errors)}`
      : `${folder}: ${String(records)} records, nothing to put right.`,
  ].join('\n\n');
}

function asAnnotations(folder: string, findings: Findings, changed: ReadonlySet<string>): string {
  return [...annotationsOf(findings, folder, changed), '', asText(folder, findings)].join('\n');
}

function asJson(folder: string, findings: Findings, changed: ReadonlySet<string>): string {
  return JSON.stringify({ folder, ...findings, changed: [...changed].sort() }, null, 2);
}
