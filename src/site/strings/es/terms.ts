import * as claims from './terms/claims.ts';
import * as costs from './terms/costs.ts';
import * as founding from './terms/founding.ts';
import * as people from './terms/people.ts';
import * as projects from './terms/projects.ts';
import * as sources from './terms/sources.ts';
import * as words from './terms/words.ts';
import type { TermLists } from '../terms.ts';

/** Every term in Spanish. */
export const terms: TermLists = {
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
  word: words.words,
};
