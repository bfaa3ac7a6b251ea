import { beforeAll, describe, expect, it } from 'vitest';
import type { BodyResult } from '../../src/mdx/dialect/body.ts';
import { parseBody } from '../../src/mdx/parsers/browser.ts';
import { splitHeader } from '../../src/mdx/split-header.ts';
import { parseBodies } from '../../src/mdx/pool/pool.ts';
import { decodeUtf8 } from '../../src/mdx/characters/characters.ts';
import { listCases, type GraftedCase } from './graft.ts';
import { dispatch } from './hosts.ts';
import { listDangers } from './inertness.ts';

const cases = listCases(dispatch).flatMap((row) => {
  const text = toBodyText(row);
  return text === undefined ? [] : [{ id: row.id, input: { text, sources: [dispatch.source], base: '/' } }];
});
const ofSite = new Map<string, BodyResult>();

beforeAll(async () => {
  const answers = await parseBodies(cases.map(({ input }) => input));
  cases.forEach(({ id }, index) => {
    const answer = answers[index];
    if (answer) ofSite.set(id, answer);
  });
}, 60_000);

describe('the parser of browsers', () => {
  it.each(cases)('refuses what the site’s parser refuses, in the same place: $id', ({ id, input }) => {
    const answer = parseBody(input);
    if (!alsoSays[id]) expect(toPlaces(answer)).toEqual(toPlaces(ofSite.get(id)));
    else expect(toPlaces(answer)).toEqual(expect.arrayContaining(toPlaces(ofSite.get(id))));
  });

  it.each(cases)('makes nothing dangerous of what it accepts: $id', ({ input }) => {
    const answer = parseBody(input);
    if (answer.ok) expect(listDangers(answer.body.html)).toEqual([]);
  });

  it.each(cases.filter(({ id }) => !quotes.has(id)))('shows the same page: $id', ({ id, input }) => {
    const [own, other] = [parseBody(input), ofSite.get(id)];
    expect(own.ok && own.body).toEqual(other?.ok && other.body);
  });
});

/** The site's parser stops at the first code in a tag; this one reads on. */
const alsoSays: Record<string, string> = { 'attr-spread-inline': 'spread-not-allowed' };
/** Unpaired quotes curl the other way; nobody can tell which is right. */
const quotes: ReadonlySet<string> = new Set(['url-title-quote-break']);

function toPlaces(result: BodyResult | undefined): string[] {
  return result && !result.ok ? result.faults.map(({ code, line }) => `${line} ${code}`) : [];
}

function toBodyText({ content }: GraftedCase): string | undefined {
  const decoded = decodeUtf8(content);
  if ('fault' in decoded) return undefined;
  const split = splitHeader(decoded.text);
  return 'faults' in split ? undefined : split.body;
}
