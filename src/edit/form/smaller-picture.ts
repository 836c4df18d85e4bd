import { make } from './make.ts';

/** As wide, or as high, as any page shows a picture, for screens with twice the points. */
const longestSide = 1600;

/**
 * A photo as it may leave the device: upright, small, and without where and when it was taken, since
 * only its points are kept. A file that this browser cannot show stays as it is, without a canvas.
 */
export async function smallerPicture(
  photo: File,
): Promise<{ name: string; blob: Blob; canvas?: HTMLCanvasElement }> {
  const asItIs = { name: photo.name, blob: photo };
  try {
    const points = await createImageBitmap(photo, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longestSide / Math.max(points.width, points.height));
    const canvas = make('canvas');
    canvas.width = Math.round(points.width * scale);
    canvas.height = Math.round(points.height * scale);
    const pen = canvas.getContext('2d');
    if (!pen) return asItIs;
    // What can be seen through becomes paper, not black.
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(points, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/jpeg', 0.9);
    });
    return blob ? { name: photo.name.replace(/\.\w+$/, '.jpg'), blob, canvas } : asItIs;
  } catch {
    return asItIs;
  }
}
