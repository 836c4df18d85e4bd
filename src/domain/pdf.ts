import { getDocumentProxy } from 'unpdf';

/** What a PDF says of itself. */
interface Pdf {
  pages: number;
  /** What it is called, where whoever made it said so. */
  title: string | undefined;
  /** Whether headings, order and language are marked, so that a screen reader can read it. */
  isTagged: boolean;
  /** Whether something in it runs, or starts, or hides another file. */
  hasScript: boolean;
}

/** Links that run or start something, which the reader of PDFs leaves out of what it tells. */
const runs = /\/S\s*\/(?:JavaScript|Launch)\b/;

/** Reads a PDF: `locked` where it is protected in any way, `damaged` where it cannot be read. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf | 'locked' | 'damaged'> {
  try {
    // A copy, because the reader takes its bytes away.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const [{ info }, marks, attachments, runsAtOnce] = await Promise.all([
      pdf.getMetadata(),
      pdf.getMarkInfo(),
      pdf.getAttachments() as Promise<unknown>,
      pdf.hasJSActions(),
    ]);
    const about = info as {
      EncryptFilterName?: string;
      IsXFAPresent?: boolean;
      Language?: string;
      Title?: string;
    };
    if (about.EncryptFilterName) return 'locked';
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => {
        const page = await pdf.getPage(index + 1);
        return page.getJSActions();
      }),
    );
    return {
      pages: pdf.numPages,
      title: about.Title?.trim() === '' ? undefined : about.Title?.trim(),
      isTagged: Boolean(marks?.Marked && about.Language),
      hasScript:
        [attachments, ...pages, runsAtOnce, about.IsXFAPresent].some(Boolean) ||
        runs.test(new TextDecoder('latin1').decode(bytes)),
    };
  } catch (error) {
    return (error as Error).name === 'PasswordException' ? 'locked' : 'damaged';
  }
}
