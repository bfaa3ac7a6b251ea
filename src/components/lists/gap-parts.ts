import type { Archive } from '../../archive/graph/archive.ts';
import { gapKinds, listGaps, nameOfGaps, type Gap } from '../../archive/graph/gaps.ts';
import { splitPart, type Part } from '../../site/parts.ts';
import { pagePath, partPath } from '../../site/paths.ts';

/** A page of gaps, of one kind or of one theme. */
export type GapPart = Part & { id: string; items: readonly Gap[] };

/** A gap takes a quarter of a kilobyte of HTML, and no page is to be over 100 kB. */
const mostGaps = 340;

/** All gaps twice in parts: by kind, and, where entries name themes, by theme. */
export function listGapParts(archive: Archive): { kinds: GapPart[]; themes: GapPart[] } {
  const gaps = listGaps(archive);
  const kinds = gapKinds.flatMap((kind) =>
    toPages(
      'kind',
      { id: kind, name: nameOfGaps(kind) },
      gaps.filter((gap) => gap.kind === kind),
    ),
  );
  const themes = archive.list('themes').flatMap(({ id, data }) =>
    toPages(
      'theme',
      { id, name: data.title },
      gaps.filter((gap) => gap.themes.includes(id)),
    ),
  );
  return { kinds, themes };
}

function toPages(sort: 'kind' | 'theme', { id, name }: { id: string; name: string }, gaps: readonly Gap[]): GapPart[] {
  if (gaps.length === 0) return [];
  const address = id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return splitPart({ id: address, name, items: gaps }, mostGaps).map((part) => ({
    ...part,
    path: partPath(pagePath('unknown'), sort, part.id),
    count: part.items.length,
  }));
}
