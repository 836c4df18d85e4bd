import { checkReadings } from '../check/check-content.ts';
import { pictureName } from '../check/content-folder.ts';
import type { Fault } from '../check/fault.ts';
import { type Message, say } from '../check/messages/catalogue.ts';
import { type RecordReading, readRecord } from '../check/record.ts';
import { type Change, compare } from '../changes/compare.ts';
import { rowsOf } from '../changes/fact-rows.ts';
import type { FactRow } from '../changes/word-tokens.ts';
import { ownPageOf } from '../changes/review-pages.ts';
import { warningsOf } from '../changes/review-warnings.ts';
import { type Snapshot, contentIn, nameOf } from '../changes/snapshot.ts';
import { type CalendarDate, formatDate } from '../domain/date.ts';
import { type Folder, folders, kindOf, kindTitle } from '../kinds/register.ts';
import { applyChange } from './apply-change.ts';
import { type Change as Proposal, type RecordChange, Refusal } from './change.ts';
import { type Draft, changesOf, isGroup, namesTaken } from './draft-change.ts';
import { type Opened, emptyForm } from './empty-form.ts';
import { inSentences, readGiven } from './given-file.ts';
import { issueAddress, textOf } from './issue-text.ts';
import { type Shown, previewOf } from './preview.ts';

/** What would be published of some drafts. */
export interface Trial {
  /** Each with the number of its draft; without one it is about another record. */
  faults: (Fault & { draft: number | undefined })[];
  /** What a reviewer sees, record by record. */
  records: { name: string; rows: FactRow[]; preview: Shown[] }[];
  /** What the reviewer has to settle first. */
  warnings: string[];
  /** Missing while nothing is changed, or something cannot be changed. */
  proposal:
    { text: string; files: string[]; address: string | undefined; isFilled: boolean } | undefined;
}

/** The whole content in memory, for somebody who changes a few records of it. */
export class Desk {
  private readonly given = new Map<string, Message | undefined>();
  private readonly readings = new Map<string, RecordReading>();
  private readonly paths: string[];
  private readonly before: Snapshot;
  private readonly files: Readonly<Record<string, string>>;
  private readonly today: CalendarDate;
  private readonly repository: string | undefined;

  /** `files` are texts by path; `others` paths of what is no text. */
  constructor(
    files: Readonly<Record<string, string>>,
    others: readonly string[],
    today: CalendarDate,
    repository?: string,
  ) {
    this.files = files;
    this.today = today;
    this.repository = repository;
    this.paths = [...Object.keys(files), ...others].sort();
    for (const [path, text] of Object.entries(files)) this.readings.set(path, read(path, text));
    this.before = contentIn([...this.readings.values()]);
  }

  /** The kinds an editor can change, or add one of. */
  kinds() {
    return folders.map((folder) => ({
      folder,
      title: kindTitle(folder),
      holds: kindOf(folder).holds,
      canAdd: kindOf(folder).fixed === undefined,
      hasWords: kindOf(folder).ending === '.mdx',
    }));
  }

  /** Every record of a kind by its name. A kind that comes by the day begins with the newest. */
  records(folder: Folder): { file: string; id: string; title: string }[] {
    const records = this.before.all
      .filter((record) => record.folder === folder)
      .map((record) => ({ file: record.path, id: record.id, title: nameOf(record, this.before) }));
    return kindOf(folder).fileName.fields.includes('date')
      ? records.sort((a, b) => b.id.localeCompare(a.id, 'en'))
      : records.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  }

  /** A record with all its fields. Throws a `Refusal` where there is none. */
  open(file: string): Opened {
    const reading = this.readings.get(file);
    const facts = reading?.file?.facts;
    const folder = reading?.record?.folder;
    const record = folder && this.before.find(folder, reading.record?.id ?? '');
    if (!reading?.file || !record || folder === 'single' || !isGroup(facts)) {
      throw new Refusal(`There is no record in ${file}.`);
    }
    const { checked } = facts;
    return {
      ...emptyForm(folder, (name) => this.records(name)),
      file,
      title: nameOf(record, this.before),
      facts: structuredClone(facts),
      words: reading.file.body.trim(),
      toConfirm: reading.isValid
        ? kindOf(folder).factsToConfirm({ ...(reading.value as object), id: record.id })
        : [],
      checked:
        isGroup(checked) && typeof checked['on'] === 'string'
          ? `Last confirmed on ${formatDate(checked['on'])}.`
          : 'Nobody has written down that this was confirmed.',
    };
  }

