import type { Archive } from '../archive/graph/archive.ts';
import { traceLife } from '../archive/graph/biography.ts';
import type { Entry } from '../archive/entry/entry.ts';
import type { MapPlace } from './map.ts';

/** Every place of the archive's projects that has a position and may be shown. */
export function listPlaces(archive: Archive): (MapPlace & { place: string })[] {
  return archive.list('projects').flatMap((project) => placesOf(archive, project));
}

/** One place for each project that carried a practice or principle, in the order of its life. */
export function listRoute(
  archive: Archive,
  subject: Entry<'practices'> | Entry<'principles'>,
): (MapPlace & { place: string })[] {
  return traceLife(archive, subject).flatMap((moment) =>
    moment.kind === 'carrier' ? placesOf(archive, moment.carrier).slice(0, 1) : [],
  );
}

function placesOf(archive: Archive, project: Entry<'projects'>): (MapPlace & { place: string })[] {
  return project.data.places.flatMap(({ name, lat, lon, precision }) => {
    if (lat === undefined || lon === undefined || precision === 'withheld') return [];
    return [
      { key: project.key, label: archive.title(project.key), place: name, lat, lon, isRegion: precision === 'region' },
    ];
  });
}
