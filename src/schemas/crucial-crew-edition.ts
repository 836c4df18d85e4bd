import { z } from 'zod';
import { calendarDate, timeOfDay } from './shared/calendar-date.ts';
import { email, phoneNumber, webAddress } from './shared/contact.ts';
import { field, flag, optional } from './shared/field.ts';
import { figuresLike } from './shared/figures.ts';
import { reference } from './shared/reference.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, sentences, wholeNumber } from './shared/text.ts';

const session = z
  .strictObject({
    date: field(calendarDate, 'The day.', '2027-03-02'),
    starts: field(timeOfDay, 'When it starts.', '09:30'),
    ends: field(timeOfDay, 'When it ends.', '11:45'),
    full: flag('Write true when no more schools can come.'),
  })
  .refine((written) => written.starts < written.ends, {
    path: ['ends'],
    error: 'is not after "starts".',
  });

const scenario = z.strictObject({
  title: field(line, 'What it is called.', 'Someone at the door'),
  teaches: field(line, 'What pupils learn to do.', 'To keep the chain on and ask who is there.'),
  organisation: optional(reference('organisations'), 'Who runs it.', 'oldshire-police'),
});

const hazard = z.strictObject({
  hazard: field(line, 'What could hurt somebody.', 'Coaches turning in the yard'),
  who: field(line, 'Who could be hurt.', 'Pupils and staff walking in'),
  control: field(line, 'What is done about it.', 'A marshal meets every coach.'),
});

/** One edition of Crucial Crew. The file name is the year. */
export const crucialCrewEdition = z
  .strictObject({
    title: field(line, 'Its name that year.', 'Crucial Crew 2028'),
    year: field(wholeNumber(1990, 2100), 'The year.', 2028),
    summary: field(
      sentences,
      'What it was, in one or two sentences.',
      'Year 6 pupils spend a morning learning what to do when something goes wrong.',
    ),
    audience: field(line, 'Who it is for.', 'Year 6 pupils'),
    format: field(z.enum(['in person', 'online', 'unknown']), 'How it is held.', 'in person'),
    scope: field(z.enum(['district', 'county']), 'How far it reached.', 'district'),
    ...figuresLike('1,204 pupils took part'),
    caution: optional(listOf(line), 'Where the papers contradict themselves.', [
      'Page 2 counts 40 schools, page 7 counts 38.',
    ]),
    scenarios: optional(listOf(scenario), 'What pupils take part in.'),
    place: optional(reference('places'), 'Where it is held.', 'harbour-leisure-centre'),
    sessions: optional(listOf(session), 'Dates and times.'),
    arrival: optional(
      sentences,
      'Where coaches stop and whom to ask for.',
      'Coaches stop at the north gate.',
    ),
    lunch: optional(sentences, 'What happens at lunch.', 'Bring a packed lunch.'),
    access: optional(sentences, 'Steps, toilets, hearing, changing.', 'There are no steps.'),
    quietSpace: optional(
      sentences,
      'Where a pupil can be quiet, and whom to tell before.',
      'There is a small room by the entrance.',
    ),
    cost: optional(line, 'What it costs a school.', 'Free'),
    booking: optional(
      z
        .strictObject({
          opens: optional(calendarDate, 'The day booking opens.', '2027-01-11'),
          closes: field(calendarDate, 'The last day to book.', '2027-02-12'),
          how: field(
            line,
            'How to book.',
            'Write with the name of the school and the number of pupils.',
          ),
          email: optional(email, 'Where to write.', 'schools@oldminster.example'),
          phone: optional(phoneNumber, 'Where to ring.', '01632 960 040'),
          url: optional(
            webAddress,
            'Where to book online.',
            'https://www.oldminster.example/crucial-crew',
          ),
        })
        .refine(({ opens, closes }) => !opens || opens <= closes, {
          path: ['closes'],
          error: 'is before "opens".',
        }),
      'How a school takes part.',
    ),
    riskAssessment: optional(
      z.strictObject({
        by: field(line, 'Who made it: a team or a role.', 'Schools team'),
        on: field(calendarDate, 'The day it was made.', '2026-11-16'),
        hazards: field(listOf(hazard).min(1), 'What could go wrong, and what is done about it.'),
      }),
      'The organisers’ risk assessment, for a school’s own. It becomes a page to print.',
    ),
    letter: optional(
      listOf(sentences).min(1),
      'A letter a school can send to parents, one paragraph an entry. It becomes a page to print.',
      ['Year 6 is going to Crucial Crew.'],
    ),
    organisations: optional(listOf(reference('organisations')), 'Who runs it.', [
      'oldminster-council',
    ]),
    ...evidence,
  })
  .refine((written) => !written.sessions?.length || written.place !== undefined, {
    path: ['place'],
    error: 'is missing. An edition with dates says where it is held.',
  })
  .refine(
    ({ booking, sessions = [] }) =>
      booking === undefined || sessions.every(({ date }) => booking.closes < date),
    { path: ['booking', 'closes'], error: 'is not before the first session.' },
  );

export type CrucialCrewEdition = z.infer<typeof crucialCrewEdition>;
