import { describe, expect, it } from 'vitest';
import { listReferences } from '../../../../src/archive/files/references.ts';

function list(...parameters: Parameters<typeof listReferences>): string[] {
  return listReferences(...parameters).map(({ path, to }) => `${path.join('.')} ${to}`);
}

describe('the references of an entry', () => {
  it('are all that its schema declares, however deep and however short', () => {
    const project = {
      themes: ['food'],
      sources: [{ source: 'a', locator: 'p. 1' }],
      practices: [{ practice: 'pot', sources: ['a', { source: 'b' }] }],
      principles: [{ principle: 'open-door', sources: ['a'] }],
      events: [{ when: 1936, sources: ['a'] }],
      title: 'food',
    };
    expect(list('projects', project)).toEqual([
      'themes.0 themes/food',
      'sources.0.source sources/a',
      'practices.0.practice practices/pot',
      'practices.0.sources.0 sources/a',
      'practices.0.sources.1.source sources/b',
      'principles.0.principle principles/open-door',
      'principles.0.sources.0 sources/a',
      'events.0.sources.0 sources/a',
    ]);
  });

  it('lead into several collections where the field allows them', () => {
    expect(
      list('lineages', {
        from: 'projects/a',
        to: 'practices/b',
        carried: ['principles/c'],
        evidence: [{ source: 's' }],
      }),
    ).toEqual(['from projects/a', 'to practices/b', 'carried.0 principles/c', 'evidence.0.source sources/s']);
    expect(list('dispatches', { about: ['themes/food'], inReplyTo: 'first' })).toEqual([
      'about.0 themes/food',
      'inReplyTo dispatches/first',
    ]);
  });

  it('are not what cannot be the name of an entry', () => {
    expect(list('lineages', { from: 'a', to: 'sources/b', carried: ['projects/c'] })).toEqual([]);
    expect(list('projects', { themes: ['Food', '', 3, null, ['x']], practices: 'pot', events: [null, 'x'] })).toEqual(
      [],
    );
    expect(list('projects', null)).toEqual([]);
    expect(list('projects', { constructor: 'x', toString: 'y', __proto__: { themes: ['food'] } })).toEqual([]);
  });

  it('are not the ids an entry had before', () => {
    expect(list('projects', { formerIds: ['old'] })).toEqual([]);
  });
});
