import type { MdastNode } from 'satteri';
import { nearestWords } from '../domain/spelling.ts';
import { proseComponents } from '../schemas/prose.ts';
import type { Report } from './prose-rules.ts';

/** A relation an author made with a prose component. */
export interface ProseReference {
  folder: string;
  id: string;
  line: number;
  field: string;
  example: string;
}

/** A component is one authors may use, with the attributes it takes; what it names is a relation. */
export function checkComponent(
  node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  line: number,
  references: ProseReference[],
  report: Report,
) {
  const name = node.name ?? '';
  const attributes = proseComponents[name];
  const names = Object.keys(proseComponents);
  if (!attributes) {
    const [nearest] = nearestWords(name, names, 1);
    report({
      problem: nearest
        ? `uses <${name}>, which does not exist. Did you mean <${nearest}>?`
        : `uses <${name}>, which authors cannot use.`,
      found: `<${name}>`,
      allowed: names.join(', '),
      example: '<Note>Ring before you travel.</Note>',
    });
    return;
  }
  const given = new Map(
    node.attributes.map((entry) => [
      'name' in entry ? entry.name : '{…}',
      'value' in entry ? entry.value : null,
    ]),
  );
  for (const [attribute, { folder, example }] of Object.entries(attributes)) {
    const id = given.get(attribute);
    if (typeof id === 'string') {
      references.push({ folder, id, line, field: `<${name} ${attribute}>`, example });
    } else {
      report({
        problem: `uses <${name}> without ${attribute}="…".`,
        found: `<${name}>`,
        allowed: attribute,
        example,
      });
    }
    given.delete(attribute);
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
