import { z } from 'zod';
import { calendarDate } from './shared/calendar-date.ts';
import { email, phoneNumber, webAddress } from './shared/contact.ts';
import { field, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { source } from './shared/source.ts';
import { line, listOf, wholeNumber } from './shared/text.ts';

const months = wholeNumber(1, 60);

const colour = z.string().regex(/^#[0-9a-f]{6}$/, {
  error: 'must be a colour as # and six digits or small letters from a to f, in quotes.',
});

/** The colours a partnership may choose; what warns of danger stays red everywhere. */
const colours = z.strictObject({
  links: field(colour, 'Links in words.', '#0a6079'),
  buttons: field(colour, 'Buttons, headings of boxes and edges.', '#0c4a5e'),
  onButtons: field(colour, 'Words on buttons.', '#ffffff'),
  tint: field(colour, 'The background of boxes that stand out.', '#e3eff2'),
  bars: field(colour, 'The bar at the top and the foot of a page.', '#12242f'),
});

/** The nations of the United Kingdom: which bank holidays and laws hold. */
export const nations = ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const;

const facts = z.strictObject({
  name: field(line, 'What the site is called.', 'Safer Oldminster'),
  partnership: field(
    line,
    'What the partnership is called.',
    'Oldminster Community Safety Partnership',
  ),
  area: field(line, 'The place it serves, as people say it.', 'Oldminster'),
  nation: field(
    z.enum(nations),
    'The nation of the area. Bank holidays and law notes are those of this nation.',
    'England',
  ),
  colours: optional(
    z.strictObject({
      light: field(colours, 'On a light screen.'),
      dark: field(colours, 'On a screen that is set to dark.'),
    }),
    'The colours of the partnership, if not those the site comes with. Words must be readable on them.',
  ),
  description: field(
    line,
    'What the site is for, in one sentence.',
    'Where to report, who can help and what happens next in Oldminster.',
  ),
  address: field(webAddress, 'Where the site is served.', 'https://www.example.org'),
  owner: field(reference('organisations'), 'The body that answers for the site.'),
  police: field(reference('organisations'), 'The police force of the area.'),
  policeData: optional(
    z.strictObject({
      force: field(
        z.string().regex(/^[a-z-]+$/, { error: 'must be the id of a force at data.police.uk.' }),
        'The id of the force: https://data.police.uk/api/forces lists them.',
        'oldshire',
      ),
      neighbourhoods: field(
        listOf(
          z.string().regex(/^[\w.-]+$/, { error: 'must be an id as data.police.uk gives it.' }),
        ).min(1),
        'The ids of the neighbourhoods of the area, as the address of their page at the police has them.',
        ['OM01'],
      ),
    }),
    'Where npm run refresh looks for events and contacts of the police. Events become meetings once somebody agrees.',
  ),
  launched: field(
    z.boolean({ error: 'must be true or false.' }),
    'False until the owner has confirmed what can hurt: a banner shows and search engines are kept out.',
    false,
  ),
  email: field(
    z.union([z.literal('unknown'), email], { error: 'must be an e-mail address, or "unknown".' }),
    'The mailbox of the partnership, or "unknown".',
    'unknown',
  ),
  phone: field(
    z.union([z.literal('unknown'), phoneNumber], {
      error: 'must be a phone number in quotes, or "unknown".',
    }),
    'The number of the partnership, or "unknown".',
    'unknown',
  ),
  repository: optional(webAddress, 'Where the source of this site is kept, for corrections.'),
  editing: optional(
    z.literal(true, { error: 'must be true, or be left out.' }),
    'Write true to build the form for editors, /edit/. It needs a repository on GitHub or a mailbox.',
    true,
  ),
  licence: field(
    z.union(
      [
        z.literal('not chosen yet'),
        z.strictObject({
          name: field(line, 'Its name.', 'Open Government Licence v3.0'),
          address: field(webAddress, 'Where it can be read.', 'https://www.example.org/licence'),
        }),
      ],
      { error: 'must be the words "not chosen yet", or "name:" and "address:" of a licence.' },
    ),
    'Under which licence others may use what the site says. The owner of the site chooses it.',
    'not chosen yet',
  ),
  emergency: field(
    z.strictObject({
      now: field(reference('services'), 'Danger now.', 'emergency-999'),
      silent: field(reference('services'), 'When a caller cannot speak.', 'silent-solution'),
      signed: optional(
        reference('services'),
        'When a caller signs: video calls with an interpreter, if there are any.',
        'signed-999',
      ),
      notNow: field(reference('services'), 'Police, not an emergency.', 'police-101'),
      online: optional(
        reference('services'),
        'Report to police online, if its form is known.',
        'police-online',
      ),
    }),
    'The services every page relies on. Their numbers are kept in content/services.',
  ),
  home: field(
    z.strictObject({
      needs: field(
        listOf(
          z
            .strictObject({
              text: field(
                line,
                'What somebody needs, in words they would say.',
                'I’m worried about a child',
              ),
              about: optional(
                line,
                'What is behind it, shown where there is room.',
                'Hurt, neglected or used',
              ),
              to: optional(
                line,
                'The page it leads to, from the first slash.',
                '/advice/worried-about-a-child/',
              ),
              links: optional(
                listOf(
                  z.strictObject({
                    text: field(line, 'What the link says.', 'Partner or family'),
                    to: field(line, 'The page it leads to, from the first slash.', '/advice/'),
                  }),
                ).min(2),
                'The pages it leads to, where one would not be enough.',
                [
                  { text: 'Partner or family', to: '/advice/domestic-abuse/' },
                  { text: 'Stalking', to: '/advice/stalking/' },
                ],
              ),
            })
            .refine(({ to, links }) => (to === undefined) !== (links === undefined), {
              path: ['to'],
              error: 'must lead somewhere: write either "to" or "links".',
            }),
        ).min(1),
        'What people need, in their own words: the first links of the home page, of advice and of help.',
      ),
    }),
    'The home page.',
  ),
  ask: field(
    z.strictObject({
      localPolice: field(
        listOf(reference('services')).min(1),
        'How to reach the neighbourhood police when no meeting is ahead, first to try first.',
        ['local-police-team', 'police-101'],
      ),
      crucialCrew: field(
        listOf(reference('services')),
        'Whom a school asks about Crucial Crew when no dates are announced, beside the owner.',
        ['schools-team'],
      ),
    }),
    'Whom to turn to where something is not announced.',
  ),
  leaving: field(
    z.strictObject({
      to: field(webAddress, 'Where "Leave this site" goes.', 'https://www.bbc.co.uk/weather'),
      name: field(line, 'What that site is called.', 'BBC Weather'),
    }),
    'Where "Leave this site" goes: an ordinary page a person could have been reading.',
  ),
  confirmedFor: field(
    z.strictObject({
      place: field(months, 'Months a confirmed place stays confirmed.', 6),
      service: field(months, 'Months a confirmed local number stays confirmed.', 12),
    }),
    'How many months a confirmation holds before the record is overdue.',
  ),
  bankHolidays: field(
    z.union(
      [
        z.literal('unknown'),
        z.strictObject({
          source: field(source, 'Where the dates were read.'),
          dates: field(
            listOf(
              z.strictObject({
                date: field(calendarDate, 'The day.', '2026-12-25'),
                name: field(line, 'Its name.', 'Christmas Day'),
              }),
            ),
            'The bank holidays, oldest first.',
          ),
        }),
      ],
      { error: 'must be the word "unknown", or "source:" and "dates:".' },
    ),
    'Bank holidays of the nation, with their source, or "unknown". When the list runs out the site says nothing about them.',
    'unknown',
  ),
});

/** What is true of the whole site: content/site.yaml. */
export const site = facts.refine(
  ({ editing, email, repository }) => !editing || email !== 'unknown' || repository !== undefined,
  {
    path: ['editing'],
    error: 'needs somebody to receive what is proposed: a "repository" on GitHub, or an "email".',
  },
);

export type Site = z.infer<typeof site>;
