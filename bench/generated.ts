import { collections, type CollectionName } from '../src/model/collections.ts';
import { toKey, type AnyEntry } from '../src/archive/entry/entry.ts';

/** An entry made from a header, through the real schema. */
export function makeEntry(collection: CollectionName, id: string, header: Record<string, unknown>): AnyEntry {
  const data = collections[collection].schema.parse(header);
  return { collection, id, key: toKey(collection, id), file: `content/${collection}/${id}`, data } as AnyEntry;
}

export function makeSource(id: string, header: Record<string, unknown> = {}): AnyEntry {
  return makeEntry('sources', id, {
    type: 'book',
    title: id,
    access: 'print',
    voice: 'press',
    seen: 'excerpt',
    ...header,
  });
}

export function makeProject(id: string, period: string, header: Record<string, unknown> = {}): AnyEntry {
  return makeEntry('projects', id, {
    title: id,
    summary: id,
    kind: 'network',
    period,
    needMet: id,
    sources: [{ source: 's' }],
    ...header,
  });
}

export function makePractice(id: string, header: Record<string, unknown> = {}): AnyEntry {
  return makeEntry('practices', id, { title: id, summary: id, sources: [{ source: 's' }], ...header });
}

/** A claim between two keys; documented, by a person, on one source, unless said otherwise. */
export function makeClaim(from: string, to: string, header: Record<string, unknown> = {}): AnyEntry {
  const id = `${from}-to-${to}`.replaceAll('/', '-');
  return makeEntry('lineages', typeof header['id'] === 'string' ? header['id'] : id, {
    summary: id,
    from,
    to,
    channel: 'carried-by-a-person',
    passed: 'XXXX',
    saidBy: 'historian',
    evidence: [{ source: 's', says: 'So.', stance: 'supports' }],
    standing: 'documented',
    sources: [{ source: 's' }],
    ...Object.fromEntries(Object.entries(header).filter(([key]) => key !== 'id')),
  });
}

/**
 * A deterministic archive: projects in order of time, a tenth as many practices, and three claims for each project
 * from earlier ones. The same size gives the same archive.
 */
export function makeArchive(projects: number): AnyEntry[] {
  const random = seeded(projects);
  const practices = Math.max(1, Math.floor(projects / 10));
  const entries: AnyEntry[] = [makeSource('s'), makeSource('t', { seen: 'read', voice: 'participant' })];
  for (let index = 0; index < practices; index += 1)
    entries.push(
      makePractice(`practice-${index}`, {
        earliestKnown: [{ when: '1700', what: 'So.', sources: ['s'], standing: 'attributed' }],
      }),
    );
  for (let index = 0; index < projects; index += 1) {
    const year = 1700 + Math.floor((index / projects) * 300);
    const done = `practice-${Math.floor(random() * practices)}`;
    entries.push(
      makeProject(`project-${index}`, `${year}/${year + 1 + Math.floor(random() * 30)}`, {
        practices: [{ practice: done, sources: ['s'] }],
        openQuestions: [{ question: 'Who?' }],
      }),
    );
    for (let claim = 0; claim < Math.min(3, index); claim += 1) {
      const from = Math.max(0, index - 1 - Math.floor(random() * 40));
      const isContested = random() < 0.1;
      entries.push(
        makeClaim(`projects/project-${from}`, `projects/project-${index}`, {
          id: `claim-${index}-${claim}`,
          passed: String(year),
          carried: [`practices/${done}`],
          standing: isContested ? 'contested' : 'documented',
        }),
      );
    }
  }
  return entries;
}

/** Mulberry32: small, and the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
