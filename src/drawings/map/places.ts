import type { Archive } from '../../archive/graph/archive.ts';
import { traceLife } from '../../archive/graph/biography.ts';
import type { Entry } from '../../archive/entry/entry.ts';

/** A place of a project that may be drawn. */
export interface MapPlace {
  /** Key of the project. */
  key: string;
  /** Title of the project. */
  label: string;
  /** Name of the place, as the project gives it. */
  place: string;
  /** Codes of ISO 3166-1, as far as the project names them. */
  countries: readonly string[];
  lat: number;
  lon: number;
  /** True where only the region is known or told. */
  isRegion: boolean;
}

/** Every place of the archive's projects that has a position and may be shown. */
export function listPlaces(archive: Archive): MapPlace[] {
  return archive.list('projects').flatMap((project) => placesOf(archive, project));
}

/** One place for each project that carried a practice or principle, in the order of its life. */
export function listRoute(archive: Archive, subject: Entry<'practices'> | Entry<'principles'>): MapPlace[] {
  return traceLife(archive, subject).flatMap((moment) =>
    moment.kind === 'carrier' ? placesOf(archive, moment.carrier).slice(0, 1) : [],
  );
}

function placesOf(archive: Archive, project: Entry<'projects'>): MapPlace[] {
  return project.data.places.flatMap(({ name, country, lat, lon, precision }) => {
    if (lat === undefined || lon === undefined || precision === 'withheld') return [];
    const where = { place: name, countries: country ?? [], lat, lon };
    return [{ key: project.key, label: archive.title(project.key), ...where, isRegion: precision === 'region' }];
  });
}
