import type { Draft } from '../draft.ts';
import { make, makeField } from './elements.ts';
import { shrinkPicture } from './shrink-picture.ts';

/** A file that was chosen on the editor's device, under the path that it will have. */
export interface Attachment {
  file: string;
  blob: Blob;
}

/** A draft with its attachment, which stays on this device. */
export type FormDraft = Omit<Draft, 'attachment'> & { attachment?: Attachment | undefined };

/** Sends a file to the check. Returns its path, and a description of what is in it. */
export type AddAttachment = (
  folder: string,
  name: string,
  blob: Blob,
) => Promise<{ file: string; description: string }>;

/** The field for the file of a record: a PDF, a text or a table. */
export function fileField(draft: FormDraft, add: AddAttachment, changed: () => void): HTMLElement {
  const about = make('p', { class: 'hint', role: 'status' });
  const input = fileInput('.pdf,.docx,.odt,.xlsx,.ods', async (blob) => {
    const added = blob && (await add('files', blob.name, blob));
    draft.attachment = added && { file: added.file, blob };
    draft.facts['file'] = added?.file.replace(/^files\//, '');
    about.textContent = added?.description ?? '';
    changed();
  });
  const hint =
    'On your device: a PDF, a text or a table of at most 10 MB. It is looked at here, and goes nowhere yet.';
  return makeField('file', 'The file', hint, input, about);
}

/** The fields for a picture among the words of a record: which, what it shows, and where it goes. */
export function pictureFields(
  draft: FormDraft,
  add: AddAttachment,
  changed: () => void,
): HTMLElement[] {
  const paragraphs = draft.words.split(/\n{2,}/).filter((text) => text.trim() !== '');
  const thumbnail = make('div', { 'aria-hidden': 'true' });
  const folder = (draft.file ?? '').replace(/\/[^/]*$/, '');
  const input = fileInput('image/*', async (photo) => {
    const picture = photo && (await shrinkPicture(photo));
    const added = picture && (await add(folder, picture.name, picture.blob));
    draft.attachment = added && { file: added.file, blob: picture.blob };
    thumbnail.replaceChildren(...(picture?.canvas ? [picture.canvas] : []));
    insert();
  });
  const alt = make('textarea', { rows: '2' });
  const where = make(
    'select',
    {},
    new Option('At the end', String(paragraphs.length)),
    ...paragraphs.map((text, at) => new Option(`Before: ${text.slice(0, 60)}`, String(at))),
  );
  const insert = () => {
    const name = draft.attachment?.file.slice(folder.length + 1);
    const line = `![${alt.value.replaceAll(/\s+/g, ' ').trim()}](./${String(name)})`;
    const lines = name === undefined ? [] : [line];
    draft.words = paragraphs.toSpliced(Number(where.value), 0, ...lines).join('\n\n');
    changed();
  };
  alt.addEventListener('input', insert);
  where.addEventListener('input', insert);
  const pictureHint =
    'Any photo on your device. Here it is turned and made small, and where and when it was taken is left out.';
  const altHint =
    'For people who cannot see it. For example: The main door, with a ramp on the left.';
  return [
    makeField('picture', 'The picture', pictureHint, input, thumbnail),
    makeField('The text', 'What is there to see?', altHint, alt),
    makeField('', 'Where does it stand?', 'Among the words of the page.', where),
  ];
}

function fileInput(accept: string, onChange: (file: File | undefined) => Promise<void>) {
  const input = make('input', { type: 'file', accept });
  input.addEventListener('change', () => void onChange(input.files?.[0]));
  return input;
}
