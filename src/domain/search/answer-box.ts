import { fill } from '../fill-phrase.ts';
import { isClosedNow } from '../closed-now.ts';
import { digitsOf } from '../phone.ts';
import type { Crisis, SearchData, SearchPage } from './data.ts';
import { nearestTo } from './nearest-to.ts';
import { type NumberOf, numbersOf } from './numbers.ts';
import type { Moment, Question } from './question.ts';
import { keywordsOf, withoutPronouns, wordsOf } from './words.ts';

/** What stands before the pages: words, numbers to tap, and the page that says more. */
export interface AnswerBox {
  /** Whether somebody may be in danger. */
  isCrisis: boolean;
  heading?: string;
  words: string[];
  numbers: NumberOf[];
  page: SearchPage | undefined;
  /** Whether the routes that always work belong under it. */
  withRoutes?: boolean;
}

/** What an instant answer is worked out from. */
interface Asked {
  typed: string;
  question: Question;
  /** The page that comes first. */
  first: SearchPage | undefined;
  data: SearchData;
  now: Moment;
}

const mostNumbers = 3;

/**
 * The box of a crisis: its danger line, three numbers at most, and the page that says more. Those
 * that answer day and night come first, and those that are closed now last.
 */
export function crisisBox(
  { danger, services, pages }: Crisis,
  pageAt: (href: string) => SearchPage | undefined,
  now: Moment,
): AnswerBox {
  const order = ({ phone, hours }: NumberOf) =>
    phone.allDay ? 0 : isClosedNow(hours, now) ? 2 : 1;
  const numbers = services
    .flatMap((href) => {
      const page = pageAt(href);
      return page ? numbersOf(page).slice(0, 1) : [];
    })
    .sort((a, b) => order(a) - order(b));
  return {
    isCrisis: true,
    words: [danger],
    numbers: numbers.slice(0, mostNumbers),
    page: pageAt(pages[0] ?? ''),
  };
}

/** An answer that needs no page to be opened, if there is one. */
export function instantBox(asked: Asked): AnswerBox | undefined {
  return (
    whoseNumber(asked) ??
    nearest(asked) ??
    meaning(asked) ??
    meetingNext(asked) ??
    edition(asked) ??
    reach(asked)
  );
}

/** “01632 960 100”: whose number that is. */
function whoseNumber({ typed, data }: Asked): AnswerBox | undefined {
  const digits = typed.replaceAll(/\D/g, '');
  if (digits.length < 3 || /\p{L}/u.test(typed)) return undefined;
  const owners = data.pages.flatMap((page) =>
    numbersOf(page).filter(({ phone }) => digitsOf(phone.number) === digits),
  );
  const [first] = owners;
  if (!first) return undefined;
  return plain(first.page, {
    heading: fill(data.phrases.whose, { number: first.phone.number, name: first.page.title }),
    numbers: [first],
  });
}

/** “CO1 1JB”: which place is nearest, or why none is named. */
function nearest({ typed, data }: Asked): AnswerBox | undefined {
  const answer = data.nearest && nearestTo(typed, data.nearest, data.phrases);
  if (!answer) return undefined;
  const page = data.pages.find(({ href }) => href === answer.href);
  return page && plain(page, { heading: answer.words, withRoutes: answer.withRoutes });
}

/** “What does MARAC mean”: what initials stand for. */
function meaning({ question, data }: Asked): AnswerBox | undefined {
  const asked = question.keywords.filter(({ asks }) => !asks).map(({ word }) => word);
  if (asked.length !== 1 || (question.asksFor ?? 'meaning') !== 'meaning') return undefined;
  const term = data.pages.find(
    ({ answers, initials }) =>
      answers === 'meaning' && initials !== undefined && wordsOf(initials).join('') === asked[0],
  );
  if (!term) return undefined;
  return plain(term, {
    heading: fill(data.phrases.initials, { initials: term.initials ?? '', name: term.title }),
    words: term.about === undefined ? [] : [term.about],
  });
}

/** “Next meeting”: when it is, or that none is announced. */
function meetingNext({ question, data, now }: Asked): AnswerBox | undefined {
  const { meetings } = data;
  const asks = withoutPronouns(keywordsOf(question.words.join(' ')));
  if (!meetings || !asks.some((word) => /^meetings?$/.test(word))) return undefined;
  if (
    !asks.every((word) =>
      /^(?:next|date|dates|time|local|police|community|ward|panel|meetings?)$/.test(word),
    )
  ) {
    return undefined;
  }
  const page = data.pages.find(({ href }) => href === meetings.href);
  const next = meetings.ahead.find(({ date }) => date >= now.date);
  return page && plain(page, { heading: next?.words ?? data.phrases.noMeeting });
}

/** “Crucial Crew 2023”: what is known of one year of what is held every year. */
function edition({ question, data }: Asked): AnswerBox | undefined {
  const { editions } = data;
  if (!editions) return undefined;
  const page = data.pages.find(({ href }) => href === editions.href);
  const name = wordsOf(page?.title ?? '');
  const year = question.words.find((word) => /^(?:19|20)\d\d$/.test(word));
  if (!page || !year || !name.every((word) => question.words.includes(word))) return undefined;
  const known = editions.years[year];
  return plain(page, { heading: known ?? fill(data.phrases.noYear, { name: page.title, year }) });
}

/** “Crimestoppers number”, “is the library open”: how and when to reach what comes first. */
function reach({ question, first }: Asked): AnswerBox | undefined {
  if (question.asksFor !== 'contact' || !first?.contact) return undefined;
  const { contact } = first;
  const numbers = numbersOf(first).slice(0, mostNumbers);
  const words = [contact.hours, contact.fees, contact.alert].filter((line) => line !== undefined);
  if (words.length + numbers.length === 0) return undefined;
  return plain(first, { heading: first.title, words, numbers });
}

function plain(page: SearchPage, more: Partial<AnswerBox>): AnswerBox {
  return { isCrisis: false, words: [], numbers: [], page, ...more };
}
