import { type Message, say } from '../messages/catalogue.ts';

/** More levels or facts than any record has; the library would take minutes, or run out of memory. */
const most = { levels: 60, lines: 20_000 };

/** What is wrong with facts that are too many, or too deep, to be read. */
export function tooMuchIn(yaml: string): Message | undefined {
  if (yaml.split('\n').length > most.lines || (yaml.match(/[,:]/g)?.length ?? 0) > most.lines) {
    return say('tooManyFacts');
  }
  const indented = /^(?:[ \t]|- ){121}/m.test(yaml);
  return indented || bracketLevels(yaml) > most.levels ? say('tooDeep') : undefined;
}

/** How many brackets are open at once, at most. */
function bracketLevels(yaml: string): number {
  let open = 0;
  let highest = 0;
  for (const sign of yaml) {
    if (sign === '[' || sign === '{') open += 1;
    if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
    highest = Math.max(highest, open);
  }
  return highest;
}
