import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../src/check/messages/catalogue.ts';
import { describeAttachment, readAttachment } from '../../../src/edit/attachment.ts';
import { Editor } from '../../../src/edit/editor.ts';
import { madePdf, tagged } from '../../support/made-pdf.ts';

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const page = Buffer.from('<!doctype html><script>alert(1)</script>');
const photo = sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } });

test('a file whose name is taken is told so', async () => {
  const editor = new Editor({}, ['files/plan.pdf'], '2026-11-22');
  const { file: attachment } = await editor.addAttachment('files', 'Plan.PDF', madePdf());
  const draft = { folder: 'files', facts: { file: 'plan.pdf' }, words: '', attachment } as const;
  const faults = editor.checkDrafts([draft], '').faults.filter(({ field }) => field === 'file');
  expect(faults.map(({ problem }) => messageOf(problem)?.id)).toEqual(['fileTaken']);
});

describe('a file that an editor chose', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['a page called .pdf', 'files/plan.pdf', page, 'notThatFile'],
    ['one that is too large', 'files/plan.pdf', Buffer.alloc(10_000_001), 'fileTooLarge'],
    [
      'one with a script',
      'files/plan.pdf',
      madePdf({ catalog: `/OpenAction ${script}` }),
      'scriptInFile',
    ],
    ['a page called .jpg', 'guides/door.jpg', page, 'notAPicture'],
    ['a drawing', 'guides/door.svg', Buffer.from('<svg><script>x</script></svg>'), 'notByForm'],
    ['a page', 'files/plan.html', page, 'unknownFileType'],
    ['a photo of some phones', 'guides/door.heic', page, 'phonePicture'],
    ['a paper in a folder of words', 'guides/plan.pdf', madePdf(), 'unknownFileType'],
  ])('is refused: %s', async (_, path, bytes, id) => {
    const { fault } = await readAttachment(path, bytes);
    expect(messageOf(fault?.problem ?? '')?.id).toBe(id);
  });

  test('is taken: a picture, and a paper, which says what it is', async () => {
    expect(await readAttachment('guides/door.jpg', await photo.jpeg().toBuffer())).toEqual({});
    const plain = await readAttachment('files/plan.pdf', madePdf());
    expect(plain).toMatchObject({ pages: 1, isTagged: false });
    expect(describeAttachment(plain)).toMatch(/^It has 1 page\. It is a PDF without tags/);
    expect(
      describeAttachment(await readAttachment('files/plan.pdf', madePdf({ catalog: tagged }))),
    ).toBe('It has 1 page.');
  });
});
