import type { Folder } from '../../src/schemas/register.ts';

/** What is asked, and the answer; of a list the words of one of its lines. */
export type Asked = readonly [question: string, answer: string];

const source: readonly Asked[] = [
  [
    'Where did you read it? One of our papers, or something else?',
    'Something else: a web page, a letter, somebody we asked',
  ],
  ['What the source is called.', 'Social care out of hours'],
  ['Who published it.', 'Oldminster Council'],
  ['The date the source itself shows, or "no date shown".', '2023-10-22'],
  [
    'Its web address, if it has one. Leave it empty if there is nothing to say.',
    'https://www.oldminster.example/contact',
  ],
  ['Where the facts of this record were read. Another one?', 'That is all'],
];

const topic: readonly Asked[] = [
  ['What it is about; the first is the main one.', 'emergency'],
  ['What it is about; the first is the main one. Another one?', 'That is all'],
];

const words: readonly Asked[] = [
  [
    'What else readers should know, in short sentences. Leave it empty to write it in the file later.',
    '',
  ],
];

const file = (rule: string, name: string): Asked => [
  `The name of its file: ${rule}. It stays for good.`,
  name,
];

/** All that is asked for a new record of the fictional partnership, in order, with right answers. */
export const questionsOfKinds: Partial<Record<Folder, readonly Asked[]>> = {
  meetings: [
    ['What it is called.', 'Local community meeting, Oldminster'],
    ['The day, year-month-day.', '2026-12-08'],
    ['When it starts, on the 24-hour clock.', '18:30'],
    ['When it ends, on the 24-hour clock.', '20:00'],
    ['Where it is.', 'Café Zoë'],
    ['Is it going ahead? Never delete a cancelled meeting: say so here.', 'confirmed'],
    ['Who holds it.', 'Lantern'],
    ['Who holds it. Another one?', 'That is all'],
    ...source,
    file('the day, a hyphen, and the name of the file of its place', '2026-12-08-cafe-zoe'),
    ...words,
  ],
  places: [
    ['What people call it.', 'Riverside Library'],
    ['Building and street. Leave it empty if there is nothing to say.', '3 River Lane'],
    ['Town or village.', 'Oldminster'],
    ['Its postcode. Leave it empty if there is nothing to say.', 'ZZ99 1AB'],
    ['Its own public number. Leave it empty if there is nothing to say.', '01632 960 001'],
    ['Is it open to the public?', 'open'],
    ...source,
    file('its name, in small letters with hyphens', 'riverside-library'),
  ],
  'keep-safe-venues': [
    ['The place it is in.', 'Lantern House'],
    ['The day it joined the scheme. Leave it empty if there is nothing to say.', '2026-04-01'],
    ['What you can do there.', 'Sit somewhere quiet'],
    ['What you can do there. Another one? Leave it empty if there is nothing to say.', ''],
    ...source,
    file('the same as the file of its place', 'lantern-house'),
    ...words,
  ],
  'reporting-centres': [
    ['The place it is in.', 'Café Zoë'],
    ['When a source last named it as a reporting centre.', '2020'],
    [
      'What is unsure about it, in one sentence. Leave it empty if there is nothing to say.',
      'The name in the paper is not clear.',
    ],
    ...source,
    file('the same as the file of its place', 'cafe-zoe'),
    ...words,
  ],
  services: [
    ['Its name.', 'Oldshire Family Line'],
    [
      'What it does, in one sentence.',
      'Listens to young people and their parents, and says who can help.',
    ],
    ['Who it is for.', 'Anyone under 19'],
    ['How far it reaches.', 'local'],
    ['Numbers to ring or text.', 'Yes'],
    ['The number as people read it.', '01632 960 199'],
    ['A call, a text message, or a textphone.', 'voice'],
    ['Numbers to ring or text. Another one?', 'That is all'],
    ['Its own web site. Leave it empty if there is nothing to say.', 'https://www.family.example'],
    ...topic,
    ['Its place among services on the same topic: 1 first. Most are 5.', '5'],
    ...source,
    file('its name, in small letters with hyphens', 'oldshire-family-line'),
    ...words,
  ],
  guides: [
    ['What the page is called.', 'Stalking'],
    [
      'One sentence for lists and search, at most 160 letters.',
      'How to tell if it is stalking, what to keep and who to ring.',
    ],
    [
      'When to ring 999, in one sentence. Shown first.',
      'If someone is following you now, ring 999.',
    ],
    ['Who can help, in the order to try them.', '101 for the police'],
    ['Who can help, in the order to try them. Another one?', 'That is all'],
    ...topic,
    ...source,
    file('its title, in small letters with hyphens', 'stalking'),
    ...words,
  ],
  'report-routes': [
    ['What the page is called.', 'Report a noisy neighbour'],
    ['Its words in the list under "What happened?".', 'Noise that does not stop'],
    [
      'One sentence for lists and search, at most 160 letters.',
      'Who to tell about noise from a neighbour, and what to write down first.',
    ],
    ['Its place in the list of choices: 1 first.', '3'],
    [
      'When to ring 999, in one sentence. Shown first.',
      'If someone is threatening you now, ring 999.',
    ],
    ['How the report is made.', 'ring 999'],
    ['Who is told. Numbers and web addresses are shown from there.', '101 for the police'],
    ['What they ask, or what to say.', 'What happened, when and where.'],
    ['What happens after it.', 'You get a crime reference number. Keep it.'],
    [
      'The ways to report it: 999, by phone, online, in person, without a name, through someone else. Another one?',
      'That is all',
    ],
    ...topic,
    ...source,
    file('its title, in small letters with hyphens', 'report-a-noisy-neighbour'),
    ...words,
  ],
  campaigns: [
    ['Its name.', 'Walk Home Together'],
    [
      'What it is, in one or two sentences.',
      'Volunteers walk the quay on Friday nights, so that nobody has to walk home alone.',
    ],
    [
      'When it began: a day, a month or a year. Leave it empty if there is nothing to say.',
      '2026-10-01',
    ],
    ['When it ended or will end. Leave it empty if there is nothing to say.', '2026-10-31'],
    ['When it was, in words people read.', 'October 2026'],
    ...topic,
    ...source,
    file('its title, in small letters with hyphens', 'walk-home-together'),
    ...words,
  ],
  plans: [
    ['What the plan is called.', 'Annual Partnership Plan 2027-28'],
    ['The first day.', '2027-04-01'],
    ['The last day.', '2028-03-31'],
    [
      'What the year was about, in one or two sentences.',
      'The year’s work is on stalking and on safe ways home.',
    ],
    ...source,
    file('the year it begins, a hyphen, and two digits of the next', '2027-28'),
  ],
  priorities: [
    ['Its official title, as printed.', 'Make the way home safer'],
    ['The plan year it belongs to.', 'Annual Partnership Plan 2024-25'],
    ['Its number in the plan.', '4'],
    [
      'What it is for, in our own words.',
      'People should get home from town without being followed or hurt.',
    ],
    ...topic,
    ...source,
    file(
      'a folder for the plan year, then its title in small letters with hyphens',
      '2024-25/make-the-way-home-safer',
    ),
    ...words,
  ],
  projects: [
    ['What it is called, as printed.', 'Looking Out Conference 2025'],
    ['The plan year whose paper names it.', 'Annual Partnership Plan 2024-25'],
    ['Who leads it.', 'None'],
    [
      'What it is, in our own words.',
      'A day for staff in shops and schools on how to notice abuse.',
    ],
    ...source,
    file(
      'a folder for the plan year, then its title in small letters with hyphens',
      '2024-25/looking-out-conference-2025',
    ),
  ],
  'commissioner-priorities': [
    ['Its title, as printed.', 'Crack down on anti-social behaviour'],
    ['The commissioner’s plan it stands in.', 'Police and Crime Plan 2024-2028'],
    ...source,
    file('its title, in small letters with hyphens', 'crack-down-on-anti-social-behaviour'),
  ],
  'crucial-crew': [
    ['Its name that year.', 'Crucial Crew 2028'],
    ['The year.', '2028'],
    [
      'What it was, in one or two sentences.',
      'Year 6 pupils spend a morning learning what to do when something goes wrong.',
    ],
    ['Who it is for.', 'Year 6 pupils'],
    ['How it is held.', 'in person'],
    ['How far it reached.', 'district'],
    ['Where it is held.', 'Leave it out'],
    ['Dates and times.', 'None'],
    ...source,
    file('the year', '2028'),
    ...words,
  ],
  schools: [
    ['Its name.', 'Think Twice Roadshow'],
    [
      'What pupils get from it, in one or two sentences.',
      'Pupils watch a short play and talk about it with the actors.',
    ],
    ['Who it is for, as printed.', 'Year 6 pupils'],
    ['Which part of school life.', 'primary'],
    ['Which part of school life. Another one?', 'That is all'],
    ['When it ran, in words.', '2025 to 2026'],
    ['Is it known to run now?', 'yes'],
    ...topic,
    ...source,
    file('its name, in small letters with hyphens', 'think-twice-roadshow'),
    ...words,
  ],
  organisations: [
    ['Its name today.', 'Oldminster City Council'],
    ['What kind of body it is.', 'police'],
    ['Its web site. Leave it empty if there is nothing to say.', 'https://www.oldminster.example'],
    ...source,
    file('its name, in small letters with hyphens', 'oldminster-city-council'),
  ],
  orders: [
    ['Its official name, as printed.', 'Mill Lane Public Spaces Protection Order'],
    [
      'What it is about, in one or two sentences.',
      'It is about drinking in the street around the quay.',
    ],
    ['Where it holds, in words.', 'Oldminster city centre'],
    ['Whose order it is: the one to ask about it.', 'Lantern'],
    ...topic,
    ...source,
    file('its title, in small letters with hyphens', 'mill-lane-public-spaces-protection-order'),
  ],
  statistics: [
    ['What the figures are about.', 'Police recorded crime, change to July 2026'],
    [
      'What they show, in one or two plain sentences that hold nothing the table does not.',
      'In the year to July 2026 the police recorded fewer crimes than in the year before.',
    ],
    [
      'The period they cover, as printed. If the source prints none, say so.',
      'Twelve months to the end of July 2026',
    ],
    ['The area they cover.', 'Oldminster'],
    ['The heading of the column.', 'Offences'],
    [
      'What one of it is. "per cent" is shown as 65%, "per cent change" as up 5% or down 5%, "pounds" as £700,000, "million pounds" as £50 million; any other word stands beside the number. Leave it empty if there is nothing to say.',
      'offences',
    ],
    ['What each value is. Another one?', 'That is all'],
    ['What was counted.', 'Robbery'],
    ['One value for each column, in their order. A fall is a number below nought.', '182'],
    [
      'One value for each column, in their order. A fall is a number below nought. Another one? Leave it empty if there is nothing to say.',
      '',
    ],
    ['The figures. Another one?', 'That is all'],
    ...topic,
    ...source,
    file('its title, in small letters with hyphens', 'police-recorded-crime-change-to-july-2026'),
  ],
  documents: [
    ['Its title.', 'Annual Partnership Plan 2023-24'],
    ['Who published it.', 'Oldminster Council'],
    ['The date it shows.', '2023-04-17'],
    [
      'What it is and what is in it.',
      'The plan for the year from April 2023, with three priorities.',
    ],
    [
      'Where it can be read. Leave it empty if there is nothing to say.',
      'https://www.oldminster.example/plan',
    ],
    file('its title, in small letters with hyphens', 'annual-partnership-plan-2023-24'),
  ],
  terms: [
    ['The term in full.', 'Acceptable Behaviour Contract'],
    ['Its initials, if people use them. Leave it empty if there is nothing to say.', 'ABC'],
    [
      'What it means, in our own words. Leave it empty if there is nothing to say.',
      'A written promise to stop doing something that makes life worse for people nearby.',
    ],
    ...source,
    file('its name, in small letters with hyphens', 'acceptable-behaviour-contract'),
  ],
  'fact-changes': [
    ['What changed, in a few words.', 'New number for Lantern'],
    ['The day this site changed.', '2026-11-22'],
    ['What was done.', 'corrected'],
    [
      'What was wrong or missing, what is right now, and why.',
      'Lantern moved to a new number on 20 November. The old one no longer rings.',
    ],
    [
      'The page it is on, from the first slash. Leave it empty if there is nothing to say.',
      '/help/lantern-helpline/',
    ],
    ...source,
    file(
      'the day, a hyphen, and its title in small letters with hyphens',
      '2026-11-22-new-number-for-lantern',
    ),
  ],
};
