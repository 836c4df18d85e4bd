import { type Folder, folders, singles } from '../schemas/register.ts';

/** The folder of JSON Schemas, which editors read. */
export const schemaFolder = '.vscode/schemas';

/** Where content is: the partnership's, and the made-up one's of the tests. */
const roots = ['content', 'tests/fixtures/*'];

/** Which file of content is held against which JSON Schema; .mdx files are not, no extension can. */
export function yamlSchemas(): Record<string, string[]> {
  const ofFolders = (Object.keys(folders) as Folder[])
    .filter((folder) => folders[folder].ending === '.yaml')
    .map((folder) => [`${folder}.json`, `${folder}/**/*.yaml`] as const);
  const ofSingles = Object.keys(singles).map((file) => [singleSchema(file), file] as const);
  return Object.fromEntries(
    [...ofFolders, ...ofSingles].map(([schema, files]) => [
      `./${schemaFolder}/${schema}`,
      roots.map((root) => `${root}/${files}`),
    ]),
  );
}

/** The JSON Schema of a file that stands alone: `site.json`, `area-map.json`. */
export function singleSchema(file: string): string {
  return file.replaceAll('/', '-').replace(/\.yaml$/, '.json');
}

/** VS Code's settings with the files of content mapped to their schemas, and the rest as it is. */
export function editorSettings(settings: string): string {
  const kept = Object.entries(JSON.parse(settings) as object).filter(
    ([name]) => name !== 'yaml.schemas',
  );
  return JSON.stringify({ ...Object.fromEntries(kept), 'yaml.schemas': yamlSchemas() });
}
