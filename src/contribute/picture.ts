/** Longest side of a picture in the bundle, in pixels. */
const longestPx = 2000;
const thumbnailPx = 320;

/**
 * A picture drawn anew as JPEG, so that it holds nothing but what can be seen: no place, no camera, no name. Also
 * draws it small onto `thumbnail`. Rejects for what the browser cannot open as a picture.
 */
export async function redrawPicture(file: Blob, thumbnail: HTMLCanvasElement | null): Promise<Uint8Array> {
  const picture = await createImageBitmap(file);
  try {
    if (thumbnail) draw(picture, thumbnail, thumbnailPx);
    const canvas = document.createElement('canvas');
    draw(picture, canvas, longestPx);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
    if (!blob) throw new Error('This browser cannot write the picture.');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    picture.close();
  }
}

function draw(picture: ImageBitmap, canvas: HTMLCanvasElement, longest: number): void {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw the picture.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
}
