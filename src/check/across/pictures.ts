import type { Fault } from '../fault.ts';
import { pictureEnding, pictureName } from '../file/record-path.ts';
import { type Message, say } from '../messages/catalogue.ts';
import type { ShownImage } from '../prose/reading.ts';

/** How a picture of one format begins and ends. */
interface Format {
  name: string;
  endings: RegExp;
  isFormat: (bytes: Uint8Array) => boolean;
  isWhole: (bytes: Uint8Array) => boolean;
}

const at = (bytes: Uint8Array, start: number, length: number) =>
  String.fromCharCode(...bytes.slice(start, start + length));

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const formats: readonly Format[] = [
  {
    name: 'PNG',
    endings: /\.png$/i,
    isFormat: (bytes) => at(bytes, 1, 3) === 'PNG',
    isWhole: (bytes) => at(bytes, bytes.length - 8, 4) === 'IEND',
  },
  {
    name: 'JPEG',
    endings: /\.jpe?g$/i,
    isFormat: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8,
    // Some cameras write more after the end.
    isWhole: (bytes) => at(bytes, Math.max(0, bytes.length - 4096), 4096).includes('\u00FF\u00D9'),
  },
  {
    name: 'WebP',
    endings: /\.webp$/i,
    isFormat: (bytes) => at(bytes, 0, 4) === 'RIFF' && at(bytes, 8, 4) === 'WEBP',
    isWhole: (bytes) => bytes.length >= 12 && bytes.length >= uint32(bytes, 4) + 8,
  },
  {
    name: 'GIF',
    endings: /\.gif$/i,
    isFormat: (bytes) => at(bytes, 0, 4) === 'GIF8',
    isWhole: (bytes) => bytes.at(-1) === 0x3b,
  },
  {
    name: 'AVIF',
    endings: /\.avif$/i,
    isFormat: (bytes) => at(bytes, 4, 8) === 'ftypavif',
    isWhole: (bytes) => bytes.length > 200,
  },
  {
    name: 'SVG',
    endings: /\.svg$/i,
    isFormat: (bytes) =>
      /^(?:\uFEFF)?\s*<(?:\?xml|!--|!DOCTYPE|svg)[\s\S]*<svg|^\s*<svg/.test(textOf(bytes)),
    isWhole: (bytes) => /<\/svg>\s*$|<svg[^>]*\/>\s*$/.test(textOf(bytes)),
  },
];

/** What makes an SVG more than a drawing: code, and whatever is loaded from elsewhere. */
const activeContent =
  /<script|\son\w+\s*=|javascript:|<foreignObject|(?:href|src)\s*=\s*["'](?!#|data:image\/(?:png|jpeg))|url\(\s*["']?(?!#)/i;

/** Checks the pictures of a content folder: a build would stop at a broken one, or publish half of it. */
export function checkPictures(
  paths: readonly string[],
  read: (path: string) => Uint8Array,
): Fault[] {
  return paths
    .filter((path) => pictureEnding.test(path))
    .flatMap((path) => {
      const message = pictureFault(path, read(path));
      return message ? [{ file: path, ...message }] : [];
    });
}

/** What is wrong with the bytes of one picture. */
export function pictureFault(path: string, bytes: Uint8Array): Message | undefined {
  if (bytes.length === 0) return say('emptyPicture');
  if (at(bytes, 0, 30).startsWith('version https://git-lfs')) return say('lfsPointer');
  const format = formats.find(({ endings }) => endings.test(path));
  if (!format) return undefined;
  if (!format.isFormat(bytes)) return say('notAPicture', { kind: format.name });
  if (!format.isWhole(bytes)) return say('cutPicture');
  const isActive = format.name === 'SVG' && activeContent.test(textOf(bytes));
  return isActive ? say('scriptInPicture') : undefined;
}

/** Checks that each image in words is in the content folder. */
export function checkShownImages(images: readonly ShownImage[], paths: readonly string[]): Fault[] {
  return images
    .filter(({ file, address }) => !paths.includes(pathFrom(file, address)))
    .map(({ address, ...place }) => ({ ...place, found: address, ...say('unknownImage') }));
}

/** Replaces the picture of an example by one beside the file, unless it is there under its correct name. */
export function withExistingPicture(
  example: string,
  file: string,
  paths: readonly string[],
): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const pictures = paths
    .filter((path) => path.startsWith(folder) && pictureEnding.test(path))
    .map((path) => path.slice(folder.length));
  return example.replaceAll(/\]\(\.\/([^)]*)\)/g, (whole, name: string) =>
    pictures.length === 0 || pictures.some((picture) => pictureName(picture) === name)
      ? whole
      : `](./${pictures[0] ?? name})`,
  );
}

function pathFrom(file: string, address: string): string {
  try {
    return decodeURIComponent(new URL(address, `file:///${file}`).pathname).slice(1);
  } catch {
    return address;
  }
}

/** A number of four bytes, the lowest byte first. */
function uint32(bytes: Uint8Array, start: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(start, true);
}
