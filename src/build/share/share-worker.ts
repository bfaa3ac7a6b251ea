import { parentPort } from 'node:worker_threads';
import type { ShareWords } from '../../exports/share-words.ts';
import { drawSharePicture } from './draw-share-picture.ts';

/** Draws pictures beside the main program, one for each question: what it throws away is not sought in a whole archive. */
parentPort?.on('message', ({ words, faces }: { words: ShareWords; faces: readonly string[] }) => {
  void drawSharePicture(words, faces).then((picture) => parentPort?.postMessage(picture));
});