  /** A new record of a kind. */
  blank(folder: Folder): Opened {
    return {
      ...emptyForm(folder, (name) => this.records(name)),
      title: `A new ${kindOf(folder).one}`,
    };
  }

  /**
   * Looks at a file that was chosen for a draft: `try` tells what is wrong with it. Answers with the
   * path that it is to have, and with what it says of itself.
   */
  async take(
    folder: string,
    name: string,
    bytes: Uint8Array,
  ): Promise<{ file: string; says: string }> {
    const file = `${folder}/${pictureName(name, 'file')}`;
    const { fault, ...about } = await readGiven(file, bytes);
    this.given.set(file, fault);
    return { file, says: fault ? '' : inSentences(about) };
  }

  /** Holds drafts against everything the check knows, and says what a reviewer will see. */
  try(drafts: readonly Draft[], why: string): Trial {
    const changes = changesOf(drafts, (file) => this.readings.get(file)?.file);
    const records = changes.filter((one) => one.new ?? one.fields ?? one.words);
    try {
      const files = applyChange({ records }, (file) => this.files[file]);
      const readings = new Map(this.readings);
      for (const [path, text] of files) readings.set(path, read(path, text));
      const given = drafts.flatMap((draft) => draft.given ?? []);
      const paths = [...new Set([...this.paths, ...files.keys(), ...given])].sort();
      const { faults } = checkReadings([...readings.values()], paths, this.today);
      const after = contentIn([...readings.values()]);
      const compared = compare(this.before, after);
      const taken = namesTaken(drafts, (file) => this.readings.has(file)).map(
        ({ file, ...place }) => ({ ...place, file, ...say('nameTaken', { file }) }),
      );
      const all = [
        ...taken,
        ...this.givenFaults(drafts),
        ...faults
          .filter(({ file }) => !given.includes(file))
          .map((fault) => withDraft(fault, changes)),
      ];
      const asked = { faults: all, compared, after };
      return { ...this.shown(asked, drafts), proposal: this.proposalOf(records, given, why) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const fault = { file: '', problem: error.message, draft: 0 };
      return { faults: [fault], records: [], warnings: [], proposal: undefined };
    }
  }

  private shown(
    { faults, compared, after }: Pick<Trial, 'faults'> & { compared: Change[]; after: Snapshot },
    drafts: readonly Draft[],
  ): Omit<Trial, 'proposal'> {
    const context = { before: this.before, after, today: this.today, pageOf: ownPageOf };
    return {
      faults,
      warnings: warningsOf(compared, context).map(({ says }) => says),
      records: compared.map((change) => {
        const record = change.after ?? change.before;
        const { facts, words } = rowsOf(change, this.before, after);
        const isNew = change.before?.words !== record.words && record.words.trim() !== '';
        return {
          name: nameOf(record, after),
          rows: [...facts, ...words],
          preview: isNew && drafts.length === 1 ? previewOf(record.words, after) : [],
        };
      }),
    };
  }

  private givenFaults(drafts: readonly Draft[]): Trial['faults'] {
    return drafts.flatMap(({ folder, given }, draft) => {
      if (given === undefined) return [];
      const isTaken = this.paths.includes(given);
      const message = isTaken ? say('fileTaken', { file: given }) : this.given.get(given);
      const field = folder === 'files' ? 'file' : 'picture';
      return message ? [{ file: given, field, draft, ...message }] : [];
    });
  }

  private proposalOf(records: RecordChange[], given: string[], why: string): Trial['proposal'] {
    if (records.length === 0) return undefined;
    const change: Proposal = { why, records, ...(given.length > 0 && { files: given }) };
    return {
      text: textOf(change),
      files: records.map(({ file }) => file),
      ...(this.repository === undefined
        ? { address: undefined, isFilled: false }
        : issueAddress(this.repository, change)),
    };
  }
}

function read(path: string, text: string): RecordReading {
  return readRecord(path, () => new TextEncoder().encode(text));
}

function withDraft(fault: Fault, changes: readonly RecordChange[]) {
  const index = changes.findIndex(({ file }) => file === fault.file);
  return { ...fault, draft: index === -1 ? undefined : index };
}
