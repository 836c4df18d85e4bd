import { describe, expect, test } from 'vitest';
import type { Folder } from '../../../src/schemas/register.ts';
import { type Given, writeByAsking } from '../../../src/writing/by-asking.ts';
import { kindFolders, kinds } from '../../../src/writing/kinds.ts';
import { deskInMemory } from '../../support/desk-in-memory.ts';
import { type Asked, questionsOfKinds } from '../../support/questions-of-kinds.ts';
import { type ScriptedAsker, scriptedAsker, stops } from '../../support/scripted-asker.ts';

const made = kindFolders.filter((folder) => kinds[folder].fixed === undefined);

/** A script in which the question that begins so is answered like this, once or several times. */
function answering(folder: Folder, begins: string, ...answers: string[]): Asked[] {
  return (questionsOfKinds[folder] ?? []).flatMap(([question, answer]): Asked[] =>
    question.startsWith(begins) ? answers.map((other) => [question, other]) : [[question, answer]],
  );
}

async function write(folder: Folder, script: readonly Asked[], given: Given = { facts: {} }) {
  const desk = deskInMemory();
  const asker = scriptedAsker(script);
  const record = await writeByAsking(folder, given, asker, desk);
  return { record, asker, desk };
}

/** The names that were offered at a question that begins so, without those that are no record. */
function namesAt({ offered }: ScriptedAsker, question: string): string[] {
  const options = offered.get(question) ?? [];
  return options.filter(({ hint }) => hint !== undefined).map(({ label }) => label);
}

describe('of every kind', () => {
  test.each(made)('%s: what it needs is asked, in order, and then it is right', async (folder) => {
    const script = questionsOfKinds[folder] ?? [];
    const { record, asker, desk } = await write(folder, script);
    expect(asker).toMatchObject({ left: [], heard: [] });
    expect(desk.written).toEqual([record]);
    expect(record.id).toBe(
      script.find(([question]) => question.startsWith('The name of its file'))?.[1],
    );
  });
});

describe('a wrong answer is refused in words, and asked again', () => {
  test.each([
    ['a day in words', 'The day', '8 December', '2026-12-08', 'This must be a date written'],
    ['a day that is none', 'The day', '2026-02-30', '2026-12-08', 'This'],
    ['a time like 6.30pm', 'When it starts', '6.30pm', '18:30', 'This must be a time'],
    ['nothing where something is needed', 'What it is called', '', 'Meeting', 'This is needed.'],
    ['a name that is no address', 'The name of its file', 'A b', 'a-b', 'This name must be small'],
  ])('%s', async (_, question, wrong, right, says) => {
    const { asker, record } = await write(
      'meetings',
      answering('meetings', question, wrong, right),
    );
    expect(asker.heard).toEqual([expect.stringContaining(says)]);
    expect(asker.left).toEqual([]);
    expect(record.folder).toBe('meetings');
  });

  test('a number that cannot be dialled', async () => {
    const { asker } = await write('places', answering('places', 'Its own public number', '12', ''));
    expect(asker.heard).toEqual([
      'This is not a number we know how to dial. For example: 01632 960 001',
    ]);
  });

  test('the name of a file that is there', async () => {
    const script = answering('places', 'The name of its file', 'oldminster-library', '');
    const { asker, record } = await write('places', script);
    expect(asker.heard).toEqual([
      'This name is taken: places/oldminster-library.yaml is there already. Change that file.',
    ]);
    expect(record.id).toBe('riverside-library');
  });

  test('the same thing twice in one list', async () => {
    const again = 'What you can do there. Another one? Leave it empty if there is nothing to say.';
    const script = answering('keep-safe-venues', again, 'Sit somewhere quiet', 'Ring', '');
    const { asker, record } = await write('keep-safe-venues', script);
    expect(asker.heard).toEqual(['This is there already. Write another one.']);
    expect(record.text).toContain('offers:\n  - Sit somewhere quiet\n  - Ring\n');
  });

  test('what only the whole shows: an end before its start', async () => {
    const whole = answering('meetings', 'When it ends', '18:00');
    const at = whole.findIndex(([question]) => question.startsWith('The name of its file'));
    const end: Asked = ['When it ends, on the 24-hour clock.', '20:00'];
    const { asker, record } = await write('meetings', whole.toSpliced(at, 0, end));
    expect(asker.heard).toEqual(['ends is not after "starts".']);
    expect(record.text).toContain("ends: '20:00'");
  });
});

