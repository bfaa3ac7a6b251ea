import { describe, expect, it } from 'vitest';
import { toHighwire } from '../../../src/site/highwire.ts';
import { listTerms } from '../../../src/model/vocabularies/index.ts';

const page = { url: 'http://localhost:4321/x/', lastChanged: '2026-11-20' };

describe('the tags by which Zotero and Google Scholar take a page', () => {
  it('say of an entry who made it, when it last changed and where it is', () => {
    const rows = toHighwire(
      'projects',
      { title: 'VANDU', language: 'en', credits: [{ name: 'a neighbour', role: 'wrote' }] },
      page,
    );
    expect(rows).toEqual([
      ['z:itemType', 'webpage'],
      ['citation_title', 'VANDU'],
      ['citation_author', 'a neighbour'],
      ['citation_publication_date', '2026-11-20'],
      ['citation_public_url', 'http://localhost:4321/x/'],
    ]);
  });

  it('say of a source what it is, in the names that Zotero’s translator for embedded metadata looks for', () => {
    const source = {
      type: 'article-journal',
      title: 'T',
      author: [{ family: 'Meng', given: 'Eana' }],
      'container-title': 'AJPH',
      volume: '111',
      page: '896–906',
      DOI: '10.2105/x',
      URL: 'https://example.org/',
    };
    expect(Object.fromEntries(toHighwire('sources', source, page))).toEqual({
      'z:itemType': 'journalArticle',
      citation_title: 'T',
      citation_author: 'Meng, Eana',
      citation_journal_title: 'AJPH',
      citation_volume: '111',
      citation_firstpage: '896',
      citation_lastpage: '906',
      citation_doi: '10.2105/x',
      citation_public_url: 'https://example.org/',
    });
    const thesis = Object.fromEntries(toHighwire('sources', { type: 'thesis', title: 'T', publisher: 'UBC' }, page));
    expect(thesis).toMatchObject({ 'z:itemType': 'thesis', citation_dissertation_institution: 'UBC' });
  });

  it('know every type of source', () => {
    for (const type of listTerms('sourceType'))
      expect(toHighwire('sources', { type, title: 'T' }, page)[0]?.[1], type).toMatch(/^[a-z][a-zA-Z]+$/);
  });
});
