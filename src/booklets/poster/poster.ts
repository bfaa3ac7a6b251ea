import { edge } from '../../drawings/time-ticks.ts';
import { siteLanguage } from '../../model/names/site-languages.ts';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Archive } from '../../archive/graph/archive.ts';
import type { Lanes } from '../../drawings/lineage/lanes.ts';
import { lineStyleOf, lineStyles, listStandings } from '../../drawings/line-style.ts';
import { formatDate, formatYear } from '../../site/dates.ts';
import { toLanguageAttributes } from '../../site/language.ts';
import { fullUrl, pagePath } from '../../site/paths.ts';
import { site } from '../../site/site.ts';
import { translate } from '../../site/translate.ts';
import { getTerm } from '../../site/words/terms.ts';
import { drawQr } from '../book/print-document.ts';
import { h } from '../book/tree.ts';
import { fitLanes, type PosterPaper } from './fit-paper.ts';

/** The whole lineage as an HTML document of one page of a paper, black on white; `styles` are addresses. */
export function toPosterDocument(
  archive: Archive,
  { width, height }: PosterPaper,
  { styles }: { styles: readonly string[] },
): string {
  const { lanes, isLying } = fitLanes(archive);
  const size = (isLying ? [height, width] : [width, height]).map((side) => `${String(side)}mm`);
  // Every measure of poster.css is in ems of an A2.
  const page = `@page { size: ${size.join(' ')} } html { font-size: ${String((width / 420) * 10)}mm }`;
  const head = h(
    'head',
    {},
    h('meta', { charSet: 'utf-8' }),
    h('title', {}, `${translate('overview')} · ${site.name}`),
    styles.map((href) => h('link', { rel: ['stylesheet'], href })),
    h('style', {}, `${page} body { inline-size: ${size[0] ?? ''}; block-size: ${size[1] ?? ''} }`),
  );
  const body = h('body', {}, toHeader(), drawLanes(lanes), toFooter(archive, lanes));
  return `<!doctype html>${toHtml(h('html', { lang: siteLanguage }, head, body))}`;
}

function toHeader(): Element {
  return h(
    'header',
    {},
    h('p', { className: ['name'] }, `${site.name}, ${translate('tagline')}`),
    h('h1', {}, translate('bookPoster')),
    h('p', {}, translate('posterLead')),
    h(
      'ul',
      {},
      lineStyles
        .filter((style) => style !== 'none')
        .map((style) =>
          h(
            'li',
            {},
            h(
              'svg',
              { viewBox: '0 0 36 6', ariaHidden: 'true' },
              h('path', { className: ['thread', style], d: 'M0 3H32' }),
            ),
            listStandings(style)
              .map((standing) => getTerm('standing', standing).label)
              .join(` ${translate('or')} `),
          ),
        ),
    ),
  );
}

function drawLanes({ width, height, ticks, bands, lives, threads }: Lanes): Element {
  const name = translate('drawingLanesDescription', { n: lives.length, claims: threads.length });
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['lanes'],
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
      ariaLabel: name,
    },
    h('title', {}, name),
    h(
      'defs',
      {},
      h(
        'marker',
        {
          id: 'taken',
          viewBox: '0 0 8 8',
          refX: 4,
          refY: 4,
          markerWidth: 6,
          markerHeight: 6,
          markerUnits: 'userSpaceOnUse',
        },
        h('circle', { cx: 4, cy: 4, r: 4 }),
      ),
    ),
    ticks.map(({ at, year }) => [
      h('path', { className: ['rule'], d: `M${String(at)} 14V${String(height)}` }),
      h('text', { x: at, y: 10, textAnchor: at < edge ? 'start' : 'middle' }, formatYear(year)),
    ]),
    bands.map(({ y, title, language }) => [
      h('path', { className: ['rule', 'band'], d: `M0 ${String(y)}H${String(width)}` }),
      h('text', { className: ['band'], x: 2, y: y + 14, ...toLanguageAttributes(language) }, title),
    ]),
    threads.map(({ path, claim }) => h('path', { className: ['thread', lineStyleOf(claim)], d: path })),
    // White behind each label, since letters with a white edge would stand in the text of the PDF twice.
    lives.map(({ labelX: x, labelWidth: width, y }) =>
      h('rect', { x: x - 1, y: y - 16, width: width + 1, height: 12.5 }),
    ),
    lives.map(({ from, to, y, end }) =>
      h('path', {
        className: ['life'],
        d: `M${String(from)} ${String(y)}H${String(to)}${end === 'open' ? 'm-3-4l5 4l-5 4' : ''}`,
      }),
    ),
    lives.map(({ labelX, y, label, end }) =>
      h('text', { className: ['life'], x: labelX, y: y - 6 }, end === 'unknown' ? `${label} ?` : label),
    ),
  );
}

function toFooter(archive: Archive, { lives, threads }: Lanes): Element {
  const address = fullUrl(pagePath('overview'));
  const undated = archive.list('projects').length - lives.length;
  const day = [...archive.entries.keys()]
    .flatMap((key) => archive.revisions(key)?.lastChanged ?? [])
    .sort()
    .at(-1);
  const counts = { n: lives.length, claims: threads.length };
  return h(
    'footer',
    {},
    h(
      'div',
      {},
      h('p', { className: ['address'] }, translate('posterWhole', { address })),
      h(
        'p',
        {},
        [
          day === undefined
            ? translate('posterCountUndated', counts)
            : translate('posterCount', { ...counts, date: formatDate(day) }),
          undated > 0 && translate('posterUndated', { n: undated }),
          translate('sheetLicence', { licence: 'CC BY-SA 4.0' }),
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    drawQr(address),
  );
}
