import { type Folder, folders } from '../schemas/register.ts';
import { asAddress } from './file-name.ts';
import { kinds } from './kinds.ts';
import { exampleFile, template } from './template.ts';

/** Where the page with a kind's template stands, from docs/ on. */
export function templatePath(folder: Folder): string {
  return `templates/${kinds[folder].name}.md`;
}

/** The page with a kind's template: what to do on GitHub, step by step, and the box to copy. */
export function templatePage(folder: Folder): string {
  const { title, name, holds, file } = kinds[folder];
  const words = folders[folder].ending === '.mdx';
  const steps = [
    'Copy the box below: the button is in its top right corner.',
    `On the front page of this repository choose **Add file**, then **Create new file**. As the name type
   \`content/${folder}/\` and then ${file.rule}, for example \`content/${exampleFile(folder)}\`.`,
    'Paste. After each colon write what the note above it asks for. The examples are made up: copy none.',
    'A field behind a `#` is not needed: leave it, or take the first `#` of its lines away to use it. A line of your own may be deleted when you do not need it; a note may stay, readers never see it.',
    ...(words
      ? ['Under the second `---` write the words that readers see, in short sentences.']
      : []),
    'Choose **Commit changes…**, say what you did, and **Propose changes**, then **Create pull request**. The check on that page says what to put right, where and how.',
  ];
  return `${madeBy}

# A new record: ${title.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())}

${holds} Every field is explained in [the content model](../content-model.md#${asAddress(title)}).

With the files on your computer, \`npm run new -- ${name}\` asks for the same, offers what is there already, and
writes the file.

${steps.map((step, index) => `${String(index + 1)}. ${step}`).join('\n')}

<!-- prettier-ignore -->
\`\`\`yaml
${template(folder)}\`\`\`
`;
}

/** What stands at the top of every page that is made. */
export const madeBy =
  '<!-- Made from src/schemas by `npm run schemas`. Changes made here are lost. -->';
