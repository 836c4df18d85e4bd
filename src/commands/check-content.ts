import { checkContent } from '../check/check-content.ts';
import { faultsInWords } from '../check/fault.ts';

/** `npm run check:content [FOLDER ...]`: every fault in the content, with its cure. */
const roots = process.argv.length > 2 ? process.argv.slice(2) : ['content'];
for (const root of roots) {
  const { records, faults } = checkContent(root);
  if (faults.length > 0) {
    console.error(faultsInWords(faults));
    process.exitCode = 1;
  } else {
    console.log(`${root}: ${String(records.length)} records, nothing to put right.`);
  }
}
