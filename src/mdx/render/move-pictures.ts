import type { HtmlElement, HtmlRoot } from '../dialect/tree.ts';

/** Gives every picture another address, by its path on the site; `base` is without its last slash. */
export function movePictures(parent: HtmlRoot | HtmlElement, base: string, toUrl: (path: string) => string): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const { src } = child.properties;
    if (child.tagName === 'img' && typeof src === 'string') child.properties['src'] = toUrl(src.slice(base.length));
    movePictures(child, base, toUrl);
  }
}
