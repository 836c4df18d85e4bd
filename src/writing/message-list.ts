import { type Message, sections } from '../check/messages/catalogue.ts';
import { slugify } from '../domain/slug.ts';
import { generatedNote } from './template.ts';

/** docs/when-the-build-says.md: every message, what to do about it, and something correct to copy. */
export function messageList(): string {
  const contents = sections.map(({ title }) => `[${title}](#${slugify(title)})`).join(' ·\n');
  return [
    generatedNote,
    '# When the build says …',
    introduction,
    contents,
    '<!-- prettier-ignore-start -->',
    ...sections.map(({ title, introduction: first, messages }) =>
      [
        `## ${title}`,
        ...(first === undefined ? [] : [first]),
        Object.values(messages).map(entry).join('\n'),
      ].join('\n\n'),
    ),
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n\n');
}

const introduction = `Every message about the content, and what to do. Copy a few of its words and look for them on this page
(Ctrl and F, or ⌘ and F). \`…\` is whatever differs. A message comes with its file, line and field; _You wrote_ is
what is there, _Allowed_ what may be, _To fix_ what to do, _Right_ an example to copy.`;

function entry({ problem, cure, example }: Message): string {
  const text = problem.replaceAll(/\{\w+\}/g, '…');
  const right = example === undefined ? '' : ` Right: ${asCode(example)}`;
  return `- ${asCode(text)}\\\n  ${cure.replaceAll(/(<[^ ][^>]*>|&\w+;|<<+|>>+)/g, '`$1`')}${right}`;
}

/** Text as inline code, with or without backticks in it. */
function asCode(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
