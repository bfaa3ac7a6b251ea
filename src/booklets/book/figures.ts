import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { AnyEntry, TextEntry } from '../../archive/entry/entry.ts';
import { creditPicture, namePicture, shownPicturesOf } from '../../archive/entry/pictures.ts';
import { languageOf } from '../../archive/entry/words-language.ts';
import { readPracticeDrawing } from '../../drawings/practice-file.ts';
import { toLicenceAddress } from '../../model/names/licence-name.ts';
import { toLanguageAttributes } from '../../site/language.ts';
import { assetPath } from '../../site/paths.ts';
import { h } from './tree.ts';

/** The pictures beside the text of an entry, each with what it is, who keeps it and on what terms below it. */
export function toFigures(entry: TextEntry): ElementContent[] {
  const own = toLanguageAttributes(languageOf(entry.data, 'pictures'));
  return shownPicturesOf(entry).map((picture) => {
    const { file, alt = '', address, licence } = picture;
    return h(
      'figure',
      { className: ['figure'] },
      h('img', { src: assetPath(file), alt, ...own }),
      h(
        'figcaption',
        {},
        toLink(namePicture(picture), address),
        '. ',
        toLink(creditPicture(picture), toLicenceAddress(licence)),
      ),
    );
  });
}

function toLink(words: string, href: string | undefined): Element | string {
  return href === undefined ? words : h('a', { href }, words);
}

/** The small drawing of a practice; nothing for another entry, or where nobody has drawn it. */
export function toPracticeDrawing({ collection, id }: AnyEntry): Element | undefined {
  const drawing = collection === 'practices' ? readPracticeDrawing(id) : undefined;
  if (!drawing) return undefined;
  // Only inside an svg element are tags that close themselves read as such.
  const [svg] = fromHtml(`<svg>${drawing.lines}</svg>`, { fragment: true }).children;
  const lines = svg?.type === 'element' ? svg.children.filter((child) => child.type === 'element') : [];
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['practice-drawing'],
      viewBox: '0 0 64 64',
      role: 'img',
      ariaLabel: drawing.described,
    },
    h('title', {}, drawing.described),
    lines,
  );
}
