import type { Message } from './message.ts';
import { advice, review } from './advice.ts';
import { commands } from './commands.ts';
import { contacts, sources } from './contacts.ts';
import { fields, times, figures } from './fields.ts';
import { records, actions, languages, area } from './records.ts';
import { stories, search } from './stories-and-search.ts';
import { words, links } from './words.ts';
import { yaml, files } from './yaml-and-files.ts';

export type { Message };

/** A part of the list of messages. */
export interface Section {
  title: string;
  introduction?: string;
  messages: Readonly<Record<string, Message>>;
}

/** All messages, in the order in which docs/when-the-build-says.md explains them. */
export const sections: readonly Section[] = [
  {
    title: 'Facts, line by line',
    introduction:
      'One slip can upset the lines after it: correct the first, then run the check again.',
    messages: yaml,
  },
  { title: 'Fields', messages: fields },
  { title: 'Dates and times', messages: times },
  { title: 'Numbers, mailboxes, addresses', messages: contacts },
  { title: 'Sources and checked', messages: sources },
  { title: 'Records', messages: records },
  { title: 'Actions', messages: actions },
  {
    title: 'Languages',
    messages: languages,
  },
  {
    title: 'Stories',
    introduction: '`npm run story` draws a story as a map, with its length and its reading age.',
    messages: stories,
  },
  { title: 'Search', messages: search },
  { title: 'Figures', messages: figures },
  { title: 'Words and components', messages: words },
  { title: 'Links and pages', messages: links },
  { title: 'Files and pictures', messages: files },
  {
    title: 'Map and postcodes',
    introduction:
      'The files in content/area are generated: run the command again rather than change them by hand.',
    messages: area,
  },
  {
    title: 'Suggestions and warnings',
    introduction: 'The site can be published all the same.',
    messages: advice,
  },
  {
    title: 'Settle this first',
    introduction:
      'Under this heading in the comment on your pull request. Nothing stops by itself; whoever reviews will ask.',
    messages: review,
  },
  {
    title: 'In the terminal',
    introduction: 'What a command says when it stops before it has done anything.',
    messages: commands,
  },
];

/** The messages the check and the review give, by their ids. Those of schemas and commands are only listed. */
const messages = {
  ...yaml,
  ...fields,
  ...times,
  ...contacts,
  ...sources,
  ...records,
  ...actions,
  ...languages,
  ...stories,
  ...search,
  ...figures,
  ...words,
  ...links,
  ...files,
  ...area,
  ...advice,
  ...review,
};

type Blanks<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Blanks<Rest>
  : never;

type MessageId = keyof typeof messages;

type Values<Id extends MessageId> = Record<Blanks<(typeof messages)[Id]['problem']>, string>;

/** A message of the catalogue with its blanks filled in. */
export function say<Id extends MessageId>(
  id: Id,
  ...[values]: [Blanks<(typeof messages)[Id]['problem']>] extends [never] ? [] : [Values<Id>]
): Message {
  const message: Message = messages[id];
  return { ...message, problem: fill(message.problem, values ?? {}) };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
}

/** The message of the catalogue that a problem was made from, with its id. */
export function messageOf(problem: string): (Message & { id: string }) | undefined {
  return patterns.find(({ pattern }) => pattern.test(problem))?.message;
}

// The most exact first: "must be {type}." would match most others.
const patterns = sections
  .flatMap(({ messages: list }) =>
    Object.entries(list).map(([id, one]) => ({
      message: { id, ...one },
      pattern: new RegExp(
        `^${one.problem
          .split(/\{\w+\}/)
          .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
          .join('.+')}$`,
        's',
      ),
      fixed: one.problem.replaceAll(/\{\w+\}/g, '').length,
    })),
  )
  .sort((a, b) => b.fixed - a.fixed);
