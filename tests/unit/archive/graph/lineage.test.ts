import { describe, expect, it } from 'vitest';
import { makeArchive, makeClaim, makePractice, makeProject, makeSource } from '../../../../bench/generated.ts';
import type { Archive } from '../../../../src/archive/graph/archive.ts';
import { traceLife } from '../../../../src/archive/graph/biography.ts';
import type { AnyEntry, Entry } from '../../../../src/archive/entry/entry.ts';
import { groupAlike, listGaps, listOwnGaps, settlementOf, gapKinds } from '../../../../src/archive/graph/gaps.ts';
import { traceDescent, type Step } from '../../../../src/archive/graph/lineage.ts';
import { formatOrigin } from '../../../../src/archive/graph/origin.ts';
import { toGraph } from '../../../fixtures/graph.ts';

const source = makeSource('s');

function graph(...entries: AnyEntry[]): Archive {
  return toGraph([source, ...entries]);
}

/** `b(contested)>c` and the like: the tree in one line. */
function write(steps: readonly Step[]): string {
  return steps
    .map(({ entry, isContested, isRepeated, steps: next }) => {
      const marks = `${isContested ? '?' : ''}${isRepeated ? '^' : ''}`;
      return `${entry.id}${marks}${next.length > 0 ? `(${write(next)})` : ''}`;
    })
    .join(' ');
}

const projects = ['a', 'b', 'c', 'd', 'e'].map((id, index) => makeProject(id, `${1900 + index * 10}/..`));

const whole = { channel: 'grew-out-of' };

describe('descent', () => {
  it('is traced to any depth, each entry’s own steps once', () => {
    const archive = graph(
      ...projects,
      makeClaim('projects/a', 'projects/b', whole),
      makeClaim('projects/b', 'projects/c', whole),
      makeClaim('projects/a', 'projects/c', whole),
      makeClaim('projects/c', 'projects/d', whole),
    );
    expect(write(traceDescent(archive, 'projects/d', { direction: 'ancestors' }).steps)).toBe('c(a b(a^))');
    expect(write(traceDescent(archive, 'projects/a', { direction: 'heirs' }).steps)).toBe('b(c^) c(d)');
  });

  it('never follows a claim that says no, or one found wrong', () => {
    const archive = graph(
      ...projects,
      makeClaim('projects/a', 'projects/b', { channel: 'parallel-invention' }),
      makeClaim('projects/c', 'projects/b', { channel: 'claimed-not-shown' }),
      makeClaim('projects/d', 'projects/b', { standing: 'contradicted' }),
    );
    expect(traceDescent(archive, 'projects/b', { direction: 'ancestors' }).count).toBe(0);
  });

  it('follows only what can have passed on in time', () => {
    const archive = graph(
      ...projects,
      makeClaim('projects/a', 'projects/b', { passed: '1910', channel: 'grew-out-of' }),
      makeClaim('projects/c', 'projects/b', { passed: '1950' }),
      makeClaim('projects/b', 'projects/d', { passed: '1930', channel: 'grew-out-of' }),
    );
    expect(write(traceDescent(archive, 'projects/d', { direction: 'ancestors' }).steps)).toBe('b(a)');
    expect(write(traceDescent(archive, 'projects/c', { direction: 'heirs' }).steps)).toBe('b');
    expect(formatOrigin(archive, archive.get('projects/d'))).toBe('Grew out of b (1930; documented). Before that: a.');
  });

  it('marks everything beyond a contested claim, unless another claim joins the two', () => {
    const contested = makeClaim('projects/b', 'projects/c', { ...whole, standing: 'contested' });
    const archive = graph(...projects, makeClaim('projects/a', 'projects/b', whole), contested);
    expect(write(traceDescent(archive, 'projects/c', { direction: 'ancestors' }).steps)).toBe('b?(a?)');
    const firm = graph(
      ...projects,
      makeClaim('projects/a', 'projects/b', whole),
      contested,
      makeClaim('projects/b', 'projects/c', { ...whole, id: 'second' }),
    );
    expect(write(traceDescent(firm, 'projects/c', { direction: 'ancestors' }).steps)).toBe('b(a)');
  });

  it('ends where a loop of different things comes back', () => {
    const archive = graph(...projects, makeClaim('projects/a', 'projects/b'), makeClaim('projects/b', 'projects/a'));
    expect(write(traceDescent(archive, 'projects/a', { direction: 'heirs' }).steps)).toBe('b');
  });

  it('stays readable with 400 claims on one entry, and says how many it leaves out', () => {
    const many = Array.from({ length: 400 }, (_, index) => makeProject(`p-${index}`, '1950/..'));
    const archive = graph(...projects, ...many, ...many.map(({ id }) => makeClaim(`projects/${id}`, 'projects/a')));
    const tree = traceDescent(archive, 'projects/a', { direction: 'ancestors' });
    expect(tree.count + tree.leftOut).toBe(400);
    expect(tree.count).toBeLessThanOrEqual(60);
  });
});

