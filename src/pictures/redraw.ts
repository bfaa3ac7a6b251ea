/** Kinds of picture that the archive takes and a browser can write, with the ending of each. */
export const pictureEndings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

export type PictureType = keyof typeof pictureEndings;

/**
 * A picture drawn anew in the browser, at most 2,000 pixels long, so that it holds nothing but what can be seen: no
 * place, no camera, no name, and no word on which side is up, since it is drawn upright. The result may be PNG where the browser cannot write the wanted kind. Also draws it small
 * onto `thumbnail`. Rejects for what the browser cannot open as a picture, or cannot write.
 */
export async function redrawPicture(
  file: Blob,
  { type, thumbnail }: { type: PictureType; thumbnail?: HTMLCanvasElement | null },
): Promise<Blob> {
  const picture = await openUpright(file);
  try {
    if (thumbnail) draw(picture, thumbnail, { longestPx: thumbnailPx, isOpaque: true });
    const canvas = document.createElement('canvas');
    draw(picture, canvas, { longestPx: largestPx, isOpaque: type === 'image/jpeg' });
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality));
    if (!blob) throw new Error('This browser cannot write the picture.');
    return blob;
  } finally {
    picture.close();
  }
}

/** The picture as it was held: a camera may say in the file alone which side is up. Old browsers know no option for it. */
function openUpright(file: Blob): Promise<ImageBitmap> {
  return createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => createImageBitmap(file));
}

const largestPx = 2000;
const thumbnailPx = 320;
const quality = 0.85;

/** What is transparent turns white where the kind has no transparency: unpainted it would turn black. */
function draw(
  picture: ImageBitmap,
  canvas: HTMLCanvasElement,
  { longestPx, isOpaque }: { longestPx: number; isOpaque: boolean },
): void {
  const scale = Math.min(1, longestPx / Math.max(picture.width, picture.height));
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw the picture.');
  context.fillStyle = '#fff';
  if (isOpaque) context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
}
