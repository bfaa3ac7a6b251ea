import type { Host } from './graft.ts';

/** A dispatch that is valid with any body, and that a case may be grafted onto. */
export const dispatch: Host = {
  folder: 'dispatches',
  header: [
    'title: A dispatch',
    'date: 1971-03-01',
    'kind: dispatch',
    'by: A neighbour',
    'sources:',
    '  - source: interview-1971',
  ],
  source: 'interview-1971',
};

/** The record of the source that the host names. */
export const interview = [
  'type: interview',
  'title: "[Interview with a neighbour]"',
  'access: not-known',
  'voice: participant',
  'seen: read',
  '',
].join('\n');
