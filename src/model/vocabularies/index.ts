import * as claims from './claims.ts';
import * as costs from './costs.ts';
import * as founding from './founding.ts';
import * as people from './people.ts';
import * as projects from './projects.ts';
import * as sources from './sources.ts';
import type { Term } from './terms.ts';

export { channelsThatSayNo } from './claims.ts';
export type { Term, Vocabulary } from './terms.ts';

/** Every controlled vocabulary of the archive, by the name that fields refer to. */
export const vocabularies = {
  channel: claims.channel,
  standing: claims.standing,
  saidBy: claims.saidBy,
  stance: claims.stance,
  ending: projects.ending,
  costKind: costs.costKind,
  setbackKind: costs.setbackKind,
  projectKind: projects.projectKind,
  completeness: projects.completeness,
  facet: projects.facet,
  placePrecision: projects.placePrecision,
  needKind: projects.needKind,
  riskKind: projects.riskKind,
  consentBasis: people.consentBasis,
  personForm: people.personForm,
  living: people.living,
  dispatchKind: people.dispatchKind,
  foundingKind: founding.foundingKind,
  foundingPart: founding.foundingPart,
  sourceType: sources.sourceType,
  sourceAccess: sources.sourceAccess,
  sourceVoice: sources.sourceVoice,
  sourceSeen: sources.sourceSeen,
} as const;

export type VocabularyName = keyof typeof vocabularies;
export type TermId<Name extends VocabularyName> = keyof (typeof vocabularies)[Name]['terms'] & string;

/** Ids of a vocabulary's terms, in the order they are shown. */
export function listTerms<Name extends VocabularyName>(name: Name): [TermId<Name>, ...TermId<Name>[]] {
  return Object.keys(vocabularies[name].terms) as [TermId<Name>, ...TermId<Name>[]];
}

/** A term for a fault: as files write it, and in quotes as readers and forms see it, where that differs. */
export function quoteTerm(name: VocabularyName, id: string): string {
  const terms: Readonly<Record<string, Term>> = vocabularies[name].terms;
  const label = Object.hasOwn(terms, id) ? terms[id]?.label : id;
  return label === undefined || label === id ? id : `${id} (“${label}”)`;
}
