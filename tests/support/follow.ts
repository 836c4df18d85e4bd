import ts from 'typescript';
import { type Program, everyNode } from './syntax.ts';

/** Where a route ends: at written words, or, without a text, where it cannot be followed. */
export interface End {
  node: ts.Node;
  text?: string;
}

type Callable = ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration;

/** Hands the entries of a list to a function, one by one. */
const byEntry = new Set(['every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'some']);

/**
 * Follows an expression back to every text it can be: through brackets, choices, names, what
 * functions return and what they are given. What differs from time to time is "…".
 */
export function followerIn({ files, checker }: Program): (start: ts.Expression) => End[] {
  const calls: ts.CallExpression[] = [];
  const named = new Map<string, ts.Expression[]>();
  for (const file of files) {
    everyNode(file, (node) => {
      if (ts.isCallExpression(node)) calls.push(node);
      const entry = propertyIn(node);
      if (entry) named.set(entry.name, [...(named.get(entry.name) ?? []), entry.value]);
    });
  }

  function follow(node: ts.Expression, above: readonly ts.Node[]): End[] {
    if (above.includes(node)) return [];
    const on = (next: ts.Expression) => follow(next, [...above, node]);
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      return [{ node, text: textOf(node) }];
    }
    if (
      ts.isParenthesizedExpression(node) ||
      ts.isAsExpression(node) ||
      ts.isSatisfiesExpression(node) ||
      ts.isNonNullExpression(node)
    ) {
      return on(node.expression);
    }
    if (ts.isConditionalExpression(node)) return [...on(node.whenTrue), ...on(node.whenFalse)];
    if (ts.isBinaryExpression(node)) {
      const sign = node.operatorToken.kind;
      if (sign === ts.SyntaxKind.AmpersandAmpersandToken) return on(node.right);
      const isEither =
        sign === ts.SyntaxKind.BarBarToken || sign === ts.SyntaxKind.QuestionQuestionToken;
      return [...on(node.left), ...on(node.right), ...(isEither ? [] : [{ node }])];
    }
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
      return returnsOf(node).flatMap(on);
    }
    if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(on);
    if (ts.isSpreadElement(node)) return on(node.expression);
    if (ts.isCallExpression(node)) {
      const called = functionOf(symbolOf(node.expression)) ?? askedOfEach(node);
      return called ? returnsOf(called).flatMap(on) : [{ node }];
    }
    if (!ts.isIdentifier(node)) return isNothing(node) ? [] : [{ node }];
    if (node.text === 'undefined') return [];
    const sources = sourcesOf(symbolOf(node)?.valueDeclaration);
    return sources.length > 0 ? sources.flatMap(on) : [{ node }];
  }

  function symbolOf(node: ts.Node): ts.Symbol | undefined {
    const symbol =
      ts.isIdentifier(node) && ts.isShorthandPropertyAssignment(node.parent)
        ? checker.getShorthandAssignmentValueSymbol(node.parent)
        : checker.getSymbolAtLocation(node);
    return symbol && symbol.flags & ts.SymbolFlags.Alias
      ? checker.getAliasedSymbol(symbol)
      : symbol;
  }

  /** Everything that a name can stand for; nothing where that cannot be told. */
  function sourcesOf(declared: ts.Declaration | undefined): ts.Expression[] {
    if (!declared) return [];
    if (ts.isVariableDeclaration(declared)) {
      return declared.initializer ? [declared.initializer] : [];
    }
    // Taken out of a group of fields: everything that any group has under that name.
    if (ts.isBindingElement(declared)) {
      return named.get((declared.propertyName ?? declared.name).getText()) ?? [];
    }
    return ts.isParameter(declared) ? givenTo(declared) : [];
  }

  function givenTo(parameter: ts.ParameterDeclaration): ts.Expression[] {
    const owner = parameter.parent as Callable;
    const index = owner.parameters.indexOf(parameter);
    const call = owner.parent;
    if (ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression)) {
      const list = call.expression.expression;
      const isEntry = byEntry.has(call.expression.name.text) && index === 0;
      return isEntry && ts.isArrayLiteralExpression(list) ? [...list.elements] : [];
    }
    const given = calls
      .filter((one) => functionOf(symbolOf(one.expression)) === owner)
      .map((one) => one.arguments[index]);
    return given.filter((one) => one !== undefined);
  }

  return (start) => follow(start, []);
}

/** The text of a literal; "…" for whatever is put into it. */
export function textOf(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** A field that is given a value, `problem: 'is empty.'` or `{ problem }`. */
export function propertyIn(node: ts.Node): { name: string; value: ts.Expression } | undefined {
  if (ts.isShorthandPropertyAssignment(node)) return { name: node.name.text, value: node.name };
  const isNamed = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name);
  return isNamed ? { name: node.name.text, value: node.initializer } : undefined;
}

/** What makes a new entry of each entry of a list, `names.map((name) => …)`. */
function askedOfEach({ expression, arguments: [made] }: ts.CallExpression): Callable | undefined {
  const isMap = ts.isPropertyAccessExpression(expression) && expression.name.text === 'map';
  return isMap && made && ts.isArrowFunction(made) ? made : undefined;
}

function isNothing(node: ts.Node): boolean {
  return [ts.SyntaxKind.NullKeyword, ts.SyntaxKind.FalseKeyword].includes(node.kind);
}

function functionOf(symbol: ts.Symbol | undefined): Callable | undefined {
  const declared = symbol?.valueDeclaration;
  if (!declared) return undefined;
  if (ts.isFunctionDeclaration(declared)) return declared;
  const value = ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : undefined;
}

/** What a function returns, itself and not the functions within it. */
function returnsOf({ body }: Callable): ts.Expression[] {
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    node.forEachChild(visit);
  };
  body.forEachChild(visit);
  return found;
}
