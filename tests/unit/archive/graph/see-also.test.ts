import { describe, expect, it } from 'vitest';
import { buildEntryIndex } from '../../../../src/archive/graph/build-entry-index.ts';
import { listBeside } from '../../../../src/archive/graph/see-also.ts';
import { toDublinCore } from '../../../../src/site/field-terms.ts';
import { loadGraph } from '../../../fixtures/good-archive.ts';

const archive = await loadGraph();
const principle = archive.get('principles/nobody-eats-alone');
const project = archive.get('projects/harbour-kitchen');

describe('two entries that stand beside each other', () => {
  it('show each other with the same words, and their sources where they are declared', () => {
    const why = 'Dockers kept an open table too.';
    expect(listBeside(archive, principle)).toEqual([
      { entry: project, why, language: 'en', own: { sources: [{ source: 'rossi-1999' }] } },
    ]);
    expect(listBeside(archive, project)).toEqual([{ entry: principle, why, language: 'en' }]);
    expect(listBeside(archive, archive.get('practices/shared-pot'))).toEqual([]);
  });

  it('are no claim: nothing is handed on', () => {
    expect(archive.received(principle.key)).toEqual([]);
    expect(archive.handedOn(project.key).map(({ to }) => to.key)).not.toContain(principle.key);
  });

  it('stand in the index of all entries, with the address of the claim that once told it', () => {
    const { entries, moved } = buildEntryIndex(archive);
    expect(entries.find(({ key }) => key === principle.key)?.seeAlso).toEqual([project.key]);
    expect(entries.find(({ key }) => key === project.key)?.seeAlso).toBeUndefined();
    expect(moved).toContainEqual(['lineages/harbour-kitchen-to-nobody-eats-alone', principle.key]);
  });

  it('are related by address in the head of the page', () => {
    expect(toDublinCore('principles', principle.data)).toContainEqual([
      'DCTERMS.relation',
      'http://localhost:4321/projects/harbour-kitchen/',
    ]);
  });
});
