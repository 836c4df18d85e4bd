import type { Editable } from './editable.ts';
import type { Edit } from './right-edits.ts';

/** One mistake an editor makes in the fictional partnership’s content, and what the check must say of it. */
export interface WrongEdit extends Edit {
  /** Makes the mistake. Returns the line it is on. */
  by: (content: Editable) => number | undefined;
  file: string;
  field: string | undefined;
  problem: string | RegExp;
  /** What the cure must hold: what is allowed, or something right to copy. */
  cure: RegExp;
}

/** A mistake made by putting some words in place of others. */
function swap(file: string, from: string, to: string): Pick<WrongEdit, 'file' | 'by'> {
  return { file, by: (content) => content.swap(file, from, to) };
}

const guide = 'guides/hate-crime.mdx';
const heading = '## What it is';
const hall = 'meetings/2026-12-08-north-moor-village-hall.mdx';

/** Writes words into a guide; the mistake is on their first line. */
function writes(words: string): Pick<WrongEdit, 'file' | 'by' | 'field'> {
  return { ...swap(guide, heading, `${words}\n\n${heading}`), field: 'The text' };
}

/** Twenty mistakes, the likeliest first. */
export const wrongEdits: readonly WrongEdit[] = [
  {
    does: 'Leaves a digit out of a phone number',
    ...swap('services/hate-crime-line.mdx', "'0808 157 0120'", "'0808 157 012'"),
    field: 'phones[1].number',
    problem: 'is not a number in use. A digit may be missing or wrong.',
    cure: /number: "0808 157 0188"/,
  },
  {
    does: 'Writes a phone number without quotes',
    ...swap('services/noise-nuisance.mdx', "number: '01632 960 150'", 'number: 01632960150'),
    field: 'phones[1].number',
    problem: 'must be a phone number in quotes, or the leading zero is lost.',
    cure: /number: "0808 157 0188"/,
  },
  {
    does: 'Copies a number to a second service',
    ...swap(
      'services/police-online.mdx',
      'topics:',
      "phones: [{ number: '0808 157 0130', type: voice }]\ntopics:",
    ),
    field: 'phones[1].number',
    problem: 'is a number that is already kept in services/lantern-helpline.mdx.',
    cure: /Name that record here/,
  },
  {
    does: 'Gives somebody’s mobile as the number of a service',
    ...swap('services/victim-care.mdx', "'0306 999 0140'", "'07700 900 123'"),
    field: 'phones[1].number',
    problem: /those belong to one person/,
    cure: /number: "0808 157 0188"/,
  },
  {
    does: 'Writes a phone number into the words of a guide',
    ...writes('Ring us on 01632-960110 at any time.'),
    problem: 'holds a phone number. Numbers are kept on their service, so that each exists once.',
    cure: /<Phone service="police-101" \/>/,
  },
  {
    does: 'Gives the mailbox of a colleague',
    ...swap('services/lantern-helpline.mdx', 'help@lantern.example', 'jo.bloggs@lantern.example'),
    field: 'email',
    problem: 'holds the mailbox of a person.',
    cure: /A mailbox of a team or an organisation/,
  },
  {
    does: 'Gives a meeting a day that does not exist',
    ...swap(hall, 'date: 2026-12-08', 'date: 2026-11-31'),
    field: 'date',
    problem: 'is not a day that exists.',
    cure: /date: 2026-12-08/,
  },
  {
    does: 'Writes a time as people say it',
    ...swap(hall, "starts: '18:30'", 'starts: 4pm'),
    field: 'starts',
    problem: 'must be a time on the 24-hour clock, hours and minutes with a colon.',
    cure: /starts: 18:30/,
  },
  {
    does: 'Lets a meeting end before it begins',
    ...swap('meetings/2027-01-19-oldminster-library.mdx', "ends: '", "ends: '00:30' # '"),
    field: 'ends',
    problem: 'is not after "starts".',
    cure: /ends: 20:00/,
  },
  {
    does: 'Names a place that has no file',
    ...swap('meetings/2027-03-28-cafe-zoe.mdx', 'place: cafe-zoe', 'place: caffe-zoe'),
    field: 'place',
    problem: 'names a record that does not exist in content/places.',
    cure: /nearest: cafe-zoe/,
  },
  {
    does: 'Misspells the name of a field',
    ...swap('services/text-a-worry.mdx', 'eligibility: ', 'elegibility: '),
    field: 'elegibility',
    problem: 'is not a field here. Did you mean "eligibility"?',
    cure: /eligibility: Anyone under 19/,
  },
  {
    does: 'Makes up a topic',
    ...swap('guides/anti-social-behaviour.mdx', 'topics: [anti-', 'topics: [anty-'),
    field: 'topics[1]',
    problem: 'is not one of the values allowed.',
    cure: /Did you mean "anti-social-behaviour"\?/,
  },
  {
    does: 'Writes half a postcode',
    ...swap('places/lantern-house.yaml', 'ZZ99 6AL', 'ZZ99 6A'),
    field: 'postcode',
    problem: 'is not a full postcode.',
    cure: /postcode: ZZ99 1AB/,
  },
  {
    does: 'Takes the sources away',
    file: 'places/oldminster-fire-station.yaml',
    by: (content) => {
      const text = content.read('places/oldminster-fire-station.yaml');
      content.write(
        'places/oldminster-fire-station.yaml',
        text.replace(/^sources:\n(?:[ -].*\n)+/m, ''),
      );
      return 1;
    },
    field: 'sources',
    problem: 'is missing.',
    cure: /Where the facts of this record were read/,
  },
  {
    does: 'Puts a colon into a title',
    ...swap('guides/fire-safety.mdx', 'title: ', 'title: Watch out: '),
    field: 'This line',
    problem: /needs quotation marks/,
    cure: /title: "Keep Safe: what it is"/,
  },
  {
    does: 'Links to a page by a wrong address',
    ...writes('Read about [abuse](/advice/domestic-abuses/).'),
    problem: 'leads to a page that does not exist.',
    cure: /Did you mean \/advice\/domestic-abuse\/\?/,
  },
  {
    does: 'Leaves a note to finish later',
    ...swap('services/home-fire-safety-visit.mdx', 'description: ', 'description: TODO ask. '),
    field: 'description',
    problem: 'holds words that somebody left while drafting.',
    cure: /Finished words/,
  },
  {
    does: 'Shows a picture without words for people who cannot see it',
    ...writes('![](./ramp.png)'),
    problem: 'has an image without words for people who cannot see it.',
    cure: /!\[The main door, with a ramp on the left\]/,
  },
  {
    does: 'Forgets to close a note',
    file: 'guides/domestic-abuse.mdx',
    by: (content) => {
      content.swap(
        'guides/domestic-abuse.mdx',
        heading,
        `<Note>\n\nYou are not alone.\n\n${heading}`,
      );
      return undefined;
    },
    field: 'The text',
    problem: 'cannot be read.',
    cure: /Every <Component> is closed/,
  },
  {
    does: 'Leaves words on a page that were true until last month',
    ...writes('<Until date="2026-10-31">\n\nThe office is closed this week.\n\n</Until>'),
    problem: 'has words that were true until a day that has passed.',
    cure: /Take the words out/,
  },
];
