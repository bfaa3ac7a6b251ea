import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupDisputes, listAnswered, type DisputeFacts } from '../../../../src/archive/entry/disputes.ts';
import { toOrigin, type Origin, type SourceFacts } from '../../../../src/archive/entry/origins.ts';
import {
  proposeRecordStanding,
  proposeStanding,
  type Standing,
  type WitnessedClaim,
} from '../../../../src/archive/entry/standing.ts';
import { listTerms } from '../../../../src/model/vocabularies/index.ts';

const nobody: SourceFacts = { author: [], voice: 'historian', seen: 'excerpt' };

function origin(id: string, facts: Partial<SourceFacts> = {}): Origin {
  return toOrigin(id, { ...nobody, ...facts });
}

const known = new Map(
  [
    origin('meng', { author: [{ family: 'Meng', given: 'Eana' }], 'container-title': 'AJPH' }),
    origin('meng-blog', { author: [{ family: 'Meng', given: 'E.' }] }),
    origin('brown', { author: [{ family: 'Brown', given: 'Theodore' }], 'container-title': 'AJPH' }),
    origin('crow', { author: [{ literal: 'scott crow' }], voice: 'participant' }),
    origin('alpine', { author: [{ literal: 'Alpine Productions' }], voice: 'participant' }),
    origin('star', {
      author: [{ family: 'Lee', given: 'A.' }],
      'container-title': 'The Star (Weekend)',
      voice: 'press',
    }),
    origin('star-2', { author: [{ family: 'Poe', given: 'B.' }], 'container-title': 'Star', voice: 'press' }),
    origin('sun', { 'container-title': 'The Sun', voice: 'press' }),
    origin('page', { 'container-title': 'kitchen.org', voice: 'movement-document' }),
    origin('leaflet', { 'container-title': 'Leaflets', voice: 'movement-document', issued: '1970-03' }),
    origin('wiki', { 'container-title': 'Wikipedia', voice: 'reference-work' }),
    origin('through', { author: [{ family: 'Roe', given: 'C.' }], seen: 'cited-by-another' }),
    origin('nameless'),
  ].map((one) => [one.id, one]),
);

/** `+` supports, `-` disputes, `0` is silent, `~` is context; a name in brackets is whose word it passes on. */
function claim(evidence: string, facts: Partial<WitnessedClaim> = {}): WitnessedClaim {
  const stances = { '+': 'supports', '-': 'disputes', '0': 'silent', '~': 'context' } as const;
  const items = evidence
    .split(' ')
    .filter(Boolean)
    .map((text) => {
      const [, sign = '+', source = '', wordOf] = /^(.)([a-z0-9-]+)(?:\((.+)\))?$/.exec(text) ?? [];
      return { source, stance: stances[sign as '+'], wordOf: wordOf?.replace('_', ' ') };
    });
  return { channel: 'taught-by', saidBy: 'historian', passed: '1970', evidence: items, ...facts };
}

function standingOf(of: WitnessedClaim, isDisputed = false): Standing | undefined {
  return proposeStanding(of, (source) => known.get(source), isDisputed)?.standing;
}

describe('the standing that follows from evidence', () => {
  it.each<[string, string, Partial<WitnessedClaim>, Standing]>([
    ['two independent origins', '+meng +crow', {}, 'documented'],
    ['two papers', '+star +sun', {}, 'documented'],
    ['two authors of one journal', '+meng +brown', {}, 'documented'],
    ['one author twice', '+meng +meng-blog', {}, 'attributed'],
    ['one paper twice', '+star +star-2', {}, 'attributed'],
    ['one voice, passed on by another', '+crow +alpine(Scott_Crow)', { saidBy: 'participant' }, 'testimony'],
    ['a handbook beside a scholar', '+meng +wiki', {}, 'attributed'],
    ['what was seen through another', '+meng +through', {}, 'attributed'],
    ['only a handbook', '+wiki', { saidBy: 'learner' }, 'attributed'],
    ['one who took part', '+crow', { saidBy: 'learner' }, 'testimony'],
    ['a later telling of one who took no part in it', '+crow', { saidBy: 'writer' }, 'attributed'],
    ['a document of the time', '+leaflet', { saidBy: 'learner' }, 'documented'],
    ['a document of a later time', '+leaflet', { saidBy: 'learner', passed: '1968' }, 'testimony'],
    [
      'a document within a span too long to be its time',
      '+leaflet',
      { saidBy: 'learner', passed: '1960/1980' },
      'testimony',
    ],
    ['a page without a date', '+page', { saidBy: 'teacher' }, 'testimony'],
    ['our own conclusion', '+meng +crow', { saidBy: 'archive' }, 'inferred'],
    ['context alone', '~meng ~crow', {}, 'inferred'],
    ['what is said and not shown', '+meng +crow', { channel: 'claimed-not-shown' }, 'attributed'],
    ['a likeness that somebody saw', '+sun', { channel: 'resemblance-only' }, 'attributed'],
    ['a path not known', '~meng 0crow', { channel: 'not-known' }, 'inferred'],
    ['a denial of like weight', '+meng -crow', {}, 'contested'],
    ['a weak denial', '+meng +crow -sun', {}, 'documented'],
    ['a better denial', '+sun -meng', {}, 'contradicted'],
    ['twice the denial', '+meng -crow -page', {}, 'contradicted'],
    [
      'a denial of like weight where the channel says so',
      '+meng -crow',
      { channel: 'claimed-contradicted' },
      'contradicted',
    ],
    ['nothing but denial', '-meng', {}, 'contradicted'],
  ])('of %s (%s, %j): %s', (...[, evidence, facts, expected]) => {
    expect(standingOf(claim(evidence, facts))).toBe(expected);
  });

  it('is contested while a dispatch disputes it', () => {
    expect(standingOf(claim('+meng +crow'), true)).toBe('contested');
    expect(standingOf(claim('+sun -meng'), true)).toBe('contradicted');
  });

  it('is not proposed where a source is not known', () => {
    expect(standingOf(claim('+meng +unheard'))).toBeUndefined();
  });
});

