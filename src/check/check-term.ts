import type { Report } from './check-words.ts';
import { type ProseNode, attributeOf, componentName } from './prose-tree.ts';

const example = '<Term id="community-protection-notice">CPN</Term>';

/** Where no button can stand, by the types of its nodes. */
const places: Record<string, string> = {
  heading: 'heading',
  link: 'link',
  linkReference: 'link',
};

/** A <Term> holds plain words, stands where a button can, and each term has one on a page. */
export function checkTerm(
  node: ProseNode,
  above: readonly ProseNode[],
  met: Set<string>,
  report: Report,
) {
  if (componentName(node) !== 'Term') return;
  const words = plainWords(node);
  if (words === undefined || words.trim() === '') {
    report({
      problem: 'has a <Term> that does not hold plain words.',
      found: words === undefined ? '<Term>' : '<Term></Term>',
      allowed: 'The words as they stand in the sentence, without bold type, links or components.',
      example,
    });
  }
  const around = above.map(({ type }) => places[type]).find((place) => place !== undefined);
  if (around) {
    report({
      problem: `has a <Term> in a ${around}. It is a button, and one cannot be in the other.`,
      found: words,
      allowed: 'A <Term> in a sentence.',
      example,
    });
  }
  const id = attributeOf(node, 'id');
  if (id === undefined) return;
  if (met.has(id)) {
    report({
      problem: 'explains the same term twice.',
      found: id,
      allowed: 'A <Term> where the words first appear, and the bare words after it.',
      example,
    });
  }
  met.add(id);
}

/** The words of a node, or `undefined` where it holds more than words. */
function plainWords(node: ProseNode): string | undefined {
  const [only, ...more] = node.children ?? [];
  if (only === undefined) return '';
  if (more.length > 0) return undefined;
  if (only.type === 'text') return /[<>&"']/.test(only.value) ? undefined : only.value;
  return only.type === 'paragraph' ? plainWords(only) : undefined;
}
