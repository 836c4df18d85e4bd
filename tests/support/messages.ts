import ts from 'typescript';
import { followerIn, propertyIn, textOf } from './follow.ts';
import {
  cureFields,
  endings,
  handedOn,
  messageFields,
  printers,
  typedRooms,
} from './message-rooms.ts';
import { type Sources, everyNode, placeOf, programOf } from './syntax.ts';

/** A message the code can give: what differs from time to time is "…". */
export interface Message {
  text: string;
  /** The file and line that say it. */
  where: string;
}

/** Every message, and everything of which the finder could not tell what it says, or to whom. */
export interface Found {
  messages: Message[];
  lost: string[];
}

/**
 * Every message in sources of TypeScript, followed from where it is given to where it is written.
 * Nothing is passed over: what cannot be followed is lost, and so is each sentence that is neither
 * a message, nor a cure, nor the description of a field.
 */
export function messagesIn(sources: Sources): Found {
  const program = programOf(sources);
  const follow = followerIn(program);
  const messages: Message[] = [];
  const lost: string[] = [];
  const known = new Set<ts.Node>();
  for (const file of program.files) {
    const fields = messageFields.find(([room]) => room.test(file.fileName))?.[1] ?? new Set();
    everyNode(file, (node) => {
      const given = messageGiven(node, fields);
      for (const end of given ? follow(given) : []) {
        known.add(end.node);
        if (end.text === undefined) {
          if (!handedOn.has(end.node.getText())) lost.push(placeOf(end.node));
          continue;
        }
        const [text = ''] = end.text.split('\n');
        // What holds no word of its own hands on another message with its place.
        if (/\p{L}/u.test(text)) messages.push({ text, where: placeOf(end.node) });
      }
      for (const literal of besideMessages(node, follow)) known.add(literal);
    });
  }
  for (const file of program.files) {
    if (printers.test(file.fileName) || typedRooms.test(file.fileName)) continue;
    everyNode(file, (node) => {
      if (isSentence(node) && !known.has(node)) lost.push(placeOf(node));
    });
  }
  return { messages, lost: [...new Set(lost)] };
}

/** The message that a node gives: in a field for messages, or alone behind the rule it belongs to. */
function messageGiven(node: ts.Node, fields: ReadonlySet<string>): ts.Expression | undefined {
  const property = propertyIn(node);
  if (property) return fields.has(property.name) ? property.value : undefined;
  const isTyped = typedRooms.test(node.getSourceFile().fileName);
  if (isTyped && (ts.isNewExpression(node) || ts.isCallExpression(node))) {
    const name = node.expression.getText();
    if (name === 'problemOfId' && ts.isCallExpression(node)) return node;
    return endings.has(name) ? node.arguments?.[0] : undefined;
  }
  if (!fields.has('error') || !ts.isCallExpression(node)) return undefined;
  const isRule = ts.isPropertyAccessExpression(node.expression);
  const last = node.arguments.at(-1);
  return isRule &&
    node.expression.name.text === 'refine' &&
    last &&
    !ts.isObjectLiteralExpression(last)
    ? last
    : undefined;
}

/** The literals of cures and of descriptions, with whatever is put into them. */
function besideMessages(node: ts.Node, follow: ReturnType<typeof followerIn>): ts.Node[] {
  const property = propertyIn(node);
  if (property && cureFields.has(property.name)) {
    return follow(property.value).flatMap((end) => [end.node, ...partsOf(end.node, follow)]);
  }
  const isField =
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'field';
  return isField ? node.arguments.slice(1).flatMap(literalsIn) : [];
}

function partsOf(node: ts.Node, follow: ReturnType<typeof followerIn>): ts.Node[] {
  if (!ts.isTemplateExpression(node)) return [];
  return node.templateSpans.flatMap(({ expression }) => follow(expression).map((end) => end.node));
}

function literalsIn(tree: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  everyNode(tree, (node) => found.push(node));
  return found;
}

/** Words that end as a sentence does. */
function isSentence(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  return / \S*[.?!]["”]?$/.test(textOf(node).trim());
}
