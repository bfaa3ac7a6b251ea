/** What the site says of itself beside its name, in Spanish. */
export const tagline = 'un archivo vivo de historias de apoyo mutuo';
