import { folders } from '../schemas/register.ts';
import type { Asking, Question } from './asking.ts';
import { chooseRecord, chooseValue, saysYes } from './choices.ts';
import type { Facts } from './kind.ts';
import { type Field, type Takes, outline } from './outline.ts';
import { asQuestion, unquoted } from './question-words.ts';
import { problemAt } from './record.ts';
import { type Way, valueOf } from './values.ts';

/** What a source needs that is not one of our papers. */
export const needsOfSource: readonly string[] = ['title', 'publisher', 'date'];

/** Asks for everything a record needs that its facts do not say yet. */
export async function askWhatIsMissing(facts: Facts, asking: Asking): Promise<Facts> {
  const fields = outline(folders[asking.folder].schema);
  let known = facts;
  for (const field of fields) {
    const isAsked = field.needed || asking.wanted.has(field.name);
    if (known[field.name] !== undefined || !isAsked) continue;
    known = withAnswer(known, field.name, await ask(aboutField(field, [field.name]), asking));
  }
  return known;
}

function withAnswer(facts: Facts, name: string, answer: unknown): Facts {
  return answer === undefined ? facts : { ...facts, [name]: answer };
}

function aboutField({ description, takes, example, needed }: Field, way: Way): Question {
  const words = asQuestion(description);
  return { words, takes, example, way, needed, none: 'Leave it out', before: [] };
}

async function ask(question: Question, asking: Asking): Promise<unknown> {
  const { takes } = question;
  switch (takes.kind) {
    case 'list':
      return askList(question, takes.of, asking);
    case 'group':
      return askGroup(question, takes.fields, asking);
    case 'record':
      return chooseRecord(question, takes.folder, asking);
    case 'one of':
      return chooseValue(question, takes.values, asking.asker);
    default:
      return askWords(question, asking);
  }
}

async function askList(question: Question, of: Takes, asking: Asking): Promise<unknown> {
  const { words, example, way, needed } = question;
  const entries: unknown[] = [];
  for (;;) {
    const isFirst = entries.length === 0;
    const entry = await ask(
      {
        words: isFirst ? words : `${words} Another one?`,
        takes: of,
        example: Array.isArray(example) ? (example as unknown[])[0] : undefined,
        way: [...way, entries.length],
        needed: needed && isFirst,
        none: isFirst ? 'None' : 'That is all',
        before: entries,
      },
      asking,
    );
    if (entry === undefined) return isFirst ? undefined : entries;
    entries.push(entry);
  }
}

async function askGroup(
  question: Question,
  fields: readonly Field[],
  asking: Asking,
): Promise<unknown> {
  if (!question.needed && !(await saysYes(question, asking.asker))) return undefined;
  const paper = fields.find(({ name }) => name === 'document');
  if (paper) return askSource(paper, fields, question.way, asking);
  const usual = Object.keys(question.example ?? {});
  return askFields(
    fields.filter(
      ({ name, needed }) =>
        needed || usual.includes(name) || asking.wanted.has(named([...question.way, name])),
    ),
    question.way,
    asking,
  );
}

/** A source is one of our papers, or else has a title, a publisher and a date. */
async function askSource(
  paper: Field,
  fields: readonly Field[],
  way: Way,
  asking: Asking,
): Promise<Facts> {
  const some = (...names: string[]) => fields.filter(({ name }) => names.includes(name));
  const document = await chooseRecord(
    {
      ...aboutField(paper, way),
      words: 'Where did you read it? One of our papers, or something else?',
      none: 'Something else: a web page, a letter, somebody we asked',
    },
    'documents',
    asking,
  );
  if (document !== undefined) return { document, ...(await askFields(some('part'), way, asking)) };
  const needed = some(...needsOfSource).map((field) => ({ ...field, needed: true }));
  return askFields([...needed, ...some('address')], way, asking);
}

async function askFields(fields: readonly Field[], way: Way, asking: Asking): Promise<Facts> {
  let known: Facts = {};
  for (const field of fields) {
    const answer = await ask(aboutField(field, [...way, field.name]), asking);
    known = withAnswer(known, field.name, answer);
  }
  return known;
}

async function askWords(question: Question, asking: Asking) {
  const { words, takes, example, way, needed, before } = question;
  const said = (typed: string) => valueOf(takes, unquoted(typed));
  const typed = await asking.asker.words({
    question: needed ? words : `${words} Leave it empty if there is nothing to say.`,
    example: String(example),
    faultOf: (text) => {
      if (unquoted(text) === '') return needed ? 'This is needed.' : undefined;
      if (before.includes(said(text))) return 'This is there already. Write another one.';
      const problem = problemAt(asking.folder, way, said(text));
      return problem === undefined ? undefined : `This ${problem} For example: ${String(example)}`;
    },
  });
  return unquoted(typed) === '' ? undefined : said(typed);
}

const named = (way: Way) => way.filter((step) => typeof step === 'string').join('.');
