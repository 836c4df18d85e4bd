import type { MdastNode } from 'satteri';
import { nearestWords } from '../domain/spelling.ts';
import { holdingWords, proseComponents, blockComponents } from '../schemas/prose.ts';
import { calendarDate } from '../schemas/shared/calendar-date.ts';
import type { Report } from './check-words.ts';
import type { ProseReading } from './prose-reading.ts';

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A component is one authors may use, where it may stand, with what it takes; what it names is a relation. */
export function checkComponent(
  node: Element,
  where: { file: string; line: number },
  reading: ProseReading,
  report: Report,
) {
  const name = node.name ?? '';
  if (!Object.hasOwn(proseComponents, name)) {
    reportUnknown(name, report);
    return;
  }
  checkPlace(node, name, report);
  checkAttributes(node, name, where, reading, report);
}

function reportUnknown(name: string, report: Report) {
  const names = Object.keys(proseComponents);
  const [nearest] = name === '' ? [] : nearestWords(name, names, 1);
  report({
    problem: nearest
      ? `uses <${name}>, which does not exist. Did you mean <${nearest}>?`
      : `uses <${name}>, which authors cannot use.`,
    found: `<${name}>`,
    allowed: names.join(', '),
    example: '<Note>Ring before you travel.</Note>',
  });
}

function checkPlace({ type, children }: Element, name: string, report: Report) {
  if (type === 'mdxJsxTextElement' && blockComponents.has(name)) {
    report({
      problem: `has <${name}> inside a sentence.`,
      found: `<${name}>`,
      allowed: 'On lines of its own, with an empty line before and after.',
      example: `<${name}>`,
    });
  }
  if (children.length > 0 && !holdingWords.has(name)) {
    report({
      problem: `puts words into <${name}>, which would not be shown.`,
      found: `<${name}> … </${name}>`,
      allowed: 'The words before or after it.',
      example: Object.values(proseComponents[name] ?? {})[0]?.example,
    });
  }
}

function checkAttributes(
  node: Element,
  name: string,
  where: { file: string; line: number },
  reading: ProseReading,
  report: Report,
) {
  const attributes = proseComponents[name] ?? {};
  const given = new Map(
    node.attributes.map((entry) => [
      'name' in entry ? entry.name : '{…}',
      'value' in entry ? entry.value : null,
    ]),
  );
  for (const [attribute, takes] of Object.entries(attributes)) {
    const value = given.get(attribute);
    given.delete(attribute);
    if (typeof value !== 'string') {
      report({
        problem: `uses <${name}> without ${attribute}="…".`,
        found: `<${name}>`,
        allowed: attribute,
        example: takes.example,
      });
    } else if ('folder' in takes) {
      const field = `<${name} ${attribute}>`;
      reading.relations.push({ ...where, ...takes, field, id: value });
    } else if (calendarDate.safeParse(value).success) {
      reading.passages.push({ ...where, until: value });
    } else {
      report({
        problem: `has a day in <${name}> that does not exist, or is not written year-month-day.`,
        found: value,
        allowed: 'The last day on which the words are true.',
        example: takes.example,
      });
    }
  }
  for (const extra of given.keys()) {
    report({
      problem: `gives <${name}> something it does not take.`,
      found: extra,
      allowed: Object.keys(attributes).join(', ') || 'nothing but the words inside it',
      example: Object.values(attributes)[0]?.example ?? `<${name}>Words.</${name}>`,
    });
  }
}
