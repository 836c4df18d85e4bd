import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { madeFiles } from '../writing/made-files.ts';

/**
 * `npm run schemas`: writes what follows from src/schemas. JSON Schemas and their mapping for
 * VS Code, docs/content-model.md, and the templates in docs/templates.
 */
const settings = '.vscode/settings.json';
const files = await madeFiles(existsSync(settings) ? readFileSync(settings, 'utf8') : '{}');
const paths = new Set(files.map(({ path }) => path));
let changed = 0;
for (const { path, text } of files) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`Written: ${path}`);
  changed += 1;
}
for (const folder of ['.vscode/schemas', 'docs/templates']) {
  for (const path of readdirSync(folder).map((name) => `${folder}/${name}`)) {
    if (paths.has(path)) continue;
    rmSync(path);
    console.log(`Removed: ${path}`);
    changed += 1;
  }
}
console.log(
  changed === 0 ? `All ${String(files.length)} files are as the schemas say.` : 'Commit them too.',
);
