import type { Editable } from './editable.ts';
import type { Edit } from './right-edits.ts';
import { type Subject, subject, subjectsIn } from './sample-records.ts';

/** One mistake an editor makes in a content folder, and what the check must say of it. */
export interface WrongEdit extends Edit {
  /** Makes the mistake. Returns the line it is on. */
  by: (content: Editable) => number | undefined;
  file: string;
  field: string | undefined;
  problem: string | RegExp;
  /** What the cure must hold: what is allowed, or something right to copy. */
  cure: RegExp;
}

const firstPhone = /^phones:\n {2}- number: ('0[\d ]+')/m;
const heading = /^## .*$/m;
const sourcesOf = /^sources:\n(?:[ -].*\n)+/m;

/** Twenty mistakes, the likeliest first, each in whichever record is there for it. */
export function wrongEditsOf(root: string): WrongEdit[] {
  const taken = new Set<string>();

  /** The first record that fits, and in which no other mistake is made yet. */
  const next = (folder: string, fits: (one: Subject) => boolean): Subject => {
    const found = subject(root, folder, (one) => !taken.has(one.file) && fits(one));
    taken.add(found.file);
    return found;
  };

  /** A mistake made by putting other words in place of what a pattern, or its first group, finds. */
  const swap = (
    folder: string,
    pattern: RegExp,
    to: (from: string) => string,
    fits: (one: Subject) => boolean = () => true,
  ) => {
    const { file, text } = next(folder, (one) => pattern.test(one.text) && fits(one));
    const [whole = '', group = whole] = pattern.exec(text) ?? [];
    const put = whole.replace(group, () => to(group));
    const before = whole.slice(0, whole.indexOf(group)).split('\n').length - 1;
    return {
      file,
      from: group,
      by: (content: Editable) => content.swap(file, whole, put) + before,
    };
  };

  const spoken = next('guides', ({ text }) => heading.test(text));
  /** Words written into one guide; the mistake is on their first line. */
  const writes = (words: string) => {
    const [from = ''] = heading.exec(spoken.text) ?? [];
    return {
      file: spoken.file,
      by: (content: Editable) => content.swap(spoken.file, from, `${words}\n\n${from}`),
      field: 'The text',
    };
  };

  // Few services have one: it is chosen before the rest.
  const mailbox = swap('services', /^email: (.+)$/m, (from) =>
    from.replace(/[^'"]+@/, 'jo.bloggs@'),
  );
  const kept = next('services', ({ text }) => firstPhone.test(text));
  const [, number = ''] = firstPhone.exec(kept.text) ?? [];
  const [guide] = subjectsIn(root, 'guides').slice(-1);
  if (!guide) throw new Error(`${root} has too few records.`);

  const unclosed = next('guides', ({ text }) => heading.test(text));
  const venue = swap('meetings', /^place: (.*)$/m, (from) => `${from}s`);
  const topic = swap('guides', /^topics:(?:\n {2}- | \[)([a-z-]+)/m, (from) => `${from}s`);
  const unsourced = next('places', ({ text }) => sourcesOf.test(text));

  return [
    {
      does: 'Leaves a digit out of a phone number',
      ...swap('services', /^phones:\n {2}- number: ('0[38]\d\d \d{3} \d{4}')/m, (from) =>
        from.replace(/\d'$/, "'"),
      ),
      field: 'phones[1].number',
      problem: 'is not a number in use. A digit may be missing or wrong.',
      cure: /number: '0808 157 0188'/,
    },
    {
      does: 'Writes a phone number without quotes',
      ...swap('services', firstPhone, (from) => from.replaceAll(/[' ]/g, '')),
      field: 'phones[1].number',
      problem: 'must be a phone number in quotes, or the leading zero is lost.',
      cure: /number: '0808 157 0188'/,
    },
    {
      does: 'Copies a number to a second service',
      ...swap(
        'services',
        /^topics:/m,
        (from) => `phones: [{ number: ${number}, type: voice }]\n${from}`,
        ({ file, facts }) => file > kept.file && facts['phones'] === undefined,
      ),
      field: 'phones[1].number',
      problem: `is a number that is already kept in ${kept.file}.`,
      cure: /name that record/,
    },
    {
      does: 'Gives somebody’s mobile as the number of a service',
      ...swap(
        'services',
        /^phones:\n {2}- number: ('0[\d ]+')\n {4}type: voice/m,
        () => "'07700 900 123'",
      ),
      field: 'phones[1].number',
      problem: /those belong to one person/,
      cure: /number: '0808 157 0188'/,
    },
    {
      does: 'Writes a phone number into the words of a guide',
      ...writes('Ring us on 01632-960110 at any time.'),
      problem: 'contains a phone number. Each number is kept once, in the record of its service.',
      cure: /<Phone service="police-101" \/>/,
    },
    {
      does: 'Gives the mailbox of a colleague',
      ...mailbox,
      field: 'email',
      problem: 'contains the mailbox of a person.',
      cure: /a mailbox of the team or organisation/,
    },
    {
      does: 'Gives a meeting a day that does not exist',
      ...swap('meetings', /^date: (.*)$/m, (from) => from.replace(/-\d\d-\d\d/, '-02-30')),
      field: 'date',
      problem: 'is not a day that exists.',
      cure: /date: '20\d\d-\d\d-\d\d'/,
    },
    {
      does: 'Writes a time as people say it',
      ...swap('meetings', /^starts: (.*)$/m, () => '4pm'),
      field: 'starts',
      problem: 'must be a time on the 24-hour clock, hours and minutes with a colon.',
      cure: /starts: '18:30'/,
    },
    {
      does: 'Lets a meeting end before it begins',
      ...swap('meetings', /^ends: (.*)$/m, () => "'00:30'"),
      field: 'ends',
      problem: 'is not after "starts".',
      cure: /ends: '20:00'/,
    },
    {
      does: 'Names a place that has no file',
      ...venue,
      field: 'place',
      problem: 'names a record that does not exist in content/places.',
      cure: new RegExp(`nearest: ${venue.from}`),
    },
    {
      does: 'Misspells the name of a field',
      ...swap('services', /^eligibility(?=: )/m, () => 'elegibility'),
      field: 'elegibility',
      problem: 'is not a field here. Did you mean "eligibility"?',
      cure: /Right: {5}eligibility: \S/,
    },
    {
      does: 'Makes up a topic',
      ...topic,
      field: 'topics[1]',
      problem: 'is not one of the values allowed.',
      cure: new RegExp(`Did you mean "${topic.from}"\\?`),
    },
    {
      does: 'Writes half a postcode',
      ...swap('places', /^postcode: (.*)$/m, (from) => from.replace(/\w(?='?$)/, '')),
      field: 'postcode',
      problem: 'is not a full postcode.',
      cure: /postcode: ZZ99 1AB/,
    },
    {
      does: 'Takes the sources away',
      file: unsourced.file,
      by: (content) => {
        content.write(unsourced.file, unsourced.text.replace(sourcesOf, ''));
        return 1;
      },
      field: 'sources',
      problem: 'is missing.',
      cure: /Where the facts of this record were read/,
    },
    {
      does: 'Puts a colon into a title',
      ...swap('guides', /^title: (?!['">|])/m, (from) => `${from}Watch out: `),
      field: 'This line',
      problem: /needs quotation marks/,
      cure: /title: "Watch out: /,
    },
    {
      does: 'Links to a page by a wrong address',
      ...writes(`Read about [it](/advice/${guide.id}s/).`),
      problem: 'leads to a page that does not exist.',
      cure: new RegExp(`Did you mean /advice/${guide.id}/\\?`),
    },
    {
      does: 'Leaves a note to finish later',
      ...swap('services', /^description: (?!['">|])/m, (from) => `${from}TODO ask. `),
      field: 'description',
      problem: 'contains words that somebody left while drafting.',
      cure: /Finish the sentence/,
    },
    {
      does: 'Shows a picture without words for people who cannot see it',
      ...writes('![](./ramp.png)'),
      problem: 'has an image without words for people who cannot see it.',
      cure: /!\[The main door, with a ramp on the left\]/,
    },
    {
      does: 'Forgets to close a note',
      file: unclosed.file,
      by: (content) => {
        const [from = ''] = heading.exec(unclosed.text) ?? [];
        content.swap(unclosed.file, from, `<Note>\n\nYou are not alone.\n\n${from}`);
        return undefined;
      },
      field: 'The text',
      problem: 'cannot be read.',
      cure: /Close every component/,
    },
    {
      does: 'Gives words on a page a last day that does not exist',
      ...writes('<Until date="2026-11-31">\n\nThe office is closed this week.\n\n</Until>'),
      problem: 'has a day in <Until> that does not exist, or is not written year-month-day.',
      cure: /Write the last day/,
    },
  ];
}
