import { getDocumentProxy } from 'unpdf';

/** What is known about a PDF. */
interface Pdf {
  pages: number;
  /** Its title, if its author gave one. */
  title: string | undefined;
  /** True if headings, order and language are marked, for screen readers. */
  isTagged: boolean;
  /** True if it runs or starts something, or has another file attached. */
  hasScript: boolean;
}

/** Links that run or start something, which the library does not report. */
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
