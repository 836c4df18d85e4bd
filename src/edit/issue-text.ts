import { type Change, Refusal, readChange } from './change.ts';

/** The issue form in .github/ISSUE_TEMPLATE; its fields are called `why` and `change`. */
const changeForm = 'change-a-fact.yml';

/** The most letters of an address that GitHub opens, with some to spare. */
const longestAddress = 7000;

/** A change as text, for an issue or an e-mail. */
export function textOf(change: Change): string {
  return JSON.stringify(change, undefined, 1);
}

/** Where a change is proposed: the issue form, filled in, or empty where it is too long for an address. */
export function issueAddress(repository: string, change: Change) {
  const form = `${repository.replace(/\/$/, '')}/issues/new?template=${changeForm}`;
  const files = change.records.map(({ file }) => file);
  const title = encodeURIComponent(`Change: ${files.slice(0, 3).join(', ')}`.slice(0, 200));
  const filled = `${form}&title=${title}&change=${encodeURIComponent(JSON.stringify(change))}`;
  const isShort = filled.length <= longestAddress;
  return { address: isShort ? filled : `${form}&title=${title}`, isFilled: isShort };
}

/** The change in the words of an issue or an e-mail. Throws a `Refusal` where there is none. */
export function changeIn(body: string): Change {
  const start = body.indexOf('{');
  const end = body.lastIndexOf('}');
  if (start === -1 || end < start) throw new Refusal('There is no change in this issue.');
  return readChange(body.slice(start, end + 1));
}
