import { pictureName } from '../check/file/record-path.ts';
import type { Message } from '../check/messages/catalogue.ts';
import { isGroup, recordTitle, snapshotOfReadings } from '../changes/snapshot.ts';
import { type CalendarDate, formatDate } from '../domain/date.ts';
import { type Folder, folders, kindOf, kindTitle } from '../kinds/register.ts';
import { describeAttachment, readAttachment } from './attachment.ts';
import { type DraftCheck, type EditedContent, checkDrafts, readText } from './draft-check.ts';
import type { Draft } from './draft.ts';
import { Refusal } from './proposal.ts';
import { type RecordForm, emptyForm } from './record-form.ts';

/** The whole content in memory, for somebody who changes a few records of it. */
export class Editor {
  private readonly content: EditedContent;
  private readonly attachments = new Map<string, Message | undefined>();

  /** `files` are texts by path; `others` are paths of files that are not text. */
  constructor(
    files: Readonly<Record<string, string>>,
    others: readonly string[],
    today: CalendarDate,
    repository?: string,
  ) {
    const readings = new Map(
      Object.entries(files).map(([path, text]) => [path, readText(path, text)]),
    );
    this.content = {
      files,
      paths: [...Object.keys(files), ...others].sort(),
      readings,
      before: snapshotOfReadings([...readings.values()]),
      attachments: this.attachments,
      today,
      repository,
    };
  }

  /** The kinds of record that an editor can change or add. */
  kinds() {
    return folders.map((folder) => {
      const { holds, fixed, ending } = kindOf(folder);
      const [canAdd, hasWords] = [fixed === undefined, ending === '.mdx'];
      return { folder, title: kindTitle(folder), holds, canAdd, hasWords };
    });
  }

  /** Every record of a kind, by title; where files are named by date, the newest first. */
  records(folder: Folder): { file: string; id: string; title: string }[] {
    const { before } = this.content;
    const records = before.all
      .filter((record) => record.folder === folder)
      .map((record) => ({ file: record.path, id: record.id, title: recordTitle(record, before) }));
    return kindOf(folder).fileName.fields.includes('date')
      ? records.sort((a, b) => b.id.localeCompare(a.id, 'en'))
      : records.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  }

  /** The form of a record, filled in. Throws a `Refusal` where there is none. */
  openRecord(file: string): RecordForm {
    const reading = this.content.readings.get(file);
    const facts = reading?.file?.facts;
    const { folder = 'single', id = '' } = reading?.record ?? {};
    const record = this.content.before.find(folder, id);
    if (!reading?.file || !record || folder === 'single' || !isGroup(facts)) {
      throw new Refusal(`There is no record in ${file}.`);
    }
    const { checked } = facts;
    return {
      ...emptyForm(folder, (name) => this.records(name)),
      file,
      title: recordTitle(record, this.content.before),
      facts: structuredClone(facts),
      words: reading.file.body.trim(),
      toConfirm: reading.isValid
        ? kindOf(folder).factsToConfirm({ ...(reading.value as object), id })
        : [],
      checked:
        isGroup(checked) && typeof checked['on'] === 'string'
          ? `Last confirmed on ${formatDate(checked['on'])}.`
          : 'Nobody has written down that this was confirmed.',
    };
  }

  /** The form of a new record. */
  newRecord(folder: Folder): RecordForm {
    return {
      ...emptyForm(folder, (name) => this.records(name)),
      title: `A new ${kindOf(folder).one}`,
    };
  }

  /**
   * Reads a file that was chosen for a draft. Returns the path it will have, and a description of
   * what is in it. `checkDrafts` returns its fault.
   */
  async addAttachment(
    folder: string,
    name: string,
    bytes: Uint8Array,
  ): Promise<{ file: string; description: string }> {
    const file = `${folder}/${pictureName(name, 'file')}`;
    const { fault, ...about } = await readAttachment(file, bytes);
    this.attachments.set(file, fault);
    return { file, description: fault ? '' : describeAttachment(about) };
  }

  /** Checks drafts as a build would, and returns what a reviewer will see. */
  checkDrafts(drafts: readonly Draft[], why: string): DraftCheck {
    return checkDrafts(drafts, why, this.content);
  }
}
