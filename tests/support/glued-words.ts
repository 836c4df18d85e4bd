import { HTMLElement, type Node } from 'node-html-parser';

/** Elements that begin no line of their own unless a style says so. */
const inline = new Set(
  'A ABBR B BDI BUTTON CITE CODE DESC DETAILS EM G I LABEL OUTPUT Q SMALL SPAN STRONG SUMMARY TEXT TIME TITLE TSPAN'.split(
    ' ',
  ),
);
const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD', 'SELECT']);
const endsWord = /[\p{L}\p{N}.,;:!?)”’]$/u;
const beginsWord = /^[\p{L}\p{N}(“]/u;

/** Words with nothing between them but a tag: reader views and plain text glue them. */
export function gluedWords(root: HTMLElement): string[] {
  const glued: string[] = [];
  let before = '';
  let crossedTag = false;
  const read = (node: Node): void => {
    if (!(node instanceof HTMLElement)) {
      const words = node.text;
      if (words === '') return;
      if (crossedTag && endsWord.test(before) && beginsWord.test(words)) {
        glued.push(`${before.slice(-30)}|${words.slice(0, 30)}`);
      }
      before = words;
      crossedTag = false;
      return;
    }
    const tag = node.tagName;
    if (unread.has(tag)) return;
    if (!inline.has(tag)) before = '';
    crossedTag = true;
    node.childNodes.forEach(read);
    crossedTag = true;
    if (!inline.has(tag)) before = '';
  };
  read(root);
  return glued;
}
