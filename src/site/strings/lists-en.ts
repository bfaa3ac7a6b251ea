/** What lists say of themselves. */
export const lists = {
  spanKey:
    'The bar beside each name shows how long it lived, on one scale for all, with the long time before 1900 pressed together. An arrow says that it goes on, a round end that it ended, and “?” that we do not know.',
} as const;
