/** Searching other archives from ours, when a reader asks for it. */
export const elsewhere = {
  elsewhereTitle: 'In other archives',
  elsewhereLead:
    'Only when you press the button, your browser asks these hosts for parts of their indexes: {hosts}. They then see your address, and can guess at your words.',
  elsewhereAsk: 'Search them too',
  elsewhereEmpty: 'Write first what you look for.',
  elsewhereAsks: 'They are being asked …',
  elsewhereFound: '{archive}: {n} found.',
  elsewhereNone: '{archive}: nothing found.',
  elsewhereAway: '{archive} does not answer.',
} as const;
