import { lineage } from './form/lineage.ts';
import { sending } from './form/sending.ts';
import { story } from './form/story.ts';
import { telling } from './form/telling.ts';

/** What the forms ask, in Spanish, by its English words. */
export const asked: Readonly<Record<string, string>> = { ...story, ...telling, ...lineage, ...sending };
