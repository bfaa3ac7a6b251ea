/** Words for the standing of a claim and its evidence, in Spanish. */
export const standing = {
  statedBy: 'Lo pusieron en palabras',
  statedByLead: 'No es una afirmación de linaje: la idea puede ser más antigua que estas palabras.',
  claimPassed: 'Cuándo pasó',
  claimPassedNot: 'Cuándo habría sido',
  claimStated: 'Cuándo se dijo por primera vez',
  claimStanding: 'Estado',
  claimStandingReason: 'Por qué este estado',
  evidence: 'Pruebas',
  supports: 'Apoya',
  disputes: 'Disputa',
  silent: 'Calla',
  context: 'Contexto',
  evidenceWordOf: 'Según {who}.',
  evidenceSilentPart: 'Solo vimos una parte, así que su silencio no dice nada.',
} as const;
