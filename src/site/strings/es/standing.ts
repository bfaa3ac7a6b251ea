/** Words for the standing of a claim and its evidence, in Spanish. */
export const standing = {
  statedBy: 'Lo pusieron en palabras',
  statedByLead: 'Esto no dice de dónde vino la idea. Puede ser más antigua que estas palabras.',
  claimPassed: 'Cuándo pasó',
  claimPassedNot: 'Cuándo habría sido',
  claimStated: 'Cuándo se dijo por primera vez',
  claimStanding: 'Qué tan seguro es',
  claimStandingReason: 'Por qué lo decimos',
  evidence: 'Pruebas',
  evidenceWordOf: 'Lo cuenta {who}.',
  evidenceSilentPart: 'Solo vimos una parte, así que su silencio no dice nada.',
} as const;