describe('the life of a practice', () => {
  const pot = makePractice('pot', {
    earliestKnown: [{ when: '1931', what: 'So.', sources: ['s'], standing: 'documented' }],
  });
  const carriers = [
    makeProject('first', '1932/1933', {
      practices: [{ practice: 'pot', sources: ['s'] }],
      endings: [{ how: 'repressed', when: '1933', sources: ['s'] }],
    }),
    makeProject('later', '1950/..', { practices: [{ practice: 'pot', how: 'In a yard.', sources: ['s'] }] }),
  ];

  it('tells beginnings, carriers, silences and endings in order of time', () => {
    const archive = graph(
      pot,
      ...carriers,
      makeClaim('projects/first', 'projects/later', { carried: ['practices/pot'] }),
    );
    const life = traceLife(archive, archive.get('practices/pot') as Entry<'practices'>);
    const words = life.map((moment) => {
      if (moment.kind === 'silence') return `silence ${moment.from}–${moment.to}`;
      if (moment.kind === 'beginning') return `beginning ${moment.beginning.when}`;
      return `${moment.kind} ${moment.carrier.id}`;
    });
    expect(words).toEqual(['beginning 1931', 'carrier first', 'ending first', 'silence 1933–1950', 'carrier later']);
  });

  it('puts a beginning without a date last, and lets it cover no silence', () => {
    const undated = makePractice('pan', {
      earliestKnown: [
        { when: 'XXXX', what: 'So.', sources: ['s'], standing: 'attributed' },
        { when: '1900', what: 'So.', sources: ['s'], standing: 'attributed' },
        { when: '1950', what: 'So.', sources: ['s'], standing: 'attributed' },
      ],
    });
    const archive = graph(undated);
    const life = traceLife(archive, archive.get('practices/pan') as Entry<'practices'>);
    expect(life.map((moment) => (moment.kind === 'beginning' ? moment.beginning.when : moment.kind))).toEqual([
      '1900',
      'silence',
      '1950',
      'XXXX',
    ]);
  });

  it('says by which claims each carrier received it', () => {
    const archive = graph(
      pot,
      ...carriers,
      makeClaim('projects/first', 'projects/later', { carried: ['practices/pot'] }),
      makeClaim('projects/first', 'projects/later', { id: 'money', channel: 'material-support' }),
    );
    const life = traceLife(archive, archive.get('practices/pot') as Entry<'practices'>);
    const later = life.find((moment) => moment.kind === 'carrier' && moment.carrier.id === 'later');
    expect(later?.kind === 'carrier' && later.received.map(({ entry }) => entry.id)).toEqual([
      'projects-first-to-projects-later',
    ]);
  });
});

describe('what is not known', () => {
  it('is computed: origins, single sources, excerpts, voices, carriers, endings, questions, eras and regions', () => {
    const archive = graph(
      makePractice('pot', { openQuestions: [{ question: 'Who?', lookedIn: 'Books.' }] }),
      makeProject('old', '1900/1901', {
        practices: [{ practice: 'pot', sources: ['s'] }],
        places: [{ name: 'x', country: 'IT', precision: 'city' }],
      }),
      makeProject('new', '1950/1960', { endings: [{ how: 'not-known' }] }),
      makeClaim('projects/old', 'projects/new', { standing: 'contested' }),
    );
    const kinds = listGaps(archive).map(({ kind, entry, text }) => [kind, entry?.id ?? text]);
    expect(kinds).toEqual([
      ['question', 'pot'],
      ['contested', 'projects-old-to-projects-new'],
      ['origin', 'pot'],
      ['origin', 'old'],
      ['oneSource', 'projects-old-to-projects-new'],
      ['excerpts', 'projects-old-to-projects-new'],
      ['oneCarrier', 'pot'],
      ['noVoice', 'old'],
      ['noVoice', 'new'],
      ['ending', 'old'],
      ['ending', 'new'],
      ['era', 'We know of no project that was going on between 1910 and 1949.'],
      ['region', 'We hold no project from Africa.'],
      ['region', 'We hold no project from Asia.'],
      ['region', 'We hold no project from North America.'],
      ['region', 'We hold no project from Oceania.'],
      ['region', 'We hold no project from South America.'],
    ]);
  });

  it('shows an entry its own gaps and those of the claims that lead to it', () => {
    const archive = graph(...projects, makeClaim('projects/a', 'projects/b', { standing: 'contested' }));
    const own = listOwnGaps(archive, 'projects/b').map(({ kind }) => kind);
    expect(own).toContain('contested');
    expect(own).not.toContain('origin');
  });

  it('says once what is not known of several claims alike, and each question by itself', () => {
    const openQuestions = [{ question: 'Who?' }, { question: 'When?' }];
    const archive = graph(
      ...projects,
      makeProject('asked', '1990/..', { openQuestions }),
      makeClaim('projects/a', 'projects/asked', { standing: 'contested' }),
      makeClaim('projects/b', 'projects/asked', { standing: 'contested' }),
    );
    const groups = groupAlike(listOwnGaps(archive, 'projects/asked'));
    const sizes = (kind: string) => groups.filter(([{ kind: own }]) => own === kind).map((alike) => alike.length);
    expect(sizes('contested')).toEqual([2]);
    expect(sizes('question')).toEqual([1, 1]);
  });

  it('always says what would settle it', () => {
    for (const kind of gapKinds) expect(settlementOf(kind)).toMatch(/^[A-Z].+\.$/);
  });

  it('counts no settled thing: a generated archive has gaps of every entry it should', () => {
    const archive = toGraph(makeArchive(50));
    const origins = listGaps(archive).filter(
      ({ kind, entry }) => kind === 'origin' && entry?.collection === 'projects',
    );
    expect(origins.map(({ entry }) => entry?.id)).toEqual(['project-0']);
  });
});
