import { folders, kindOf } from '../kinds/register.ts';
import { singles } from '../kinds/singles.ts';
import { format, resolveConfig } from 'prettier';
import { contentModel } from './content-model.ts';
import { messageList } from './message-list.ts';
import { templatePage, templatePath } from './template.ts';

/** A committed file that is generated from the schemas. */
interface GeneratedFile {
  /** Its path in the project. */
  path: string;
  text: string;
}

/** The content folders: the partnership's, and those of the tests. */
const contentFolders = ['content', 'tests/fixtures/*'];

/**
 * Every generated file: the content model, the list of messages, the templates, and VS Code's settings,
 * of which only "yaml.schemas" is replaced.
 */
export async function generatedFiles(settings: string): Promise<GeneratedFile[]> {
  const files = [
    { path: 'docs/content-model.md', text: contentModel() },
    { path: 'docs/when-the-build-says.md', text: messageList() },
    ...folders
      .filter((folder) => kindOf(folder).fixed === undefined)
      .map((folder) => ({ path: `docs/${templatePath(folder)}`, text: templatePage(folder) })),
    {
      path: '.vscode/settings.json',
      text: JSON.stringify({
        ...(JSON.parse(settings) as object),
        'yaml.schemas': yamlSchemas(),
      }),
    },
  ];
  return Promise.all(
    files.map(async ({ path, text }) => {
      // The plugins are for components and styles, and take a second to load.
      const config = { ...(await resolveConfig(path)), plugins: [], filepath: path };
      return { path, text: await format(text, config) };
    }),
  );
}

/** Which YAML files Red Hat's extension validates against which JSON Schema that Astro has written. */
export function yamlSchemas(): Record<string, string[]> {
  const ofFolders = folders
    .filter((folder) => kindOf(folder).ending === '.yaml')
    .map((folder) => ({ collection: folder, files: `${folder}/**/*.yaml` }));
  const ofSingles = Object.keys(singles).map((file) => ({
    collection: file.replaceAll('/', '-').replace(/\.yaml$/, ''),
    files: file,
  }));
  return Object.fromEntries(
    [...ofFolders, ...ofSingles].map(({ collection, files }) => [
      `./.astro/collections/${collection}.schema.json`,
      contentFolders.map((folder) => `${folder}/${files}`),
    ]),
  );
}
