import type { MdastNode } from 'satteri';
import { nearestWords } from '../../domain/spelling.ts';
import { folders } from '../../kinds/register.ts';
import { proseComponents } from '../../schemas/prose.ts';
import { calendarDate } from '../../schemas/shared/calendar-date.ts';
import type { Place, Report } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import { type ProseNode, type ProseReading, attributeOf, componentName } from './reading.ts';

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether authors may use a component here, with these attributes; the records it names are relations. */
export function checkComponent(node: Element, place: Place, reading: ProseReading, report: Report) {
  const name = node.name ?? '';
  if (Object.hasOwn(proseComponents, name)) {
    checkPosition(node, name, report);
    checkAttributes(node, name, place, reading, report);
    return;
  }
  const names = Object.keys(proseComponents);
  const [nearest] = name === '' ? [] : nearestWords(name, names, 1);
  const example = nearest && exampleOfComponent(nearest);
  report({
    found: `<${name}>`,
    allowed: names.join(', '),
    ...(nearest === undefined
      ? say('unknownComponent', { name })
      : { ...say('misspeltComponent', { name, nearest }), example }),
  });
}

function exampleOfComponent(name: string): string {
  return (
    Object.values(proseComponents[name]?.attributes ?? {})[0]?.example ??
    `<${name}>Ring before you travel.</${name}>`
  );
}

function checkPosition({ type, children }: Element, name: string, report: Report) {
  const example = exampleOfComponent(name);
  if (type === 'mdxJsxTextElement' && proseComponents[name]?.isBlock) {
    report({ found: `<${name}>`, ...say('componentInSentence', { name }), example });
  }
  if (children.length > 0 && !proseComponents[name]?.holdsWords) {
    report({ found: `<${name}> … </${name}>`, ...say('wordsInComponent', { name }), example });
  }
}

function checkAttributes(
  node: Element,
  name: string,
  place: Place,
  reading: ProseReading,
  report: Report,
) {
  const { attributes = {} } = proseComponents[name] ?? {};
  const given = new Map(
    node.attributes.map((entry) => [
      'name' in entry ? entry.name : '{…}',
      'value' in entry ? entry.value : null,
    ]),
  );
  for (const [attribute, takes] of Object.entries(attributes)) {
    const value = given.get(attribute);
    given.delete(attribute);
    const { example } = takes;
    if ('is' in takes && takes.is === 'column if not the first' && value === undefined) continue;
    if (typeof value !== 'string') {
      const found = `<${name}>`;
      report({
        found,
        allowed: attribute,
        ...say('attributeMissing', { name, attribute }),
        example,
      });
    } else if ('folder' in takes) {
      const field = `<${name} ${attribute}>`;
      reading.relations.push({ ...place, folder: takes.folder, field, id: value, example });
    } else if (takes.is === 'kind' || takes.is === 'kind or contact') {
      const allowed: string[] = [...folders, ...(takes.is === 'kind' ? [] : ['contact'])];
      if (!allowed.includes(value)) {
        report({
          found: value,
          allowed: allowed.join(', '),
          ...say('noSuchKind', { name }),
          example,
        });
      }
    } else if (takes.is === 'day' && calendarDate.safeParse(value).success) {
      reading.expiring.push({ ...place, until: value });
    } else if (takes.is === 'day') {
      report({ found: value, ...say('noSuchUntilDay', { name }), example });
    }
  }
  for (const extra of given.keys()) {
    report({
      found: extra,
      allowed: Object.keys(attributes).join(', ') || 'nothing but the words inside it',
      ...say('unknownAttribute', { name }),
      example: exampleOfComponent(name),
    });
  }
}

/** Remembers a figure that words name: whether it is there, other records say. */
export function noteFigure(node: ProseNode, place: Place, reading: ProseReading) {
  const [of, row, column] = ['of', 'row', 'column'].map((name) => attributeOf(node, name));
  if (componentName(node) !== 'Figure' || of === undefined || row === undefined) return;
  reading.figures.push({ of, row, column, place });
}

/** Where no button can be, by the types of its nodes. */
const noButton: Record<string, string> = {
  heading: 'heading',
  link: 'link',
  linkReference: 'link',
};

/** A <Term> contains plain words, is where a button can be, and each term is explained once on a page. */
export function checkTerm(
  node: ProseNode,
  above: readonly ProseNode[],
  explained: Set<string>,
  report: Report,
) {
  if (componentName(node) !== 'Term') return;
  const words = plainWords(node);
  if (words === undefined || words.trim() === '') {
    report({ found: words === undefined ? '<Term>' : '<Term></Term>', ...say('termNotPlain') });
  }
  const place = above.map(({ type }) => noButton[type]).find((name) => name !== undefined);
  if (place) report({ found: words, ...say('termInside', { place }) });
  const id = attributeOf(node, 'id');
  if (id === undefined) return;
  if (explained.has(id)) report({ found: id, ...say('termTwice') });
  explained.add(id);
}

/** The words of a node, or `undefined` where it contains more than words. */
function plainWords(node: ProseNode): string | undefined {
  const [only, ...more] = node.children ?? [];
  if (only === undefined) return '';
  if (more.length > 0) return undefined;
  if (only.type === 'text') return /[<>&"']/.test(only.value) ? undefined : only.value;
  return only.type === 'paragraph' ? plainWords(only) : undefined;
}
