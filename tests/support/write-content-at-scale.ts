import { writeContentAtScale } from './content-at-scale.ts';

/** `node write-content-at-scale.ts FOLDER`: a thousand places and three thousand meetings. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which folder to write into.');
writeContentAtScale(folder);
