import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../../src/check/messages/catalogue.ts';
import { checkDownloads } from '../../../../src/check/across/downloads.ts';
import { editableInMemory } from '../../../support/editable.ts';
import { madePdf, tagged } from '../../../support/made-pdf.ts';

const record = 'files/annual-report.mdx';
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const zero = '00'.repeat(32);

/** What the check says after the annual report is another file, and its record says something else. */
async function said(bytes: Buffer, name = 'annual-report.pdf', words?: string) {
  const content = editableInMemory('tests/fixtures/oldminster');
  content.write(`files/${name}`, bytes);
  content.swap(record, 'file: annual-report.pdf', `file: ${name}`);
  if (words !== undefined) {
    content.write(record, content.read(record).replace(/(?<=\n---\n)[\s\S]*$/, words));
  }
  const { errors, warnings } = await checkDownloads(content.folder);
  const ids = (faults: typeof errors) => faults.map(({ problem }) => messageOf(problem)?.id);
  return { errors: ids(errors), warnings: ids(warnings), faults: [...errors, ...warnings] };
}

/** An archive whose parts have these names, as far as anybody looks who does not open it. */
const archive = (...names: string[]) => Buffer.from(`PK${' '.repeat(28)}${names.join(' ')}`);

describe('a file to download', () => {
  test('of the fictional partnership has nothing to put right', async () => {
    const { folder } = editableInMemory('tests/fixtures/oldminster');
    expect(await checkDownloads(folder)).toEqual({ errors: [], warnings: [] });
  });

  test.each([
    ['a picture called .pdf', 'notThatFile', Buffer.from('GIF89a')],
    [
      'one of more than 10 MB',
      'fileTooLarge',
      Buffer.concat([madePdf(), Buffer.alloc(10_000_000)]),
    ],
    ['one that was cut off', 'unreadableFile', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Cat')],
    [
      'one with a password',
      'lockedFile',
      madePdf({
        trailer: `/ID [<01><01>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${zero}> /U <${zero}> /P -4 >>`,
      }),
    ],
    ['a script on opening', 'scriptInFile', madePdf({ catalog: `/OpenAction ${script}` })],
    [
      'a script by name',
      'scriptInFile',
      madePdf({ catalog: `/Names << /JavaScript << /Names [(a) ${script}] >> >>` }),
    ],
    ['a script of a page', 'scriptInFile', madePdf({ page: `/AA << /O ${script} >>` })],
    [
      'a link that starts a program',
      'scriptInFile',
      madePdf({
        page: '/Annots [ << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (a) >> >> ]',
      }),
    ],
    [
      'another file in it',
      'scriptInFile',
      madePdf({
        catalog: '/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a) >>] >> >>',
      }),
    ],
  ])('is refused: %s', async (_, id, bytes) => {
    expect(await said(bytes)).toMatchObject({ errors: [id] });
  });

  test('is refused at its field, with its name', async () => {
    const { faults } = await said(Buffer.from('GIF89a'));
    expect(faults).toMatchObject([{ file: record, line: 4, field: 'file' }]);
  });

  test.each([
    ['plan.docx', archive('word/document.xml')],
    ['plan.xlsx', archive('xl/workbook.xml')],
    ['plan.odt', archive('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['plan.ods', archive('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
  ])('may be a %s, but not one of another kind, nor one with macros', async (name, bytes) => {
    expect(await said(bytes, name)).toMatchObject({ errors: [], warnings: [] });
    expect(await said(archive('other'), name)).toMatchObject({ errors: ['notThatFile'] });
    const withMacro = Buffer.concat([bytes, Buffer.from(' word/vbaProject.bin')]);
    expect(await said(withMacro, name)).toMatchObject({ errors: ['scriptInFile'] });
  });

  test('is warned of where a screen reader cannot read it', async () => {
    expect(await said(madePdf())).toMatchObject({ errors: [], warnings: ['fileNotTagged'] });
    expect(await said(madePdf({ catalog: tagged }))).toMatchObject({ warnings: [] });
  });

  test('is warned of where no words say what is in it', async () => {
    const { warnings } = await said(madePdf({ catalog: tagged }), 'annual-report.pdf', '\n');
    expect(warnings).toEqual(['fileWithoutWords']);
  });
});
