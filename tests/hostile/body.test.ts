import { beforeAll, describe, expect, it } from 'vitest';
import type { BodyResult } from '../../src/mdx/dialect/body.ts';
import type { PlacedFault } from '../../src/model/placed-fault.ts';
import { splitHeader } from '../../src/mdx/split-header.ts';
import { parseBodies } from '../../src/mdx/pool/pool.ts';
import { checkText, decodeUtf8 } from '../../src/mdx/characters/characters.ts';
import { listCases, type GraftedCase } from './graft.ts';
import { foundTogether } from './exceptions.ts';
import { dispatch } from './hosts.ts';
import { listDangers, listLinks, visibleText } from './inertness.ts';
import { parseBody } from '../../src/mdx/parse-body.ts';
import { startProcessorClock } from '../fixtures/processor-time.ts';

const headerFamilies: ReadonlySet<string> = new Set(['frontmatter', 'file', 'head', 'date']);
const aboutHeaders = /^(?:unicode-title.*|size-yaml-many|second-uni-(?:nbsp-title|lrm-title|lone-surrogate-escape))$/;
const cases = listCases(dispatch).filter(isAboutBodies);
const refusals = cases.filter(({ expect: outcome }) => outcome === 'refused');
const showings = cases.filter(({ expect: outcome }) => outcome === 'shown');
const inert = cases.filter(({ expect: outcome }) => outcome === 'inert');
const results = new Map<string, BodyResult>();

beforeAll(async () => {
  const readable = cases.map(toInput).filter((item) => item !== undefined);
  const answers = await parseBodies(readable.map(({ input }) => input));
  readable.forEach(({ id }, index) => {
    const answer = answers[index];
    if (answer) results.set(id, answer);
  });
});

describe('an attack in a body', () => {
  it.each(refusals)('is refused: $id', (attack) => {
    const faults = listFaults(attack);
    expect(faults.length, 'it was accepted').toBeGreaterThan(0);
    expect(
      faults.filter(({ code }) => code === 'output-not-allowed' || code === 'reader-failed'),
      'only the last guard held',
    ).toEqual([]);
    if (attack.at) expect(faults.map(({ line, column }) => ({ line, column }))).toContainEqual(attack.at);
    for (const fault of faults) expect(fault.line).toBeLessThanOrEqual(countLines(attack));
  });
});

describe('an odd but honest body', () => {
  it.each(showings)('is shown whole and holds nothing dangerous: $id', (honest) => {
    expect(listFaults(honest)).toEqual([]);
    const html = findHtml(honest);
    expect(listDangers(html)).toEqual([]);
    for (const words of [...honest.text, ...(honest.check.textContains ?? [])])
      expect(visibleText(html)).toContain(words);
    for (const link of honest.links) expect(listLinks(html)).toContain(link);
  });
});

describe('an odd body that may be refused', () => {
  it.each(inert)('holds nothing dangerous where it is shown: $id', (odd) => {
    const result = results.get(odd.id);
    expect(result).toBeDefined();
    if (result?.ok) expect(listDangers(result.body.html)).toEqual([]);
    else expect(result?.faults.map(({ code }) => code)).not.toContain('reader-failed');
  });
});

describe('an oversized body', () => {
  it.each(refusals.filter(({ check }) => check.maxMs))('is refused in time: $id', (attack) => {
    const item = toInput(attack);
    const spent = startProcessorClock();
    const result = item && parseBody(item.input);
    expect(spent()).toBeLessThan(attack.check.maxMs ?? 0);
    expect(result?.ok).toBe(false);
  });
});

describe('a picture at a hostile address', () => {
  it.each(refusals.filter(({ id }) => id.startsWith('url-img-') && id !== 'url-img-missing'))(
    'is refused in a figure too: $id',
    async (attack) => {
      const address = /!\[x\]\(([^)]*)\)/.exec(Buffer.from(attack.content).toString('utf8'))?.[1] ?? '';
      const text = `<Figure src="${address}" alt="x" credit="x" licence="CC0 1.0" />`;
      const [result] = await parseBodies([{ text, sources: [], base: '/' }]);
      expect(result).toMatchObject({ ok: false, faults: [{ code: 'attribute-value', line: 1, column: 9 }] });
    },
  );
});

/** Headers that need YAML, and names of files, are tested with the reader of the archive. */
function isAboutBodies({ id, family }: GraftedCase): boolean {
  return !headerFamilies.has(family) && !aboutHeaders.test(id) && !Object.hasOwn(foundTogether, id);
}

function listFaults(row: GraftedCase): PlacedFault[] {
  const decoded = decodeUtf8(row.content);
  if ('fault' in decoded) return [decoded.fault];
  const split = splitHeader(decoded.text);
  if ('faults' in split) return [...split.faults, ...checkText(decoded.text)];
  const result = results.get(row.id);
  return !result || result.ok ? [] : result.faults;
}

function toInput(row: GraftedCase) {
  const decoded = decodeUtf8(row.content);
  if ('fault' in decoded) return undefined;
  const split = splitHeader(decoded.text);
  if ('faults' in split) return undefined;
  return { id: row.id, input: { text: split.body, sources: [dispatch.source], base: '/' } };
}

function findHtml({ id }: GraftedCase): string {
  const result = results.get(id);
  if (!result?.ok) throw new Error(`${id} was refused`);
  return result.body.html;
}

function countLines({ content }: GraftedCase): number {
  return Buffer.from(content).toString('latin1').split('\n').length;
}