test('quotes around an answer are those of a file, and no part of it', async () => {
  const script = answering('meetings', 'When it starts', '"18:30"');
  expect((await write('meetings', script)).record.text).toContain("starts: '18:30'");
});

describe('what is there is offered by its name', () => {
  const desk = deskInMemory();
  const namesOf = (folder: Folder) =>
    desk
      .atHand()
      .recordsOf(folder)
      .map(({ name }) => name);

  test('places and organisations for a meeting', async () => {
    const { asker } = await write('meetings', questionsOfKinds.meetings ?? []);
    expect(namesAt(asker, 'Where it is.')).toEqual(namesOf('places'));
    expect(namesAt(asker, 'Who holds it.')).toEqual(namesOf('organisations'));
    expect(namesAt(asker, 'Who holds it. Another one?')).toEqual(
      namesOf('organisations').filter((name) => name !== 'Lantern'),
    );
  });

  test('services for a guide, papers for a source', async () => {
    const { asker } = await write('guides', questionsOfKinds.guides ?? []);
    expect(namesAt(asker, 'Who can help, in the order to try them.')).toEqual(namesOf('services'));
    const papers = 'Where did you read it? One of our papers, or something else?';
    expect(namesAt(asker, papers)).toEqual(namesOf('documents'));
  });

  test('for a venue only places that are none yet', async () => {
    const { asker } = await write('keep-safe-venues', questionsOfKinds['keep-safe-venues'] ?? []);
    const taken = desk.atHand().recordsOf('keep-safe-venues');
    expect(taken.length).toBeGreaterThan(0);
    expect(namesAt(asker, 'The place it is in.')).toHaveLength(
      namesOf('places').length - taken.length,
    );
  });
});

test('a place that is not there yet is made on the way, and named', async () => {
  const meeting = questionsOfKinds.meetings ?? [];
  const at = meeting.findIndex(([asked]) => asked === 'Where it is.');
  const script: Asked[] = [
    ...meeting.slice(0, at),
    ['Where it is.', 'Another one, not in this list yet: a new place'],
    ...(questionsOfKinds.places ?? []),
    ...meeting
      .slice(at + 1)
      .map(([asked, answer]): Asked => [
        asked,
        asked.startsWith('The name of its file') ? '' : answer,
      ]),
  ];
  const { asker, desk, record } = await write('meetings', script);
  expect(asker.heard).toEqual(['First the new place, then on with the meeting.']);
  expect(desk.written.map(({ path }) => path)).toEqual([
    'places/riverside-library.yaml',
    'meetings/2026-12-08-riverside-library.mdx',
  ]);
  expect(record.text).toContain('place: riverside-library');
});

test.each((questionsOfKinds.meetings ?? []).map(([question], index) => [question, index] as const))(
  'who stops at “%s” has written nothing',
  async (question, index) => {
    const desk = deskInMemory();
    const script: Asked[] = [
      ...(questionsOfKinds.meetings ?? []).slice(0, index),
      [question, stops],
    ];
    const writing = writeByAsking('meetings', { facts: {} }, scriptedAsker(script), desk);
    await expect(writing).rejects.toThrow('Stopped.');
    expect(desk.written).toEqual([]);
  },
);

describe('what flags have said', () => {
  test('is not asked', async () => {
    const given = { facts: { summary: 'Meeting', date: '2026-12-08' }, words: 'Come along.' };
    const script = (questionsOfKinds.meetings ?? [])
      .slice(2)
      .filter(([question]) => !question.startsWith('What else'));
    const { record } = await write('meetings', script, given);
    expect(record.text).toContain('\nCome along.\n');
  });

  test('is told before the first question when it is wrong, and asked', async () => {
    const given = { facts: { date: '8 December' }, id: 'No name' };
    const { asker } = await write('meetings', questionsOfKinds.meetings ?? [], given);
    expect(asker.heard).toEqual([
      'date must be a date written year-month-day.\nThe file name must be small letters and digits, with hyphens between words.',
    ]);
  });
});

test('what a new record makes wrong in other files is named, and does not hold it up', async () => {
  const desk = deskInMemory((content) =>
    content.swap('guides/hate-crime.mdx', '\n## ', '\nAsk about an ABC.\n\n## '),
  );
  const asker = scriptedAsker(questionsOfKinds.terms ?? []);
  const record = await writeByAsking('terms', { facts: {} }, asker, desk);
  expect(desk.written).toEqual([record]);
  expect(record.elsewhere).toEqual([
    expect.objectContaining({ file: 'guides/hate-crime.mdx', found: 'ABC' }),
  ]);
});
