import { stemOf, tellingWords } from './words.ts';

/** Between the phrases of one page. */
const between = '\t';

/**
 * What search needs of what people say, a line a page: the telling words of each phrase, each
 * phrase once, alike ones together. Of words with one stem the commonest stands for all. A capital
 * at the beginning says how many words are those of the phrase before: `hit me`, `Bhard`.
 */
export function packSayings(pages: readonly (readonly string[])[]): string[] {
  const telling = pages.map((say) => say.map(tellingWords));
  const commonest = commonestOf(telling.flat(2));
  return telling.map((phrases) => {
    const said = phrases.map((words) => words.map((word) => commonest.get(stemOf(word)) ?? word));
    const once = [...new Set(said.map((words) => words.join(' ')))].sort();
    return once.map((phrase, at) => withoutShared(phrase, once[at - 1] ?? '')).join(between);
  });
}

/** The phrases of one page. */
export function unpackSayings(line: string): string[] {
  let before: string[] = [];
  return line.split(between).map((packed) => {
    const shared = /^[A-Z]/.test(packed) ? packed.charCodeAt(0) - 64 : 0;
    const rest = shared > 0 ? packed.slice(1) : packed;
    before = [...before.slice(0, shared), ...rest.split(' ')];
    return before.join(' ');
  });
}

function withoutShared(phrase: string, before: string): string {
  const [words, others] = [phrase.split(' '), before.split(' ')];
  const differs = words.findIndex((word, at) => word !== others[at]);
  return differs > 0 ? String.fromCharCode(64 + differs) + words.slice(differs).join(' ') : phrase;
}

/** For each stem the word that is said most often, the shorter one of two. */
function commonestOf(words: readonly string[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const rarestFirst = [...times].sort(
    ([a, of], [b, other]) => of - other || b.length - a.length || (a < b ? 1 : -1),
  );
  return new Map(rarestFirst.map(([word]) => [stemOf(word), word]));
}
