import { story } from '../schemas/story.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const stories = {
  ending: '.yaml',
  schema: story,
  one: 'story',
  many: 'stories',
  holds: 'A story for Virtual Crew, in which the reader decides what to do.',
  names: ['story'],
  ...named('title'),
  unique: ['title', 'summary'],
  owner: (_, { partnership }) => partnership,
  risk: () => 'words',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['says', 'services'],
  address: ({ id }) => `/schools/virtual-crew/${id}/`,
  furtherAddresses: (id) => [
    `/schools/virtual-crew/${id}/booklet/`,
    `/schools/virtual-crew/${id}/certificate/`,
    `/schools/virtual-crew/${id}/for-teachers/`,
  ],
  furtherPages: ({ id, title }) => [
    {
      path: `/schools/virtual-crew/${id}/booklet/`,
      title: `${title}: booklet`,
      description: `“${title}” on paper, whole. Each choice says which box to go to.`,
    },
    {
      path: `/schools/virtual-crew/${id}/for-teachers/`,
      title: `${title}: for teachers`,
      description: `For “${title}”: aims, words, questions, a map, and where its facts come from.`,
    },
    {
      path: `/schools/virtual-crew/${id}/certificate/`,
      title: `${title}: certificate`,
      description: `A certificate for “${title}”, to print. The name typed goes nowhere.`,
      listed: false,
    },
  ],
  page: {
    kind: 'Page',
    title: ({ title }) => title,
    tabTitle: ({ title }) => `${title}: a story to play`,
    description: ({ summary }) => summary,
    // For classes. Nobody is harmed for reading a story of school.
    inAToZ: true,
  },
  list: { id: 'virtual-crew', path: '/schools/virtual-crew/', parent: 'schools', sensitive: false },
} as const satisfies Kind<typeof story>;
