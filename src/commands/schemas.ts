import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from '../writing/generated-files.ts';

/**
 * `npm run schemas`: writes what is generated from src/schemas: docs/content-model.md,
 * the templates in docs/templates, and the mapping of files to schemas for VS Code.
 */
const settings = '.vscode/settings.json';
const files = await generatedFiles(existsSync(settings) ? readFileSync(settings, 'utf8') : '{}');
const paths = new Set(files.map(({ path }) => path));
let changed = 0;
for (const { path, text } of files) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`Written: ${path}`);
  changed += 1;
}
for (const folder of ['docs/templates']) {
  for (const path of readdirSync(folder).map((name) => `${folder}/${name}`)) {
    if (paths.has(path)) continue;
    rmSync(path);
    console.log(`Removed: ${path}`);
    changed += 1;
  }
}
console.log(
  changed === 0
    ? `All ${String(files.length)} generated files are up to date.`
    : 'Commit them too.',
);
