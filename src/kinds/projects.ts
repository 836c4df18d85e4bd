import { project } from '../schemas/project.ts';
import type { Kind } from './kind.ts';
import { namedUnderPlan } from './naming.ts';
import { firstNamed } from './owner.ts';

export const projects = {
  ending: '.yaml',
  schema: project,
  one: 'project',
  many: 'projects',
  holds: 'A project or initiative of one plan year.',
  names: ['project', 'initiative'],
  ...namedUnderPlan,
  unique: ['title', 'summary'],
  // A project may be carried on under its name next year.
  uniqueWithin: (id) => `projects/${id.replace(/\/.*/, '')}`,
  owner: ({ leads }, look) => firstNamed(leads, look),
  risk: () => 'past',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['status'],
  address: ({ id }) => `/projects/${id}/`,
  furtherAddresses: (id) => [`/projects/${id.replace(/\/.*/, '')}/`],
  page: {
    kind: 'Project',
    title: ({ title }) => title,
    tabTitle: ({ title, plan }) => `${title} (project, ${plan})`,
    description: ({ summary }) => summary,
    parent: ({ plan }) => `/projects/${plan}/`,
    inAToZ: false,
  },
  list: { id: 'projects', path: '/projects/', parent: 'priorities', sensitive: false },
} as const satisfies Kind<typeof project>;
