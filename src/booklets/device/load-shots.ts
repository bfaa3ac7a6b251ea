import type { Part } from '../block.ts';
import type { Shot } from './page-flow.ts';

/** So many dots in the longer side print well on half a sheet. */
const mostDots = 1200;

/** The pictures of entries by their addresses, as a PDF holds them; one that does not load is left out. Runs in the browser. */
export async function loadShots(parts: readonly Part[]): Promise<Map<string, Shot>> {
  const shown = parts.flatMap(({ blocks }) => blocks.flatMap((block) => block.shown ?? []));
  const addresses = new Set(shown.flatMap((one) => ('picture' in one ? [one.picture] : [])));
  const shots = new Map<string, Shot>();
  for (const address of addresses) {
    try {
      shots.set(address, await loadShot(address));
    } catch {
      // Its description stands in its place.
    }
  }
  return shots;
}

async function loadShot(address: string): Promise<Shot> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded.`);
  const picture = await createImageBitmap(await response.blob());
  const scale = Math.min(1, mostDots / Math.max(picture.width, picture.height));
  const [width, height] = [picture.width, picture.height].map((dots) => Math.max(1, Math.round(dots * scale))) as [
    number,
    number,
  ];
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  // What is clear in it is white on paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', 0.85);
  });
  if (!blob) throw new Error(`${address} could not be drawn.`);
  return { jpeg: new Uint8Array(await blob.arrayBuffer()), width, height };
}
