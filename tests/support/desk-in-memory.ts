import { type AtHand, readAtHand } from '../../src/writing/at-hand.ts';
import type { Desk } from '../../src/writing/by-asking.ts';
import type { NewRecord } from '../../src/writing/new-record.ts';
import { builtOn } from './built-site.ts';
import { type Editable, editableInMemory } from './editable.ts';

let fixture: AtHand | undefined;

/** The fictional partnership’s content, edited or not, to which records are written in memory. */
export function deskInMemory(
  edit?: (content: Editable) => void,
): Desk & { written: readonly NewRecord[] } {
  const written: NewRecord[] = [];
  let atHand = edit ? readEdited(edit) : (fixture ??= readEdited(() => undefined));
  return {
    written,
    atHand: () => atHand,
    write: (record) => {
      written.push(record);
      atHand = atHand.with(record.path, record.text);
      return Promise.resolve();
    },
  };
}

function readEdited(edit: (content: Editable) => void): AtHand {
  const content = editableInMemory('tests/fixtures/oldminster');
  edit(content);
  return readAtHand(content.folder, builtOn);
}
