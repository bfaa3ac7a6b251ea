/** Words for the standing of a claim and its evidence, in English. */
export const standing = {
  statedBy: 'Put into words by',
  statedByLead: 'That is no claim of descent: the idea may be older than these words.',
  claimPassed: 'When it passed',
  claimPassedNot: 'When it would have been',
  claimStated: 'When it was first said',
  claimStanding: 'Standing',
  claimStandingReason: 'Why this standing',
  evidence: 'Evidence',
  supports: 'Supports',
  disputes: 'Disputes',
  silent: 'Silent',
  context: 'Context',
  evidenceWordOf: 'On the word of {who}.',
  evidenceSilentPart: 'We saw only a part of it, so its silence says nothing.',
} as const;
