/** The name of a picture, as a path from the content folder. */
export const mediaPattern = /^media\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|jpeg|png|webp)$/;

/** The same as an address of the site. */
export const mediaAddress = new RegExp(mediaPattern.source.replace('^', '^/'));
