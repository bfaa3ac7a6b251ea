import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { makeClaim, makeEntry, makePractice, makeProject, makeSource } from '../../../bench/generated.ts';
import { toHeadJsonLd, toJsonLd, toScriptText, type PublicEntry } from '../../../src/exports/json-ld.ts';
import { oddTitles } from '../../fixtures/odd-titles.ts';
import { toGraph } from '../../fixtures/graph.ts';

const archive = toGraph([
  makeSource('s', { author: ['Rossi, Ada'], issued: '1999' }),
  ...['old', 'rumour', 'denied', 'guessed', 'new'].map((id, index) => makeProject(id, `19${30 + index}/1950`)),
  makePractice('pot'),
  makeClaim('projects/old', 'projects/new', { id: 'said', carried: ['practices/pot'] }),
  makeClaim('projects/rumour', 'projects/new', { id: 'rumoured', standing: 'contested' }),
  makeClaim('projects/denied', 'projects/new', { id: 'no', channel: 'parallel-invention' }),
  makeClaim('projects/guessed', 'projects/new', { id: 'guess', standing: 'inferred' }),
]);
const nodeOf = (key: string) => toJsonLd(archive, archive.get(key) as PublicEntry);

describe('the JSON-LD of an entry', () => {
  it('says that it is based on what a source says it came from, and not on what is denied, contested or guessed', () => {
    expect(nodeOf('projects/new')['isBasedOn']).toEqual([{ '@id': 'http://localhost:4321/projects/old/' }]);
    expect(nodeOf('projects/old')).not.toHaveProperty('isBasedOn');
  });

  it('names its sources and its licence', () => {
    expect(nodeOf('projects/new')).toMatchObject({
      '@type': 'Article',
      citation: { '@id': 'http://localhost:4321/sources/s/' },
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    });
  });

  it('says of a claim, as triples of PROV, what came from what on which source; of one that says no, nothing', async () => {
    const triples = await toTriples(nodeOf('lineages/said'));
    const [claim, prov] = [
      '<http://localhost:4321/lineages/said/>',
      (name: string) => `<http://www.w3.org/ns/prov#${name}>`,
    ];
    expect(triples).toContain(`${claim} ${prov('entity')} <http://localhost:4321/projects/old/> .`);
    expect(triples).toContain(`${claim} ${prov('hadPrimarySource')} <http://localhost:4321/sources/s/> .`);
    expect(triples).toContain(`<http://localhost:4321/projects/new/> ${prov('qualifiedDerivation')} ${claim} .`);
    expect(await toTriples(nodeOf('lineages/no'))).not.toContain('ns/prov#');
  });

  it('is valid for odd titles, and ends no element of the page', async () => {
    for (const title of oddTitles) {
      const entry = { ...makeEntry('projects', 'odd', { ...archive.get('projects/old').data }) };
      Object.assign(entry.data, { title });
      const odd = toGraph([makeSource('s'), entry]);
      const node = toHeadJsonLd(odd, odd.get('projects/odd') as PublicEntry);
      const text = toScriptText(node);
      expect(text).not.toContain('<');
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(node)));
      expect((await toTriples(node)).length).toBeGreaterThan(50);
    }
  });
});

/** N-Quads of a node; the context of schema.org, which is far away, as what matters of it. */
async function toTriples(node: object): Promise<string> {
  const documentLoader = (url: string) =>
    Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } });
  return (await jsonld.toRDF(node, {
    format: 'application/n-quads',
    documentLoader: documentLoader,
  })) as unknown as string;
}
