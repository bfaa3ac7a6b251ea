import { describe, expect, it } from 'vitest';
import { makeClaim, makeEntry, makePractice, makeProject, makeSource } from '../../../bench/generated.ts';
import type { Entry } from '../../../src/archive/entry/entry.ts';
import { traceLife } from '../../../src/archive/graph/biography.ts';
import { buildEntryIndex } from '../../../src/archive/graph/build-entry-index.ts';
import { listGaps } from '../../../src/archive/graph/gaps.ts';
import { groupByEra } from '../../../src/archive/graph/groups.ts';
import { formatReference, formatShort } from '../../../src/citations/reference.ts';
import { drawOverview } from '../../../src/drawings/lineage/arcs-of.ts';
import { layoutAcross } from '../../../src/drawings/life/across.ts';
import { listLifeMarks } from '../../../src/drawings/life/moments.ts';
import { countByDecade } from '../../../src/drawings/timeline.ts';
import { toFeed } from '../../../src/exports/feed.ts';
import { parseDate } from '../../../src/model/dates/edtf.ts';
import { checkDate, type DateRule } from '../../../src/model/fields/date-rule.ts';
import { formatDate, formatDecades, formatYears, toDatetime } from '../../../src/site/dates.ts';
import { toDublinCore } from '../../../src/site/field-terms.ts';
import { listDateTexts } from '../../fixtures/date-texts.ts';
import { toGraph } from '../../fixtures/graph.ts';

const broken = /NaN|Invalid|undefined|Infinity|\{\}/;

function accepted(rule: DateRule): string[] {
  return listDateTexts().filter((text) => checkDate(text, rule) === undefined);
}

/** One in five, so that every kind is among them. */
function sample(texts: readonly string[]): string[] {
  return texts.filter((_, index) => index % 5 === 0);
}

/** Facts with a date each, under one practice that began at that date. */
function toProject(period: string, index: number): ReturnType<typeof makeProject> {
  return makeProject(`p${index}`, period, {
    events: [period, '1900', '2000'].map((when) => ({ when, what: 'It.', sources: ['s'] })),
    practices: [{ practice: 'pot', sources: ['s'] }],
    endings: [{ how: 'faded', when: period, sources: ['s'] }],
  });
}

describe('every date that the check accepts', () => {
  it('covers all kinds', () => {
    expect(accepted('interval').length).toBeGreaterThan(500);
    expect(accepted('day').length).toBeGreaterThan(300);
    expect(listDateTexts().filter((text) => parseDate(text) === undefined)).toEqual([]);
  });

  it('has words and years in each language', () => {
    for (const text of accepted('interval')) {
      const words = (['en', 'es'] as const).flatMap((language) => [
        formatDate(text, language),
        formatYears(text, language),
      ]);
      for (const said of [...words, toDatetime(text) ?? ''])
        expect([text, said]).not.toEqual([text, expect.stringMatching(broken)]);
      for (const said of words)
        expect([text, said]).not.toEqual([text, expect.stringMatching(/-\d|(?<!\d)0\d|^$|\dX/)]);
    }
  });

  it('passes the timeline, the drawings, the list pages, the gaps and the index', () => {
    const projects = sample(accepted('interval')).map(toProject);
    const claims = sample(accepted('date')).map((when, index) =>
      makeClaim('projects/p0', `projects/p${Math.max(1, index)}`, { passed: when, channel: 'material-support' }),
    );
    const practice = makePractice('pot', {
      earliestKnown: [{ when: '-0299', what: 'So.', sources: ['s'], standing: 'attributed' }],
    });
    const archive = toGraph([makeSource('s'), practice, ...projects, ...claims]);
    const { drawing: drawn } = drawOverview(archive);
    const life = listLifeMarks(archive, practice as Entry<'practices'>);
    const made = [
      countByDecade(archive).map(({ first, last, count }) => `${formatDecades(first, last)}: ${count}`),
      [life && layoutAcross(life)],
      groupByEra(archive.list('projects')).map(({ id, name }) => [id, name]),
      drawn.rows.map(({ y, text, when }) => [y, text, when]),
      drawn.arcs,
      listGaps(archive).map(({ text }) => text),
      traceLife(archive, practice as Entry<'practices'>).map(
        (moment) => moment.kind === 'silence' && [moment.from, moment.to],
      ),
    ];
    expect(/.{0,80}(?:NaN|Invalid|undefined|null).{0,80}/.exec(JSON.stringify(made))?.[0]).toBeUndefined();
    for (const { life } of buildEntryIndex(archive).entries)
      if (life) expect([life, parseDate(life)]).not.toEqual([life, undefined]);
  });

  it('passes citations and metadata', () => {
    for (const issued of accepted('date')) {
      const { data } = makeSource('s', { issued }) as Entry<'sources'>;
      const made = [formatReference(data), formatShort(data), ...toDublinCore('sources', data).flat()];
      for (const text of made) expect([issued, text]).not.toEqual([issued, expect.stringMatching(broken)]);
    }
  });

  it('passes the feed', () => {
    const dispatches = accepted('day').map((date, index) =>
      makeEntry('dispatches', `d${index}`, { title: 'A letter', kind: 'question', by: 'a member', about: [], date }),
    );
    // A feed holds the last fifty.
    const feeds = Array.from({ length: Math.ceil(dispatches.length / 50) }, (_, at) =>
      toFeed(toGraph(dispatches.slice(at * 50, at * 50 + 50)), '/feed.xml'),
    );
    const moments = feeds.flatMap((feed) => [...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map((match) => match[1]));
    expect(moments).toHaveLength(dispatches.length + feeds.length);
    for (const moment of moments) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00.000Z$/);
  });

  it('is named with its entry where an exporter cannot take it', () => {
    const letter = makeEntry('dispatches', 'letter', {
      title: 'A',
      kind: 'question',
      by: 'a member',
      about: [],
      date: '2020',
    });
    const undated = { ...letter, data: { ...letter.data, date: 'XXXX' } } as typeof letter;
    expect(() => toFeed(toGraph([undated]), '/feed.xml')).toThrow(/dispatches\/letter: the date “XXXX”/);
  });
});
