import type { Archive } from '../../archive/graph/archive.ts';
import { entryPath, fullUrl } from '../../site/paths.ts';

/**
 * The places of projects that may be drawn (GeoJSON, RFC 7946), each no more exact than its precision. One that is
 * withheld, or has no position, is not in it.
 */
export function* writeGeoJson(archive: Archive): Generator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let isFirst = true;
  for (const { key, data } of archive.list('projects'))
    for (const { name, country, territory, lat, lon, precision } of data.places) {
      if (lat === undefined || lon === undefined || precision === 'withheld') continue;
      const properties = {
        entry: fullUrl(entryPath(key)),
        title: archive.title(key),
        place: name,
        ...(country && { country }),
        ...(territory && { territory }),
        precision,
        period: data.period,
      };
      const feature = { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties };
      yield `${isFirst ? '' : ','}\n${JSON.stringify(feature)}`;
      isFirst = false;
    }
  yield '\n]}\n';
}
