import { parseDate } from '../../model/dates/edtf.ts';
import { fold, foldWords } from '../../model/names/fold.ts';
import { splitName } from '../../model/names/split-name.ts';
import type { Source, SourceName } from '../../model/source.ts';

/** What counts of a source where it speaks for or against a claim. */
export interface Origin {
  /** Id of the source. */
  id: string;
  /** Whose word it is: its authors, or the paper or body it comes from. Two that share one are one origin. */
  names: readonly string[];
  voice: string;
  seen: string;
  issued?: string | undefined;
}

/** Fields of a source by which its origin is known. */
export type SourceFacts = Pick<Source, 'author' | 'publisher' | 'voice' | 'seen' | 'issued' | 'container-title'>;

/** The origin of a source. One that names neither author, paper nor body is an origin by itself. */
export function toOrigin(id: string, source: SourceFacts): Origin {
  const authors = source.author.flatMap(toNames);
  const place = source['container-title'] ?? (authors.length === 0 ? source.publisher : undefined);
  const isOfPlace = authors.length === 0 || source.voice === 'press';
  const names = [...authors, ...(place !== undefined && isOfPlace ? [toPlaceName(place)] : [])].filter(Boolean);
  return {
    id,
    names: names.length > 0 ? [...new Set(names)] : [`source ${id}`],
    voice: source.voice,
    seen: source.seen,
    ...(source.issued !== undefined && { issued: source.issued }),
  };
}

/** Names under which a person or body of this name is known, such as `crow s` for “scott crow” and “Crow, Scott”. */
export function toNames(name: SourceName): string[] {
  if ('family' in name) return [toPersonName(name.family, name.given ?? '')];
  const words = foldWords(name.literal);
  const [given = '', family] = words;
  return words.length === 2 && family !== undefined
    ? [words.join(' '), toPersonName(family, given)]
    : [words.join(' ')];
}

/** Names of somebody whose word a source passes on, written in either order. */
export function toSpeakerNames(name: string): string[] {
  const split = splitName(name);
  if ('family' in split) return toNames(split);
  const words = foldWords(split.literal);
  return [...new Set([words.join(' '), toPersonName(words.at(-1) ?? '', words[0] ?? '')])];
}

/** True where no name stands in both. */
export function areIndependent(a: Origin, b: Origin): boolean {
  return !a.names.some((name) => b.names.includes(name));
}

/** True for what those who took part, or an authority, made while it happened. */
export function isOfTheTime({ voice, seen, issued }: Origin, passed: string): boolean {
  if (!['participant', 'movement-document', 'state'].includes(voice) || seen === 'cited-by-another') return false;
  const made = issued === undefined ? undefined : parseDate(issued);
  const span = parseDate(passed);
  if (!made || !span || span.latest - span.earliest > longestMoment || made.latest - made.earliest > longestMoment)
    return false;
  return made.earliest <= span.latest && made.latest >= span.earliest;
}

/** Two years in milliseconds: of a longer time, no document can be of the time. */
const longestMoment = 2 * 366 * 24 * 60 * 60 * 1000;

function toPersonName(family: string, given: string): string {
  return `${foldWords(family).join(' ')} ${fold(given).trim().slice(0, 1)}`.trim();
}

/** A paper without its article, supplement and rubric: `the new york times (race/related)` is `new york times`. */
function toPlaceName(place: string): string {
  const [main = ''] = place.split(/[,(]/);
  return foldWords(main).join(' ').replace(/^the /, '');
}
