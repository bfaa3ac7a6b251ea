import type { Archive, Claim } from '../../archive/graph/archive.ts';
import { findStated } from '../../archive/graph/stated.ts';
import { fullUrl, termPath } from '../../site/paths.ts';
import { isSaid } from '../json-ld.ts';
import type { Described, RdfObject } from './triples.ts';

/**
 * Claims as PROV-O: each is a thing of its own with its standing, on whose word it stands and its evidence. Only one of
 * descent is a derivation, and only one that a source says, and nobody of like weight denies, joins its ends directly.
 */
export function* listClaims(archive: Archive): Generator<Described> {
  for (const claim of archive.claims) {
    yield toClaim(archive, claim);
    if (!claim.isDescent) continue;
    yield {
      subject: archive.address(claim.to.key),
      types: ['prov:Entity'],
      says: [
        ['prov:qualifiedDerivation', { iri: archive.address(claim.entry.key) }],
        ...(isSaid(claim) ? [['prov:wasDerivedFrom', { iri: archive.address(claim.from.key) }] as const] : []),
      ],
    };
  }
}

function toClaim(archive: Archive, claim: Claim): Described {
  const { key, data } = claim.entry;
  const stated = findStated(archive, claim);
  const link = (predicate: string, to: string): [string, RdfObject] => [predicate, { iri: archive.address(to) }];
  return {
    subject: archive.address(key),
    types: claim.isDescent ? ['ho:Claim', 'prov:Derivation'] : ['ho:Claim'],
    says: [
      ['dcterms:title', { text: archive.title(key) }],
      ...(data.summary ? [['dcterms:description', { text: data.summary, language: data.language }] as const] : []),
      link('ho:from', claim.from.key),
      link('ho:to', claim.to.key),
      ...(claim.isDescent ? [link('prov:entity', claim.from.key)] : []),
      ...claim.carried.map((entry) => link('ho:carried', entry.key)),
      ['ho:channel', { iri: fullUrl(termPath('channel', data.channel)) }],
      ['ho:standing', { iri: fullUrl(termPath('standing', data.standing)) }],
      ['ho:saidBy', { iri: fullUrl(termPath('saidBy', data.saidBy)) }],
      ['ho:passed', { text: data.passed, datatype: 'edtf:EDTF' }],
      ...(stated ? [['dcterms:issued', { text: stated, datatype: 'edtf:EDTF' }] as const] : []),
      ...data.evidence.map(({ source, stance }) => link(evidenceOf[stance], `sources/${source}`)),
      ['dcterms:license', { iri: data.rights }],
    ],
  };
}

/** What a source is to a claim, by its stance: only what speaks for it is what it was made from. */
const evidenceOf = {
  supports: 'prov:hadPrimarySource',
  disputes: 'ho:disputedBy',
  silent: 'ho:unmentionedBy',
  context: 'ho:context',
} as const;
