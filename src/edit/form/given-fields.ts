import type { Draft } from '../draft-change.ts';
import { make } from './make.ts';
import { smallerPicture } from './smaller-picture.ts';

/** A file that was chosen on the editor's device, under the name that it is to have. */
export interface Given {
  file: string;
  blob: Blob;
}

/** A draft with the file that belongs to it, which goes to nobody but the check on this device. */
export type GivenDraft = Draft & { chosen?: Given | undefined };

/** Hands a file to the check: its path is answered, and what it says of itself. */
export type Take = (
  folder: string,
  name: string,
  blob: Blob,
) => Promise<{ file: string; says: string }>;

/** The field for the file of a record: a PDF, a text or a table. */
export function fileField(draft: GivenDraft, take: Take, changed: () => void): HTMLElement {
  const about = make('p', { class: 'hint', role: 'status' });
  const input = chooser('.pdf,.docx,.odt,.xlsx,.ods', async (blob) => {
    const taken = blob && (await take('files', blob.name, blob));
    choose(draft, taken && { file: taken.file, blob });
    draft.facts['file'] = taken?.file.replace(/^files\//, '');
    about.textContent = taken?.says ?? '';
    changed();
  });
  const hint =
    'On your device: a PDF, a text or a table of at most 10 MB. It is looked at here, and goes nowhere yet.';
  return fieldOf('file', 'The file', hint, input, about);
}

/** The fields for a picture among the words of a record: which, what it shows, and where it stands. */
export function pictureFields(draft: GivenDraft, take: Take, changed: () => void): HTMLElement[] {
  const paragraphs = draft.words.split(/\n{2,}/).filter((text) => text.trim() !== '');
  const shown = make('div', { 'aria-hidden': 'true' });
  const folder = (draft.file ?? '').replace(/\/[^/]*$/, '');
  const input = chooser('image/*', async (photo) => {
    const picture = photo && (await smallerPicture(photo));
    const taken = picture && (await take(folder, picture.name, picture.blob));
    choose(draft, taken && { file: taken.file, blob: picture.blob });
    shown.replaceChildren(...(picture?.canvas ? [picture.canvas] : []));
    write();
  });
  const words = make('textarea', { rows: '2' });
  const where = make(
    'select',
    {},
    new Option('At the end', String(paragraphs.length)),
    ...paragraphs.map((text, at) => new Option(`Before: ${text.slice(0, 60)}`, String(at))),
  );
  const write = () => {
    const at = Number(where.value);
    const name = draft.chosen?.file.slice(folder.length + 1);
    const line = `![${words.value.replaceAll(/\s+/g, ' ').trim()}](./${String(name)})`;
    draft.words = paragraphs.toSpliced(at, 0, ...(name === undefined ? [] : [line])).join('\n\n');
    changed();
  };
  words.addEventListener('input', write);
  where.addEventListener('input', write);
  const taken =
    'Any photo on your device. Here it is turned and made small, and where and when it was taken is left out.';
  const seen = 'For people who cannot see it. For example: The main door, with a ramp on the left.';
  return [
    fieldOf('picture', 'The picture', taken, input, shown),
    fieldOf('The text', 'What is there to see?', seen, words),
    fieldOf('', 'Where does it stand?', 'Among the words of the page.', where),
  ];
}

function choose(draft: GivenDraft, given: Given | undefined) {
  draft.chosen = given;
  draft.given = given?.file;
}

function chooser(accept: string, chosen: (file: File | undefined) => Promise<void>) {
  const input = make('input', { type: 'file', accept });
  input.addEventListener('change', () => void chosen(input.files?.[0]));
  return input;
}

let count = 0;

function fieldOf(
  path: string,
  label: string,
  hint: string,
  control: HTMLElement,
  ...more: HTMLElement[]
): HTMLElement {
  const id = `given-${String(++count)}`;
  control.id = id;
  control.setAttribute('aria-describedby', `${id}-fault ${id}-hint`);
  return make(
    'div',
    { class: 'field', 'data-path': path },
    make('label', { for: id }, label),
    make('p', { id: `${id}-hint`, class: 'hint' }, hint),
    make('p', { id: `${id}-fault`, class: 'fault' }),
    control,
    ...more,
  );
}
