import type { Fault } from '../fault.ts';
import { type Message, say } from '../messages/catalogue.ts';
import { pictureEnding } from '../file/record-path.ts';

/** How a picture of one kind begins and ends. */
interface Kind {
  name: string;
  endings: RegExp;
  isKind: (bytes: Uint8Array) => boolean;
  isWhole: (bytes: Uint8Array) => boolean;
}

const at = (bytes: Uint8Array, start: number, length: number) =>
  String.fromCharCode(...bytes.slice(start, start + length));

/** A number of four bytes, the lowest first. */
const size = (bytes: Uint8Array, start: number) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(start, true);

const kinds: readonly Kind[] = [
  {
    name: 'PNG',
    endings: /\.png$/i,
    isKind: (bytes) => at(bytes, 1, 3) === 'PNG',
    isWhole: (bytes) => at(bytes, bytes.length - 8, 4) === 'IEND',
  },
  {
    name: 'JPEG',
    endings: /\.jpe?g$/i,
    isKind: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8,
    // Some cameras write more behind the end.
    isWhole: (bytes) => at(bytes, Math.max(0, bytes.length - 4096), 4096).includes('\u00FF\u00D9'),
  },
  {
    name: 'WebP',
    endings: /\.webp$/i,
    isKind: (bytes) => at(bytes, 0, 4) === 'RIFF' && at(bytes, 8, 4) === 'WEBP',
    isWhole: (bytes) => bytes.length >= 12 && bytes.length >= size(bytes, 4) + 8,
  },
  {
    name: 'GIF',
    endings: /\.gif$/i,
    isKind: (bytes) => at(bytes, 0, 4) === 'GIF8',
    isWhole: (bytes) => bytes.at(-1) === 0x3b,
  },
  {
    name: 'AVIF',
    endings: /\.avif$/i,
    isKind: (bytes) => at(bytes, 4, 8) === 'ftypavif',
    isWhole: (bytes) => bytes.length > 200,
  },
  {
    name: 'SVG',
    endings: /\.svg$/i,
    isKind: (bytes) =>
      /^(?:\uFEFF)?\s*<(?:\?xml|!--|!DOCTYPE|svg)[\s\S]*<svg|^\s*<svg/.test(textOf(bytes)),
    isWhole: (bytes) => /<\/svg>\s*$|<svg[^>]*\/>\s*$/.test(textOf(bytes)),
  },
];

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** What would make a drawing more than one: code, and whatever is loaded from elsewhere. */
const activeContent =
  /<script|\son\w+\s*=|javascript:|<foreignObject|(?:href|src)\s*=\s*["'](?!#|data:image\/(?:png|jpeg))|url\(\s*["']?(?!#)/i;

/** What is wrong with the pictures of a content folder: a build would stop at them, or publish half. */
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

/** What is wrong with one picture. */
export function pictureFault(path: string, bytes: Uint8Array): Message | undefined {
  if (bytes.length === 0) return say('emptyPicture');
  if (at(bytes, 0, 30).startsWith('version https://git-lfs')) return say('lfsPointer');
  const kind = kinds.find(({ endings }) => endings.test(path));
  if (!kind) return undefined;
  if (!kind.isKind(bytes)) return say('notAPicture', { kind: kind.name });
  if (!kind.isWhole(bytes)) return say('cutPicture');
  return kind.name === 'SVG' && activeContent.test(textOf(bytes))
    ? say('scriptInPicture')
    : undefined;
}
