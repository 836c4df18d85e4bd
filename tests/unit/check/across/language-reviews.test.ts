import { expect, test } from 'vitest';
import { findingsIn } from '../../../../src/check/findings.ts';
import { messageOf } from '../../../../src/check/messages/catalogue.ts';
import { type Editable, editableInMemory } from '../../../support/editable.ts';

const review = 'languages/qaa/REVIEW.md';
const words = 'languages/qaa/words.yaml';

/** What the check says of the review of the made-up translation, after an edit. */
function faultsAfter(edit: (copy: Editable) => void) {
  const copy = editableInMemory('tests/fixtures/oldminster');
  edit(copy);
  return findingsIn(copy.folder, '2026-11-22').errors.filter(({ file }) => file === review);
}

test('a translation with every text put back into English has no fault', () => {
  expect(faultsAfter(() => undefined)).toEqual([]);
});

test('a translation without a review lacks it, and the example is one', () => {
  const [fault, ...others] = faultsAfter((copy) => copy.remove(review));
  expect(others).toEqual([]);
  expect(fault && messageOf(fault.problem)?.id).toBe('noReview');
  expect(faultsAfter((copy) => copy.write(review, fault?.example ?? ''))).toEqual([]);
});

test('a text that was changed has to be put back into English again, and the example does', () => {
  const change = (copy: Editable) => copy.swap(words, 'title: Karta', 'title: Karto');
  const [fault, ...others] = faultsAfter(change);
  expect(others).toEqual([]);
  expect(fault && messageOf(fault.problem)?.id).toBe('notReviewed');
  expect(fault?.example).toContain('| A card to show | Karto |');
  const cured = faultsAfter((copy) => {
    change(copy);
    copy.write(review, `${copy.read(review)}${fault?.example ?? ''}\n`);
  });
  expect(cured).toEqual([]);
});

test('a row that says nothing in English is none', () => {
  const [fault] = faultsAfter((copy) =>
    copy.write(review, copy.read(review).replace(/(\| Karta +\|)[^|]*\|/, '$1 |')),
  );
  expect(fault?.example).toContain('Karta');
});
