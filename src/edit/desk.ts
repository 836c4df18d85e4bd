import { pictureName } from '../check/file/record-path.ts';
import type { Message } from '../check/messages/catalogue.ts';
import { isGroup, recordTitle, snapshotOfReadings } from '../changes/snapshot.ts';
import { type CalendarDate, formatDate } from '../domain/date.ts';
import { type Folder, folders, kindOf, kindTitle } from '../kinds/register.ts';
import { Refusal } from './change.ts';
import type { Draft } from './draft-change.ts';
import { type Opened, emptyForm } from './empty-form.ts';
import { inSentences, readGiven } from './given-file.ts';
import { type Known, type Trial, readText, tryDrafts } from './trial.ts';

/** The whole content in memory, for somebody who changes a few records of it. */
export class Desk {
  private readonly known: Known;
  private readonly given = new Map<string, Message | undefined>();

  /** `files` are texts by path; `others` paths of what is no text. */
  constructor(
    files: Readonly<Record<string, string>>,
    others: readonly string[],
    today: CalendarDate,
    repository?: string,
  ) {
    const readings = new Map(
      Object.entries(files).map(([path, text]) => [path, readText(path, text)]),
    );
    this.known = {
      files,
      paths: [...Object.keys(files), ...others].sort(),
      readings,
      before: snapshotOfReadings([...readings.values()]),
      given: this.given,
      today,
      repository,
    };
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
    const records = this.known.before.all
      .filter((record) => record.folder === folder)
      .map((record) => ({
        file: record.path,
        id: record.id,
        title: recordTitle(record, this.known.before),
      }));
    return kindOf(folder).fileName.fields.includes('date')
      ? records.sort((a, b) => b.id.localeCompare(a.id, 'en'))
      : records.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  }

  /** A record with all its fields. Throws a `Refusal` where there is none. */
  open(file: string): Opened {
    const reading = this.known.readings.get(file);
    const facts = reading?.file?.facts;
    const folder = reading?.record?.folder;
    const record = folder && this.known.before.find(folder, reading.record?.id ?? '');
    if (!reading?.file || !record || folder === 'single' || !isGroup(facts)) {
      throw new Refusal(`There is no record in ${file}.`);
    }
    const { checked } = facts;
    return {
      ...emptyForm(folder, (name) => this.records(name)),
      file,
      title: recordTitle(record, this.known.before),
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
    return tryDrafts(drafts, why, this.known);
  }
}
