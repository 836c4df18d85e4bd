import { Lexer } from 'yaml';
import { say } from '../messages/catalogue.ts';
import type { YamlFault } from './yaml-errors.ts';

/** Where a document, a scalar or a broken list begins, as the lexer marks it. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F']);

/** Comments behind a value: "Ring # 101" is published as "Ring". */
export function commentsIn(yaml: string): YamlFault[] {
  const faults: YamlFault[] = [];
  if (!/\S[ \t]+#/.test(yaml)) return faults;
  let at = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(yaml)) {
    const isMark = marks.has(lexeme);
    const line = yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, at);
    if (lexeme.startsWith('#') && before !== '\u001F' && line.trim() !== '') {
      const [, field = '', value = ''] = /^(\s*(?:- )*(?:\w+: )?)(.*?)\s*$/.exec(line) ?? [];
      const isList = /^[[{]/.test(value);
      const whole = isList
        ? `${lexeme}\n${line}`
        : `${field}${JSON.stringify(`${value.replaceAll(/^["']|["']$/g, '')} ${lexeme}`)}`;
      faults.push({ at, ...say('comment'), example: whole.trim() });
    }
    if (!isMark) at += lexeme.length;
    before = lexeme;
  }
  return faults;
}
