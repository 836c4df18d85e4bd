import { project } from '../schemas/project.ts';
import { underPlan } from './file-naming.ts';
import type { Kind } from './kind.ts';
import { firstNamed } from './owner.ts';
import { byField } from './title.ts';

export const projects = {
  ending: '.yaml',
  schema: project,
  one: 'project',
  many: 'projects',
  holds: 'A project or initiative of one plan year.',
  names: ['project', 'initiative'],
  fileName: underPlan,
  title: byField('title'),
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
  inOpenData: true,
} as const satisfies Kind<typeof project>;
