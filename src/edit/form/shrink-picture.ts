import { make } from './elements.ts';

/** The widest or highest that any page shows a picture, in pixels of a high-density screen. */
const longestSide = 1600;

/**
 * A photo as it may leave the device: upright, small, and without where and when it was taken, since
 * only its pixels are kept. A file that this browser cannot show is returned unchanged, without a canvas.
 */
export async function shrinkPicture(
  photo: File,
): Promise<{ name: string; blob: Blob; canvas?: HTMLCanvasElement }> {
  const unchanged = { name: photo.name, blob: photo };
  try {
    const bitmap = await createImageBitmap(photo, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = make('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    const context = canvas.getContext('2d');
    if (!context) return unchanged;
    // What is transparent becomes white, not black.
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', 0.9);
    });
    return blob ? { name: photo.name.replace(/\.\w+$/, '.jpg'), blob, canvas } : unchanged;
  } catch {
    return unchanged;
  }
}