const strengths = ['contradicted', 'contested', 'inferred', 'attributed', 'testimony', 'documented'];
const someEvidence = fc.record({
  source: fc.constantFrom(...known.keys()),
  stance: fc.constantFrom(...listTerms('stance')),
});
const someClaim = fc.record({
  channel: fc.constantFrom(...listTerms('channel')),
  saidBy: fc.constantFrom(...listTerms('saidBy')),
  passed: fc.constantFrom('1970', '1970-03', '1950/1990', 'XXXX'),
  evidence: fc.array(someEvidence, { maxLength: 8 }),
});

describe('whatever the evidence', () => {
  it('no more support makes the standing weaker', () => {
    fc.assert(
      fc.property(someClaim, fc.constantFrom(...known.keys()), fc.boolean(), (of, source, isDisputed) => {
        const more = { ...of, evidence: [...of.evidence, { source, stance: 'supports' }] };
        const [before, after] = [of, more].map((one) => strengths.indexOf(standingOf(one, isDisputed) ?? ''));
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('a silence and a context change nothing, and the order does not count', () => {
    fc.assert(
      fc.property(someClaim, someEvidence, (of, item) => {
        for (const stance of ['silent', 'context'])
          expect(standingOf({ ...of, evidence: [{ ...item, stance }, ...of.evidence] })).toBe(standingOf(of));
        expect(standingOf({ ...of, evidence: of.evidence.toReversed() })).toBe(standingOf(of));
      }),
    );
  });

  it('the same author again changes nothing', () => {
    fc.assert(
      fc.property(someClaim, (of) => {
        expect(standingOf({ ...of, evidence: [...of.evidence, ...of.evidence] })).toBe(standingOf(of));
      }),
    );
  });
});

describe('a dispute', () => {
  const dispatch = (id: string, kind: string, facts: object = {}) =>
    ({ id, data: { kind, about: ['lineages/a-to-b'], ...facts } }) as DisputeFacts;

  it('is answered by an answer or a correction, and by nothing else', () => {
    const all = [
      dispatch('one', 'dispute'),
      dispatch('two', 'dispute'),
      dispatch('three', 'question', { inReplyTo: 'one' }),
    ];
    expect(groupDisputes(all)).toEqual(new Map([['lineages/a-to-b', ['one', 'two']]]));
    expect(listAnswered(all)).toEqual(new Set());
    expect(listAnswered([...all, dispatch('four', 'answer', { inReplyTo: 'two' })])).toEqual(new Set(['two']));
  });
});

describe('the standing of a first record', () => {
  const propose = ([when, sources, saidBy]: readonly [when: string, sources: string, saidBy?: string]) =>
    proposeRecordStanding({ when, saidBy, sources: sources.split(' ').map((source) => ({ source })) }, (id) =>
      known.get(id),
    )?.standing;

  it.each<[why: string, record: [when: string, sources: string, saidBy?: string], standing: Standing]>([
    ['two independent origins', ['1900', 'meng crow'], 'documented'],
    ['two articles of one author', ['1900', 'meng meng-blog'], 'attributed'],
    ['one historian', ['1900', 'meng'], 'attributed'],
    ['works that repeat others', ['1900', 'wiki through'], 'attributed'],
    ['a leaflet of that month', ['1970-03', 'leaflet'], 'documented'],
    ['a leaflet of years later', ['1950', 'leaflet'], 'attributed'],
    ['a writer who was not said to have been there', ['1900', 'crow'], 'attributed'],
    ['one who took part', ['2005', 'crow', 'participant'], 'testimony'],
    ['a paper, whoever is said to speak', ['2005', 'sun', 'participant'], 'attributed'],
    ['what the archive concludes', ['1900', 'meng crow', 'archive'], 'inferred'],
  ])('of %s follows from its sources', (_, record, standing) => {
    expect(propose(record)).toBe(standing);
  });

  it('is not told where a source is not known', () => {
    expect(propose(['1900', 'meng nobody'])).toBeUndefined();
  });
});
