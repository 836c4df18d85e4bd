import { english } from '../domain/language.ts';
import { language } from '../schemas/language.ts';
import type { Kind } from './kind.ts';
import { titleFrom } from './naming.ts';

const home = (id: string) => `/${id}/`;

export const languages = {
  ending: '.yaml',
  schema: language,
  one: 'language',
  many: 'languages',
  holds:
    'What the site says in one language: the words around a page, how to get help, a card to show.',
  names: ['language', 'translation'],
  fileName: {
    rule: 'a folder with the code of the language, and in it words',
    inFolder: 'words',
    fields: ['code'],
    nameOf: ({ code }) => String(code).replace(/-.*/, ''),
  },
  usual: 'frame',
  title: titleFrom('english'),
  unique: ['name', 'english', 'code'],
  owner: (_, { partnership }) => partnership,
  risk: () => 'emergency',
  confirmationLimit: () => 'lasting',
  factsToConfirm: ({ madeBy }) => [`made by ${madeBy}`],
  factFields: ['from', 'madeBy', 'says'],
  address: ({ id }) => home(id),
  furtherAddresses: (id) => [`${home(id)}card/`],
  furtherPages: ({ id, name, card: { title, description } }) => [
    {
      path: `${home(id)}card/`,
      title,
      tabTitle: `${title} (${name})`,
      description,
      sensitive: true,
    },
  ],
  page: {
    kind: 'Page',
    title: ({ help }) => help.title,
    tabTitle: ({ id, help, name }) =>
      id === english ? 'Get help, in short' : `${help.title} (${name})`,
    description: ({ help }) => help.description,
    sensitive: () => true,
    inAToZ: false,
    // Search takes it for other words for the heading, which travels in fewer bytes.
    peopleSay: () => [],
  },
  list: {
    id: 'languages',
    path: '/languages/',
    parent: 'home',
    menu: 9,
    footer: 11,
    sensitive: true,
  },
  language: ({ code }) => code,
} as const satisfies Kind<typeof language>;
