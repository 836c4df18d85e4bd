import { draftingWordsIn } from '../domain/drafting.ts';
import { isPersonal, mailboxesIn } from '../domain/mailbox.ts';
import { digitsOf, phoneNumberIn } from '../domain/phone.ts';
import type { Fault } from './fault.ts';

/** Takes one fault; its file and line are known to whoever reads the words. */
export type Report = (fault: Omit<Fault, 'file' | 'line'>) => void;

/**
 * What may stand in no words, whether facts or prose: phone numbers (they are kept on their service,
 * so `own` ones, which the record itself keeps, may), mailboxes of people, and what a drafter left.
 */
export function checkWords(words: string, report: Report, own: ReadonlySet<string> = new Set()) {
  const number = phoneNumberIn(words);
  if (number !== undefined && !own.has(digitsOf(number))) {
    report({
      problem: 'holds a phone number. Numbers are kept on their service, so that each exists once.',
      found: number,
      allowed: 'In words, the Phone component with the name of a file in content/services.',
      example: '<Phone service="police-101" />',
    });
  }
  checkMailboxes(words, report);
  const left = draftingWordsIn(words);
  if (left !== undefined) {
    report({
      problem: 'holds words that somebody left while drafting.',
      found: left,
      allowed: 'Finished words. Leave out what is not known, or say that it is not known.',
    });
  }
}

/** No mailbox of a person: people change, and their names are theirs. */
export function checkMailboxes(words: string, report: Report) {
  for (const mailbox of mailboxesIn(words).filter(isPersonal)) {
    report({
      problem: 'holds the mailbox of a person.',
      found: mailbox,
      allowed:
        'A mailbox of a team or an organisation at its own domain. If there is none, its web page.',
      example: 'info@oldminster.example',
    });
  }
}
