import type { MdastNode } from 'satteri';
import { nearestWords } from '../../domain/spelling.ts';
import { folders } from '../../kinds/register.ts';
import { proseComponents } from '../../schemas/prose.ts';
import { calendarDate } from '../../schemas/shared/calendar-date.ts';
import type { Place, Report } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import { type ProseNode, type ProseReading, attributeOf, componentName } from './reading.ts';

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Checks that authors may use a component here, with these attributes. Adds the records it names to the reading. */
export function checkComponent(node: Element, place: Place, reading: ProseReading, report: Report) {
  const name = node.name ?? '';
  if (Object.hasOwn(proseComponents, name)) {
    checkPosition(node, name, report);
    checkAttributes(node, name, place, reading, report);
    return;
  }
  const names = Object.keys(proseComponents);
  const [nearest] = name === '' ? [] : nearestWords(name, names, 1);
  const message =
    nearest === undefined
      ? say('unknownComponent', { name })
      : { ...say('misspeltComponent', { name, nearest }), example: exampleOfComponent(nearest) };
  report({ found: `<${name}>`, allowed: names.join(', '), ...message });
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
  const given = new Map<string, unknown>(
    node.attributes.map((entry) => ('name' in entry ? [entry.name, entry.value] : ['{…}', null])),
  );
  for (const [attribute, allowed] of Object.entries(attributes)) {
    const value = given.get(attribute);
    const { example } = allowed;
    const is = 'is' in allowed ? allowed.is : undefined;
    if (is === 'column if not the first' && value === undefined) continue;
    if (typeof value !== 'string') {
      const message = say('attributeMissing', { name, attribute });
      report({ found: `<${name}>`, allowed: attribute, ...message, example });
    } else if ('folder' in allowed) {
      const field = `<${name} ${attribute}>`;
      reading.relations.push({ ...place, folder: allowed.folder, field, id: value, example });
    } else if (is === 'kind' || is === 'kind or contact') {
      const names: string[] = is === 'kind' ? folders : [...folders, 'contact'];
      if (names.includes(value)) continue;
      report({ found: value, allowed: names.join(', '), ...say('noSuchKind', { name }), example });
    } else if (is === 'day') {
      const isDate = calendarDate.safeParse(value).success;
      if (isDate) reading.expiring.push({ ...place, until: value });
      else report({ found: value, ...say('noSuchUntilDay', { name }), example });
    }
  }
  for (const unknown of [...given.keys()].filter((key) => !Object.hasOwn(attributes, key))) {
    report({
      found: unknown,
      allowed: Object.keys(attributes).join(', ') || 'nothing but the words inside it',
      ...say('unknownAttribute', { name }),
      example: exampleOfComponent(name),
    });
  }
}

/** Adds a figure that the words name to the reading: whether it exists, other records say. */
export function collectFigure(node: ProseNode, place: Place, reading: ProseReading) {
  const [of, row, column] = ['of', 'row', 'column'].map((name) => attributeOf(node, name));
  if (componentName(node) !== 'Figure' || of === undefined || row === undefined) return;
  reading.figures.push({ of, row, column, place });
}

/** The nodes in which no button is allowed, with their names in messages. */
const noButton: Record<string, string> = {
  heading: 'heading',
  link: 'link',
  linkReference: 'link',
};

/** A <Term> holds plain words, only where a button is allowed, and each term is explained once on a page. */
export function checkTerm(
  node: ProseNode,
  ancestors: readonly ProseNode[],
  explained: Set<string>,
  report: Report,
) {
  if (componentName(node) !== 'Term') return;
  const words = plainWords(node);
  if (words === undefined || words.trim() === '') {
    report({ found: words === undefined ? '<Term>' : '<Term></Term>', ...say('termNotPlain') });
  }
  const place = ancestors.map(({ type }) => noButton[type]).find((name) => name !== undefined);
  if (place) report({ found: words, ...say('termInside', { place }) });
  const id = attributeOf(node, 'id');
  if (id === undefined) return;
  if (explained.has(id)) report({ found: id, ...say('termTwice') });
  explained.add(id);
}

/** The text of a node, or `undefined` where it contains markup. */
function plainWords(node: ProseNode): string | undefined {
  const [only, ...more] = node.children ?? [];
  if (only === undefined) return '';
  if (more.length > 0) return undefined;
  if (only.type === 'text') return /[<>&"']/.test(only.value) ? undefined : only.value;
  return only.type === 'paragraph' ? plainWords(only) : undefined;
}
