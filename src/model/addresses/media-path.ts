/** The name of a picture, as a path from the content folder. */
export const mediaPattern = /^media\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|jpeg|png|webp)$/;

/** The media type of a picture by the end of its name. */
export function toMediaType(name: string): 'image/png' | 'image/webp' | 'image/jpeg' {
  if (name.endsWith('.png')) return 'image/png';
  return name.endsWith('.webp') ? 'image/webp' : 'image/jpeg';
}

/** The same as an address of the site. */
export const mediaAddress = new RegExp(mediaPattern.source.replace('^', '^/'));
