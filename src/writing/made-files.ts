import { type Folder, folders, singles } from '../schemas/register.ts';
import { contentModel } from './content-model.ts';
import { editorSettings, schemaFolder, singleSchema } from './editor-settings.ts';
import { formatted } from './format.ts';
import { jsonSchema } from './json-schema.ts';
import { kindFolders, kinds } from './kinds.ts';
import { templatePage, templatePath } from './template-page.ts';

/** A file that is made from the schemas and committed. */
export interface MadeFile {
  /** From the top of the project on. */
  path: string;
  text: string;
}

/**
 * Every file that follows from src/schemas: JSON Schemas, the content model, the templates, and
 * VS Code's settings, which keep what they say besides.
 */
export async function madeFiles(settings: string): Promise<MadeFile[]> {
  const files = [
    ...(Object.keys(folders) as Folder[]).map((folder) => ({
      path: `${schemaFolder}/${folder}.json`,
      text: asJson(folders[folder].schema, kinds[folder].title, kinds[folder].holds),
    })),
    ...Object.entries(singles).map(([file, schema]) => ({
      path: `${schemaFolder}/${singleSchema(file)}`,
      text: asJson(schema, file, `The file content/${file}.`),
    })),
    { path: 'docs/content-model.md', text: contentModel() },
    ...kindFolders
      .filter((folder) => kinds[folder].fixed === undefined)
      .map((folder) => ({ path: `docs/${templatePath(folder)}`, text: templatePage(folder) })),
    { path: '.vscode/settings.json', text: editorSettings(settings) },
  ];
  return Promise.all(
    files.map(async ({ path, text }) => ({ path, text: await formatted(text, path) })),
  );
}

function asJson(...of: Parameters<typeof jsonSchema>): string {
  return JSON.stringify(jsonSchema(...of));
}
