import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';

/** The largest file of a picture, for phones. */
const mostBytes = 120_000;

/**
 * Limits every published picture to 120 kB, however detailed it is. Throws if a picture is published
 * as it came from the camera: it would say where and when it was taken.
 */
export function smallPictures(): AstroIntegration {
  return {
    name: 'small-pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(new URL('_astro/', dir));
        for (const name of readdirSync(folder)) {
          if (!/\.(?:avif|gif|jpe?g|png|tiff?|webp)$/.test(name)) continue;
          const file = path.join(folder, name);
          const { format, exif } = await sharp(file).metadata();
          if (exif !== undefined || !/^(?:heif|webp)$/.test(format)) {
            throw new Error(`${name} could not be made small. Save it again as JPEG.`);
          }
          writeFileSync(file, await withinLimit(readFileSync(file), name.endsWith('.avif')));
        }
      },
    },
  };
}

async function withinLimit(picture: Buffer, isAvif: boolean): Promise<Buffer> {
  let bytes = picture;
  for (let quality = 50; bytes.length > mostBytes && quality > 0; quality -= 10) {
    const image = sharp(picture);
    bytes = await (isAvif ? image.avif({ quality }) : image.webp({ quality })).toBuffer();
  }
  return bytes;
}
