import { parentPort } from 'node:worker_threads';
import { formatWorks } from '../../citations/style-engine.ts';
import type { CslItem } from '../../citations/csl-item.ts';
import type { StyleId } from '../../citations/style-names.ts';

/** Makes citations beside the main program: one style for each question. */
parentPort?.on('message', ({ items, style }: { items: CslItem[]; style: StyleId }) => {
  parentPort?.postMessage(formatWorks(items, style));
});
