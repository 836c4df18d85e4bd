import { z } from 'zod';
import { faultReporter, field, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { needsReason, sensitive } from './shared/sensitive.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, pageDescription, peopleSay, sentences, wholeNumber } from './shared/text.ts';
import { topics } from './shared/topic.ts';

/** A blank in a paragraph of a paper, by its name in curly brackets. */
export const blankPattern = /\{([a-z]+(?:-[a-z]+)*)\}/g;

const id = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, {
  error: 'must be small letters, words joined by hyphens.',
});

/** A blank of the paper, and the field of the form that fills it. */
const blank = z.strictObject({
  id: field(id, 'What the paper calls it: {since} is filled by the field "since".', 'since'),
  label: field(line, 'What the form calls it.', 'Since when'),
  hint: optional(line, 'What to write, with an example.', 'For example: 1 March 2026.'),
  lines: optional(
    wholeNumber(2, 20),
    'How many empty lines the paper has for it; without it, one short one.',
    5,
  ),
});

const choices = z.strictObject({
  question: field(line, 'The question above the boxes.', 'What is true of your case?'),
  options: field(
    listOf(
      z.strictObject({
        id: field(id, 'A short name, for the test.', 'three'),
        text: field(line, 'What the form and the paper say.', 'I made three reports.'),
      }),
    ).min(1),
    'What can be ticked, on the form or with a pen.',
  ),
  test: optional(
    z.strictObject({
      any: field(
        listOf(listOf(id).min(1)).min(1),
        'Groups of boxes: all the boxes of one group must be ticked.',
        [['three']],
      ),
      met: field(sentences, 'What the form says then.', 'You can ask for a review.'),
      notMet: field(sentences, 'What it says before.', 'It may be too early. Ask the council.'),
    }),
    'A test that the form works out from what is ticked. The paper does not show it.',
  ),
});

const part = z.strictObject({
  heading: optional(line, 'A heading on the paper.', 'What happened'),
  text: field(
    listOf(sentences).min(1),
    'Paragraphs of the paper. {since} is the blank that the field "since" fills; {choices} is the list of boxes.',
    ['This has gone on since {since}.'],
  ),
});

/** A letter, diary or list that a reader fills in on the device or with a pen, and takes away. */
export const sheet = z
  .strictObject({
    title: field(line, 'What the page is called.', 'Ask for a case review'),
    description: pageDescription('A letter that asks a council to look at your case once more.'),
    neutralTitle: optional(
      line,
      'What the tab, the history and the paper call it instead, where its title could put somebody in danger.',
      'Papers',
    ),
    guides: field(listOf(reference('guides')).min(1), 'Guides that lead to it.', [
      'anti-social-behaviour',
    ]),
    fields: field(listOf(blank).min(1), 'The blanks, in the order of the form.'),
    choices: optional(choices, 'Boxes to tick. They are printed where the paper says {choices}.'),
    paper: field(listOf(part).min(1), 'What is printed, from top to bottom.'),
    topics,
    peopleSay: peopleSay('ask the council again'),
    ...sensitive,
    ...evidence,
  })
  .superRefine((written, context) => {
    needsReason(written, context);
    const report = faultReporter(context);
    const { fields, choices, paper } = written;
    const known = [...fields.map((one) => one.id), ...(choices ? ['choices'] : [])];
    const used = new Set<string>();
    for (const [at, { text }] of paper.entries()) {
      for (const [line, words] of text.entries()) {
        for (const [whole, name = ''] of words.matchAll(blankPattern)) {
          used.add(name);
          if (name === 'choices' && words !== whole) {
            report(
              ['paper', at, 'text', line],
              'has the list of boxes inside a sentence. It must be a paragraph of its own.',
            );
          }
          if (!known.includes(name)) {
            report(
              ['paper', at, 'text', line],
              `has the blank "${name}", and no field fills it. The blanks are ${known.join(', ') || 'none'}.`,
            );
          }
        }
      }
    }
    for (const [at, one] of fields.entries()) {
      if (!used.has(one.id)) report(['fields', at, 'id'], 'fills no blank of the paper.');
    }
    const boxes = choices?.options.map((one) => one.id) ?? [];
    for (const [at, group] of (choices?.test?.any ?? []).entries()) {
      const unknown = group.find((name) => !boxes.includes(name));
      if (unknown !== undefined) {
        report(
          ['choices', 'test', 'any', at],
          `names the box "${unknown}". There are ${boxes.join(', ')}.`,
        );
      }
    }
  });
