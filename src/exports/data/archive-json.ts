import { isTextEntry, toFormerKey } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { defaultRights } from '../../model/entry.ts';
import { fullUrl } from '../../site/paths.ts';
import { site } from '../../site/site.ts';
import { creditLine } from './credit.ts';
import { toMarkdownBody } from './markdown.ts';
import { exportedCollections, shapeVersion, toPublicRecord } from './public-record.ts';

/** The whole archive as JSON, one record a line, piece by piece. */
export function* writeArchiveJson(archive: Archive, bodyOf = toMarkdownBody): Generator<string> {
  const head = {
    version: shapeVersion,
    name: site.name,
    url: fullUrl(site.base),
    licence: defaultRights,
    credit: creditLine(),
    neighbours: archive.neighbours.map(({ id, name, address }) => ({ id, name, address })),
    withdrawn: listWithdrawn(archive),
  };
  yield JSON.stringify(head, null, 1).replace(/\n\}$/, '');
  for (const collection of exportedCollections) {
    yield `,\n "${collection}": [`;
    let isFirst = true;
    for (const entry of archive.list(collection)) {
      const record = toPublicRecord(archive, entry as Parameters<typeof toPublicRecord>[1]);
      const text = isTextEntry(entry as never) && entry.body ? { text: bodyOf(entry as never) } : {};
      yield `${isFirst ? '' : ','}\n${JSON.stringify({ ...record, ...text })}`;
      isFirst = false;
    }
    yield '\n]';
  }
  yield '\n}\n';
}

/** Keys of tombstones, those that they had before too: whoever kept a copy under one of these hears of it. */
function listWithdrawn({ withdrawn }: Archive): string[] {
  return withdrawn
    .filter(({ collection }) => collection !== 'people')
    .flatMap(({ collection, key, formerIds }) => [key, ...formerIds.map((id) => toFormerKey(collection, id))]);
}
