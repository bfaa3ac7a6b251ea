import { sortTime } from '../../site/dates.ts';
import type { Archive, Claim } from './archive.ts';

/** When a claim was first said, as EDTF: as it is written, or the date of the earliest source that supports it. */
export function findStated(archive: Archive, { entry: { data } }: Claim): string | undefined {
  if (data.stated !== undefined) return data.stated;
  const dates = data.evidence.flatMap(({ source, stance }) =>
    stance === 'supports' ? (archive.source(source).data.issued ?? []) : [],
  );
  return dates.sort((a, b) => sortTime(a) - sortTime(b))[0];
}
