/** Words for the standing of a claim and its evidence, in English. */
export const standing = {
  statedBy: 'Put into words by',
  statedByLead: 'This does not say where the idea came from. It may be older than these words.',
  claimPassed: 'When it passed',
  claimPassedNot: 'When it would have been',
  claimStated: 'When it was first said',
  claimStanding: 'How sure it is',
  claimStandingReason: 'Why we say so',
  evidence: 'Evidence',
  evidenceWordOf: 'Told by {who}.',
  evidenceSilentPart: 'We saw only a part of it, so its silence says nothing.',
} as const;
