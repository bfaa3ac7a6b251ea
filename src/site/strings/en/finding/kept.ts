/** What the worker says on a page that this device kept, in English. */
export const kept = {
  offlineCopy: 'The network was not reached in time. You see a copy that this device kept on {day}.',
  offlineWhat: 'What is kept',
} as const;
