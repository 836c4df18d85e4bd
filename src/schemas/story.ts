import { z } from 'zod';
import { field, flag, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, peopleSay, sentences, wholeNumber } from './shared/text.ts';
import { topics } from './shared/topic.ts';
import { person, picture } from './story-picture.ts';

const sceneId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'must be small letters and numbers joined by hyphens.',
});

const choice = z.strictObject({
  text: field(line, 'What the reader decides to do.', 'Tell Miss Okoro before the bell.'),
  to: field(sceneId, 'The id of the scene it leads to.', 'by-the-coats'),
  teaches: field(
    line,
    'What this choice shows, in one sentence. The reader sees it at the end, a teacher on the sheet.',
    'Telling early is easier than telling late.',
  ),
});

const ending = z.strictObject({
  mend: field(sentences, 'How it is put right, or what to do next.', 'You say sorry to Jo.'),
  tell: field(
    sentences,
    'Whom the reader could tell if this happened to them.',
    'Tell a grown-up you trust, at home or at school.',
  ),
});

const fact = z.strictObject({
  says: field(line, 'What the scene teaches, as the source says it.', 'Stay low under smoke.'),
  from: field(listOf(line).min(1), 'Titles of the sources under "sources" that say so.', [
    'Contact us',
  ]),
  vital: flag(
    'Write true where getting it wrong could hurt somebody. It then needs two publishers.',
  ),
});

const scene = z
  .strictObject({
    id: field(
      sceneId,
      'A short name for the scene. No other scene of the story has it.',
      'the-gate',
    ),
    title: field(line, 'The heading of the scene.', 'At the gate'),
    picture: optional(picture, 'What is drawn. Leave it out for a scene of words alone.'),
    words: field(listOf(sentences).min(1), 'What happens, one paragraph an entry.', [
      'The bell has gone. Jo is not in the line.',
    ]),
    choices: optional(listOf(choice).min(1).max(4), 'What the reader can do. An ending has none.'),
    ending: optional(ending, 'Only where the story ends.'),
    facts: optional(listOf(fact), 'What the scene teaches about safety, with its sources.'),
  })
  .refine((written) => (written.choices === undefined) !== (written.ending === undefined), {
    path: ['choices'],
    error: 'A scene has either "choices" or an "ending".',
  });

const teaching = z.strictObject({
  aims: field(listOf(line).min(1), 'What pupils will be able to do.', ['Say whom they can tell.']),
  vocabulary: field(
    listOf(
      z.strictObject({
        word: field(line, 'The word.', 'witness'),
        meaning: field(line, 'What it means, as you would tell a child.', 'Someone who saw it.'),
      }),
    ),
    'Words to explain before the story.',
  ),
  followUp: field(listOf(line).min(1), 'What pupils can do afterwards.', ['Draw your way out.']),
  curriculum: field(listOf(line).min(1), 'Where it fits in what schools teach.', [
    'Health education: personal safety',
  ]),
  care: field(
    sentences,
    'What to think of before using it with your class.',
    'A pupil may have seen this at home.',
  ),
});

/** A story for a class, in which the reader decides what to do. The first scene is where it begins. */
export const story = z.strictObject({
  title: field(line, 'What the story is called.', 'The lost key'),
  summary: field(
    line,
    'What it is about, in one sentence, without its endings.',
    'Jo loses a key and has to tell.',
  ),
  workshop: field(line, 'The safety lesson it belongs to.', 'Fire safety'),
  order: field(wholeNumber(1), 'Its place in the list of stories.', 1),
  danger: field(
    z.boolean(),
    'Could somebody be in danger at once in this story? If true, a scene has to ring 999.',
    true,
  ),
  people: field(listOf(person).min(1), 'Who is in the story.'),
  scenes: field(
    z.array(scene, { error: 'must be a list of scenes.' }).min(3).max(24),
    'The scenes. The first is where the story begins.',
  ),
  learnt: field(
    listOf(line).length(3, { error: 'must be three lines.' }),
    'What the reader takes home, in three lines.',
    ['Get out.', 'Stay out.', 'Ring 999.'],
  ),
  talk: field(listOf(line).min(1), 'Questions to talk about after the story.', [
    'Who could Jo have told?',
  ]),
  services: field(
    listOf(reference('services')).min(1),
    'Whom a child can turn to, first to try first.',
    ['text-a-worry'],
  ),
  teaching: field(teaching, 'For the sheet of teachers.'),
  home: field(listOf(line).min(1), 'What a parent or carer can ask or do at home.', [
    'Ask: what would you do?',
  ]),
  topics,
  peopleSay: peopleSay('fire story'),
  ...evidence,
});

export type Story = z.infer<typeof story>;
