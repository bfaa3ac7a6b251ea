import type { AnyEntry } from '../src/archive/entry/entry.ts';
import { toKey } from '../src/archive/entry/entry.ts';
import { seeded } from './generated.ts';

/**
 * The archive grown to so many projects and practices: copies of its own, with their fields, under other titles and summaries
 * of as many words, drawn from all its words as often as they stand there. The same size gives the same archive. What it
 * weighs compressed is rather too much than too little, since no sentence of it makes sense.
 */
export function growArchive(entries: readonly AnyEntry[], size: number): AnyEntry[] {
  const random = seeded(size);
  const models = entries.filter((entry) => entry.collection === 'projects' || entry.collection === 'practices');
  const words = models.flatMap(({ data }) => `${data.title} ${data.summary}`.split(/\s+/));
  const draw = (text: string) => {
    const drawn = text.split(/\s+/).map(() => words[Math.floor(random() * words.length)] ?? '');
    return `${drawn.join(' ').replaceAll(/[.?!]/g, '')}.`;
  };
  const copies = Array.from({ length: Math.max(0, size - models.length) }, (_, at): AnyEntry => {
    const model = models[at % models.length] as (typeof models)[number];
    const id = `${model.id}-${String(at)}`;
    const data = {
      ...model.data,
      title: draw(model.data.title),
      summary: draw(model.data.summary),
      formerIds: [],
    };
    return { ...model, id, key: toKey(model.collection, id), data } as AnyEntry;
  });
  return [...entries, ...copies];
}
