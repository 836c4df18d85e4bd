import { z } from 'zod';
import { actions } from './shared/action.ts';
import { faultReporter, field, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, pageDescription, peopleSay, wholeNumber } from './shared/text.ts';
import { topics } from './shared/topic.ts';

/** The ways a report can be made, in the order a page gives them. */
export const waysToReport = [
  'ring 999',
  'by phone',
  'online',
  'in person',
  'without your name',
  'through someone else',
] as const;

const route = z.strictObject({
  how: field(z.enum(waysToReport), 'How the report is made.', 'by phone'),
  service: field(
    reference('services'),
    'Who is told. Numbers and web addresses are shown from there.',
    'police-101',
  ),
  asks: field(line, 'What they ask, or what to say.', 'What happened, when and where.'),
  next: field(line, 'What happens after it.', 'You get a crime reference number. Keep it.'),
  time: optional(
    line,
    'How long it takes, only where a source says so.',
    'They reply within three days.',
  ),
  anonymous: optional(
    line,
    'Whether a name is needed, and who learns it.',
    'You do not have to give your name.',
  ),
});

/** What somebody wants to report, and the right ways to report it, in order. */
export const reportRoute = z
  .strictObject({
    title: field(line, 'What the page is called.', 'Report a noisy neighbour'),
    choice: field(
      line,
      'Its words in the list under "What happened?".',
      'Noise that does not stop',
    ),
    description: pageDescription(
      'Who to tell about noise from a neighbour, and what to write down first.',
    ),
    order: field(wholeNumber(1, 99), 'Its place in the list of choices: 1 first.', 3),
    danger: field(
      line,
      'When to ring 999, in one sentence. Shown first.',
      'If someone is threatening you now, ring 999.',
    ),
    actions,
    guide: optional(
      reference('guides'),
      'The guide on the same subject, if there is one.',
      'anti-social-behaviour',
    ),
    routes: field(
      listOf(route).min(1),
      'The ways to report it: 999, by phone, online, in person, without a name, through someone else.',
    ),
    topics,
    peopleSay: peopleSay('report nuisance'),
    ...evidence,
  })
  .superRefine(({ routes }, context) => {
    for (const [index, { how }] of routes.entries()) {
      const before = routes[index - 1]?.how ?? how;
      if (waysToReport.indexOf(how) >= waysToReport.indexOf(before)) continue;
      const message = `comes after "${before}", and must come before it.`;
      faultReporter(context)(['routes', index, 'how'], message);
    }
  });

export type WayToReport = (typeof waysToReport)[number];
