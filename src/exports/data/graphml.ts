import type { AnyEntry } from '../../archive/entry/entry.ts';
import { listAbroadEnds, type Archive, type Claim } from '../../archive/graph/archive.ts';
import { escapeXml } from '../xml.ts';

/** The lineage as a graph (GraphML 1.0) for programs that draw and measure networks: entries, and a claim as an edge. */
export function* writeGraphMl(archive: Archive): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [owner, names] of Object.entries({ node: nodeKeys, edge: edgeKeys }))
    for (const name of names)
      yield `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${name === 'isDescent' ? 'boolean' : 'string'}"/>\n`;
  yield '<graph id="lineage" edgedefault="directed">\n';
  for (const collection of ['projects', 'practices', 'principles'] as const)
    for (const entry of archive.list(collection)) yield toNode(archive, entry as AnyEntry);
  for (const entry of listAbroadEnds(archive)) yield toNode(archive, entry);
  for (const claim of archive.claims) yield toEdge(archive, claim);
  yield '</graph>\n</graphml>\n';
}

const nodeKeys = ['key', 'label', 'kind', 'url', 'period'] as const;
const edgeKeys = ['claim', 'channel', 'standing', 'saidBy', 'passed', 'carried', 'isDescent'] as const;

function toNode(archive: Archive, entry: AnyEntry): string {
  const values: Record<(typeof nodeKeys)[number], string | undefined> = {
    key: entry.key,
    label: archive.title(entry.key),
    kind: entry.collection,
    url: archive.address(entry.key),
    period: entry.collection === 'projects' ? entry.data.period : undefined,
  };
  return `<node id="${toId(entry.key)}">${toData('node', values)}</node>\n`;
}

function toEdge(archive: Archive, { entry: { id, key, data }, from, to, isDescent }: Claim): string {
  const { channel, standing, saidBy, passed, carried } = data;
  const values: Record<(typeof edgeKeys)[number], string> = {
    ...{ claim: archive.address(key), channel, standing, saidBy, passed },
    carried: carried.join(' '),
    isDescent: String(isDescent),
  };
  return `<edge id="${id}" source="${toId(from.key)}" target="${toId(to.key)}">${toData('edge', values)}</edge>\n`;
}

/** The key of an entry as an XML token, which holds no stroke. */
function toId(key: string): string {
  return key.replace('/', '.');
}

function toData(owner: string, values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `<data key="${owner}-${name}">${escapeXml(value ?? '')}</data>`)
    .join('');
}
