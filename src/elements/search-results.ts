import { type AnswerBox, numbersOf } from '../domain/search/answer-box.ts';
import type { SearchPage } from '../domain/search/data.ts';
import { callAddress, textAddress } from '../domain/phone.ts';

/** One page found, as a row of the list: its name, its kind, and how to reach it or what it is about. */
export function resultRow(page: SearchPage): HTMLLIElement {
  const row = document.createElement('li');
  const [first] = numbersOf(page);
  const reach = first && `${first.phone.number}${first.hours ? `, ${first.hours}` : ''}`;
  row.append(linkTo(page), paragraph([page.kind, reach ?? page.about].filter(Boolean).join('. ')));
  return row;
}

/** What stands before the pages: a danger line or an answer, numbers to tap, and the page. */
export function boxParts({ heading, words, numbers, page, isCrisis }: AnswerBox): HTMLElement[] {
  const lines = [...(heading === undefined ? [] : [heading]), ...words].map(paragraph);
  lines[0]?.classList.add('first');
  const list = document.createElement('ul');
  list.append(
    ...numbers.map((one) => {
      const row = document.createElement('li');
      row.append(numberLink(one));
      return row;
    }),
  );
  const more = page ? [linkTo(page, isCrisis ? `Read: ${page.title}` : page.title)] : [];
  return [...lines, ...(numbers.length > 0 ? [list] : []), ...more];
}

/** “Ring The Lantern, 01632 960 100” or “Text SHOUT to 85258”, with when it is answered. */
function numberLink({ page, phone, hours }: AnswerBox['numbers'][number]): HTMLAnchorElement {
  const link = document.createElement('a');
  const isText = phone.type === 'text';
  link.className = 'number';
  link.href = isText ? textAddress(phone.number) : callAddress(phone.number);
  const [verb, name] = isText ? ['Text', phone.send ?? page.title] : ['Ring', page.title];
  // “Ring Emergency 999, 999” says it twice.
  const what = isText
    ? `${verb} ${name} to ${phone.number}`
    : `${verb} ${name.includes(phone.number) ? name : `${name}, ${phone.number}`}`;
  const when = document.createElement('span');
  when.textContent = [phone.label, hours].filter(Boolean).join(' · ');
  link.append(what, ...(when.textContent === '' ? [] : [when]));
  return link;
}

function linkTo({ href, title }: SearchPage, words = title): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  return link;
}

function paragraph(words: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}
