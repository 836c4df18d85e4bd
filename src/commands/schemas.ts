import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from '../writing/generated-files.ts';
import { runCommand } from './command.ts';

const settings = '.vscode/settings.json';
const templates = 'docs/templates';

/**
 * `npm run schemas`: writes what is generated from src/schemas: docs/content-model.md,
 * the templates in docs/templates, and the mapping of files to schemas for VS Code.
 */
await runCommand({}, async () => {
  const files = await generatedFiles(existsSync(settings) ? readFileSync(settings, 'utf8') : '{}');
  const old = files.filter(
    ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  for (const { path, text } of old) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`Written: ${path}`);
  }
  const superfluous = readdirSync(templates)
    .map((name) => `${templates}/${name}`)
    .filter((path) => !files.some((file) => file.path === path));
  for (const path of superfluous) {
    rmSync(path);
    console.log(`Removed: ${path}`);
  }
  console.log(
    old.length + superfluous.length === 0
      ? `All ${String(files.length)} generated files are up to date.`
      : 'Commit them too.',
  );
});
