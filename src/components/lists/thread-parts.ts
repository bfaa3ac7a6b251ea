import type { NeedPart, Thread } from '../../drawings/lineage/parts.ts';
import { formatDecade } from '../../site/dates.ts';
import type { Part } from '../../site/parts.ts';
import { pagePath, partPath } from '../../site/paths.ts';
import { translate } from '../../site/translate.ts';

/** The pages that draw a part of the whole lineage: a practice’s thread, or the lives of a need. */
export interface ThreadParts {
  threads: Part[];
  needs: Part[];
}

export function toThreadParts(threads: readonly Thread[], needs: readonly NeedPart[]): ThreadParts {
  const whole = pagePath('overview');
  return {
    threads: threads.map(({ practice, projects }) => ({
      path: partPath(whole, 'practice', practice.id),
      name: practice.data.title,
      count: projects.length,
    })),
    needs: needs.map((part) => ({
      path: partPath(whole, 'need', part.id),
      name: nameNeedPart(part),
      count: part.projects.length,
    })),
  };
}

/** A need, and the decade of it that a part shows. */
export function nameNeedPart({ band, decade }: Pick<NeedPart, 'band' | 'decade'>): string {
  const need = band.need?.data.title ?? translate('noNeed');
  return decade === undefined ? need : `${need}, ${formatDecade(decade)}`;
}
