import { describe, expect, it } from 'vitest';
import { makeClaim, makePractice, makeProject, makeSource } from '../../../../bench/generated.ts';
import type { Archive } from '../../../../src/archive/graph/archive.ts';
import type { AnyEntry } from '../../../../src/archive/entry/entry.ts';
import { formatOrigin } from '../../../../src/archive/graph/origin.ts';
import { toGraph } from '../../../fixtures/graph.ts';

const source = makeSource('s');

function graph(...entries: AnyEntry[]): Archive {
  return toGraph([source, ...entries]);
}

const projects = ['a', 'b', 'c', 'd', 'e'].map((id, index) => makeProject(id, `${1900 + index * 10}/..`));

describe('the origin line', () => {
  it('names the best-supported beginnings, and what came before them', () => {
    const archive = graph(
      ...projects,
      makeClaim('projects/a', 'projects/b', { passed: '1910', channel: 'grew-out-of' }),
      makeClaim('projects/b', 'projects/c', { passed: '1919', channel: 'grew-out-of', standing: 'attributed' }),
      makeClaim('projects/d', 'projects/c', { passed: '1920', channel: 'taught-by' }),
    );
    expect(formatOrigin(archive, archive.get('projects/c'))).toBe(
      'Taught by one or more people of d (1920; documented); grew out of b (1919; second-hand). Before that: a.',
    );
    expect(formatOrigin(archive, archive.get('projects/b'))).toBe('Grew out of a (1910; documented).');
  });

  it('tells of goods, names and what came later as such, and never as the beginning', () => {
    const archive = graph(
      ...projects,
      makeClaim('projects/a', 'projects/c', { passed: '1920', channel: 'material-support' }),
      makeClaim('projects/b', 'projects/c', { passed: '1950', channel: 'acknowledged-inspiration' }),
      makeClaim('projects/d', 'projects/e', { passed: '1940', channel: 'named-after' }),
    );
    expect(formatOrigin(archive, archive.get('projects/c'))).toBe(
      'No claim about its beginnings is recorded here yet. Later: inspired by b (1950; documented, told by a historian). Besides: helped with goods or work by a (1920; documented).',
    );
    expect(formatOrigin(archive, archive.get('projects/e'), 'es')).toBe(
      'Aquí todavía no hay ninguna afirmación sobre sus comienzos. Además: tomó su nombre de d (1940; documentado).',
    );
  });

  it('tells last of what came at a time that nobody knows, and never as the beginning', () => {
    const archive = graph(
      ...projects,
      makeClaim('projects/a', 'projects/c', { passed: 'XXXX', channel: 'taught-by' }),
      makeClaim('projects/b', 'projects/c', { passed: '1919', channel: 'grew-out-of', standing: 'attributed' }),
      makeClaim('projects/d', 'projects/c', { passed: '1950', channel: 'taught-by' }),
      makeClaim('projects/a', 'projects/d', { passed: 'XXXX', channel: 'taught-by' }),
      makeClaim('projects/a', 'projects/e', { passed: 'XXXX', channel: 'material-support' }),
      makeClaim('projects/a', 'projects/b', { passed: 'XXXX', channel: 'grew-out-of' }),
    );
    expect(formatOrigin(archive, archive.get('projects/c'))).toBe(
      'Grew out of b (1919; second-hand). Before that: a. Later: taught by one or more people of d (1950; documented). When is not known: taught by one or more people of a (documented).',
    );
    expect(formatOrigin(archive, archive.get('projects/d'), 'es')).toMatch(
      /^No se sabe cuándo: [^.]* a \(documentado\)\.$/,
    );
    expect(formatOrigin(archive, archive.get('projects/e'))).toMatch(
      /^No claim about its beginnings is recorded here yet\. Besides: /,
    );
    expect(formatOrigin(archive, archive.get('projects/b'))).toBe('Grew out of a (date not known; documented).');
  });

  it('says what is disputed or inferred, counts what it leaves out, and names nobody twice', () => {
    const archive = graph(
      ...projects,
      makeClaim('projects/a', 'projects/e', { channel: 'grew-out-of', passed: '1930' }),
      makeClaim('projects/a', 'projects/e', { id: 'again', channel: 'grew-out-of', passed: '1931' }),
      makeClaim('projects/b', 'projects/e', { channel: 'grew-out-of', passed: '1935', standing: 'inferred' }),
      makeClaim('projects/c', 'projects/e', { channel: 'grew-out-of', passed: '1936', standing: 'contested' }),
      makeClaim('projects/d', 'projects/e', { channel: 'grew-out-of', passed: '1937', standing: 'contested' }),
      makeClaim('projects/c', 'projects/d', { channel: 'grew-out-of', passed: '1929', standing: 'contested' }),
    );
    expect(formatOrigin(archive, archive.get('projects/e'))).toBe(
      'Grew out of a (1930; documented); grew out of b (1935; our conclusion); and 2 more.',
    );
    expect(formatOrigin(archive, archive.get('projects/d'))).toBe('Grew out of c (1929; sources disagree).');
  });

  it('gives no people to a practice, and nothing that the next did not carry on to what came before', () => {
    const pot = makePractice('pot');
    const archive = graph(
      ...projects,
      pot,
      makePractice('pan'),
      makeClaim('projects/a', 'projects/b', { passed: '1905', channel: 'taught-by', carried: ['practices/pot'] }),
      makeClaim('projects/b', 'projects/c', { passed: '1920', channel: 'taught-by', carried: ['practices/pan'] }),
      makeClaim('practices/pot', 'projects/d', { passed: '1930', channel: 'carried-by-a-person' }),
    );
    expect(formatOrigin(archive, archive.get('projects/c'))).toBe(
      'Taught by one or more people of b (1920; documented).',
    );
    expect(formatOrigin(archive, archive.get('projects/d'))).toBe(
      'One or more people who knew pot brought something to it (1930; documented).',
    );
  });

  it('says what a practice grew out of as its beginning, though an older record is known', () => {
    const archive = graph(
      ...projects,
      makePractice('pan', { earliestKnown: [{ when: '1905', what: 'So.', sources: ['s'], standing: 'attributed' }] }),
      makeClaim('projects/a', 'practices/pan', { passed: '1910', channel: 'grew-out-of' }),
    );
    expect(formatOrigin(archive, archive.get('practices/pan'))).toBe(
      'First recorded: 1905 (second-hand). Grew out of a (1910; documented).',
    );
  });

  it('names what came to a practice where that is another thing', () => {
    const archive = graph(
      ...projects,
      makePractice('pan'),
      makePractice('pot'),
      makeClaim('projects/a', 'practices/pan', {
        passed: '1910',
        channel: 'carried-by-a-person',
        carried: ['practices/pot'],
      }),
    );
    expect(formatOrigin(archive, archive.get('practices/pan'))).toBe(
      'One or more people of a brought something to it (about pot; 1910; documented).',
    );
  });

  it('names people and things before what moved somebody, where both stand alike', () => {
    const archive = graph(
      ...projects,
      makeClaim('projects/a', 'projects/e', { passed: '1930', channel: 'acknowledged-inspiration' }),
      makeClaim('projects/b', 'projects/e', { passed: '1931', channel: 'acknowledged-inspiration' }),
      makeClaim('projects/c', 'projects/e', { passed: '1940', channel: 'grew-out-of' }),
    );
    expect(formatOrigin(archive, archive.get('projects/e'))).toBe(
      'Inspired by a (1930; documented, told by a historian); grew out of c (1940; documented); and 1 more.',
    );
  });

  it('puts the earliest record of a practice first, and what came to it afterwards later', () => {
    const beginnings = [
      { when: '1950', what: 'So.', sources: ['s'], standing: 'documented' },
      { when: '1649', where: 'Surrey', what: 'So.', sources: ['s'], standing: 'attributed' },
    ];
    const archive = graph(
      ...projects,
      makePractice('pan', { earliestKnown: beginnings }),
      makePractice('pot', { earliestKnown: beginnings.slice(0, 1) }),
      makePractice('jar'),
      makeClaim('projects/a', 'practices/pan', { passed: '1910', channel: 'adapted-text-or-tool' }),
      makeClaim('projects/a', 'practices/pot', { passed: '1910', channel: 'adapted-text-or-tool' }),
    );
    expect(formatOrigin(archive, archive.get('practices/pan'))).toBe(
      'The earliest of several recorded beginnings: 1649, Surrey (second-hand). Later: taken up from a, with changes (1910; documented).',
    );
    expect(formatOrigin(archive, archive.get('practices/pot'))).toBe(
      'First recorded: 1950 (documented). Taken up from a, with changes (1910; documented).',
    );
    expect(formatOrigin(archive, archive.get('practices/jar'))).toBe(
      'No claim about its beginnings is recorded here yet.',
    );
  });
});
