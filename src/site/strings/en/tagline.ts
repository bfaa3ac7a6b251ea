/** What the site says of itself beside its name, in English. */
export const tagline = 'a living archive of mutual aid histories';
