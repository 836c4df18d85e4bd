import { crucialCrewEdition } from '../schemas/crucial-crew-edition.ts';
import type { Kind } from './kind.ts';
import { namedByYear } from './naming.ts';
import { firstNamed } from './owner.ts';

export const crucialCrew = {
  ending: '.mdx',
  schema: crucialCrewEdition,
  one: 'Crucial Crew edition',
  many: 'Crucial Crew editions',
  holds: 'One edition of Crucial Crew.',
  names: ['crucial-crew', 'edition'],
  ...namedByYear,
  unique: [],
  owner: ({ organisations }, look) => firstNamed(organisations, look),
  risk: ({ sessions = [] }, { today }) =>
    sessions.some(({ date }) => date >= today) ? 'travel' : 'past',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['cost', 'full', 'how', 'organisation', 'phone', 'place'],
  address: () => '/schools/crucial-crew/',
  furtherAddresses: (id) => [
    `/schools/crucial-crew/${id}/letter/`,
    `/schools/crucial-crew/${id}/risk-assessment/`,
  ],
  furtherPages: ({ id, title, riskAssessment, letter }) => [
    ...(riskAssessment
      ? [
          {
            path: `/schools/crucial-crew/${id}/risk-assessment/`,
            title: `${title}: risk assessment`,
            description:
              'What could hurt somebody, who, and what the organisers do about it. It prints on A4.',
            inAToZ: true as const,
          },
        ]
      : []),
    ...(letter
      ? [
          {
            path: `/schools/crucial-crew/${id}/letter/`,
            title: `${title}: letter to parents`,
            description:
              'Words that a school can copy, or print, to tell parents and carers about the day.',
            inAToZ: true as const,
          },
        ]
      : []),
  ],
  list: { id: 'crucial-crew', path: '/schools/crucial-crew/', parent: 'schools', sensitive: false },
} as const satisfies Kind<typeof crucialCrewEdition>;
