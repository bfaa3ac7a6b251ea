import { escapeAttribute } from '../../mdx/characters/escape-attribute.ts';

/**
 * The HTML of a text with each picture shown from where the desk has it: one that was only just chosen is not on the
 * site yet. Takes HTML of our own renderer alone, in which a tag is always a tag.
 */
export function showPictures(html: string, { base, toUrl }: PictureSource): string {
  return html.replaceAll(/(<img\b[^>]*? src=")([^"]*)(?=")/g, (whole, before: string, src: string) => {
    const path = src.startsWith(`${base}media/`) ? src.slice(base.length - 1) : undefined;
    return path === undefined ? whole : before + escapeAttribute(toUrl(path));
  });
}

export interface PictureSource {
  /** Path under which the site is served. */
  base: string;
  /** Address at which the browser has a picture, such as `/media/pot.jpg`. */
  toUrl: (path: string) => string;
}
