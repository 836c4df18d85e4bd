/** What a small PDF of one page may have in it besides. */
interface Parts {
  catalog?: string;
  page?: string;
  trailer?: string;
}

/** A PDF as bytes, written by hand so that a test can put into it what no program of an office would. */
export function madePdf({ catalog = '', page = '', trailer = '' }: Parts = {}): Buffer {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} >>`,
  ].map((object, index) => `${String(index + 1)} 0 obj\n${object}\nendobj\n`);
  const end = `trailer\n<< /Root 1 0 R ${trailer} >>\n%%EOF\n`;
  return Buffer.from(`%PDF-1.7\n${objects.join('')}${end}`, 'latin1');
}

/** What makes a PDF accessible, as far as a program can tell. */
export const tagged = '/MarkInfo << /Marked true >> /Lang (en-GB)';
