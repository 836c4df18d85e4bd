import { describe, expect, test } from 'vitest';
import { isFirstName, isPersonal, mailboxesIn } from '../../../src/domain/mailbox.ts';

describe('the mailbox of a person', () => {
  test.each([
    'jane.smith@oldminster.example',
    'Jane.Smith@oldminster.example',
    'jane_smith2@oldminster.example',
    'j.smith@oldminster.example',
    'm.p.quayle@oldminster.example',
    'jsmith@oldminster.example',
    'janesmith@oldminster.example',
    'aisha.o-neill@oldminster.example',
    '42071234@police.oldshire.example',
    'pc1234@police.oldshire.example',
    'lantern.oldminster@gmail.com',
    'lantern@btinternet.com',
    'lantern@yahoo.co.uk',
  ])('is %s', (address) => {
    expect(isPersonal(address)).toBe(true);
  });
});

describe('a mailbox of a team, a place or a subject', () => {
  test.each([
    'info@oldminster.example',
    'town.team@police.oldshire.example',
    'housing.solutions@oldminster.example',
    'community.safety@oldminster.example',
    'st.james.church@oldminster.example',
    'george.street.centre@oldminster.example',
    'e-safety@oldminster.example',
    'oldminstercommunitypolicingteam@police.oldshire.example',
    'team4@oldminster.example',
    'jo@helpline.example',
    'green@oldminster.example',
  ])('is %s', (address) => {
    expect(isPersonal(address)).toBe(false);
  });
});

test('every mailbox in words is found, without the mark that ends the sentence', () => {
  expect(mailboxesIn('Write to a@b.example or (c.d@e.example). Not @b or a@b.')).toEqual([
    'a@b.example',
    'c.d@e.example',
  ]);
});

test.each([
  ['jo@helpline.example', true],
  ['Sarah@oldminster.example', true],
  ['info@oldminster.example', false],
])('%s is named by a first name alone: %s', (address, is) => {
  expect(isFirstName(address)).toBe(is);
});
