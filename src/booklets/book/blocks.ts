import type { Element, ElementContent } from 'hast';
import { isTextEntry, type EntryKey } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { defaultRights } from '../../model/entry.ts';
import { fill } from '../../model/names/fill.ts';
import { translate } from '../../site/translate.ts';
import type { Block, BlockName, Part, Run } from '../block.ts';
import { listElements } from './body-tree.ts';
import { addressOf, toChapter } from './chapter.ts';

/** An entry with all that its chapter says, as paragraphs: what a reader's own device makes a booklet from. */
export function toPart(archive: Archive, key: EntryKey): Part {
  const entry = archive.get(key);
  const rights = isTextEntry(entry) && entry.data.rights !== defaultRights ? entry.data.rights : 'CC BY-SA 4.0';
  const { title, content } = toChapter(archive, key, () => undefined);
  const blocks = toBlocks(content);
  const whole: Block = { as: 'small', runs: [[translate('bookWhole', { address: addressOf(key) })]] };
  // Under the title, where it never stands alone on a page.
  return { title, rights, blocks: blocks.toSpliced(blocks.findIndex(({ as }) => as === 'title') + 1, 0, whole) };
}

/** Markup as paragraphs: a picture is one with its description, a table's row a line; of drawings only that of a practice stays. */
export function toBlocks(nodes: readonly ElementContent[]): Block[] {
  return walk(nodes, { as: 'text' }).filter(({ runs }) => runs.some(([text]) => text.trim()));
}

/** What a paragraph has from the elements around it. */
interface Around {
  as: BlockName;
  mark?: string;
  level?: number;
  dir?: 'rtl';
  lang?: string;
}

const names: Readonly<Record<string, BlockName>> = {
  h1: 'title',
  h2: 'heading',
  h3: 'lesser',
  h4: 'lesser',
  h5: 'lesser',
  h6: 'lesser',
  blockquote: 'quote',
  figcaption: 'small',
};
const classes: Readonly<Record<string, BlockName>> = { kind: 'kind', summary: 'lead', sources: 'small' };
const leftOut = new Set(['svg', 'hr', 'script', 'style']);
const outer = new Set(
  'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr img li ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Paragraphs of what stands side by side; words between two of them are one of their own. */
function walk(nodes: readonly ElementContent[], around: Around): Block[] {
  const found: Block[] = [];
  let runs: Run[] = [];
  const close = () => {
    if (runs.length > 0) found.push({ ...around, runs });
    runs = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && hasBlocks(node)) {
      close();
      found.push(...toBlocksOf(node, around));
    } else runs.push(...toRuns(node));
  }
  close();
  return found;
}

function hasBlocks(node: Element): boolean {
  const { tagName, children } = node;
  return (
    outer.has(tagName) ||
    isPracticeDrawing(node) ||
    children.some((child) => child.type === 'element' && hasBlocks(child))
  );
}

function toBlocksOf(node: Element, above: Around): Block[] {
  const { tagName, properties, children } = node;
  const around: Around = { ...above, ...(properties['dir'] === 'rtl' && { dir: 'rtl' as const }) };
  if (properties['dir'] === 'ltr') delete around.dir;
  if (typeof properties['lang'] === 'string') around.lang = properties['lang'];
  if (tagName === 'img') return toPicture(node, around);
  if (isPracticeDrawing(node)) return [toDrawing(node, around)];
  if (tagName === 'ul' || tagName === 'ol') return toItems(node, around);
  if (tagName === 'tr') return [{ ...around, runs: toCells(children) }];
  if (tagName === 'dt') return walk(children, around).map((block) => ({ ...block, runs: embolden(block.runs) }));
  const named = names[tagName] ?? listClasses(node).flatMap((name) => classes[name] ?? [])[0];
  // The headings of a list of sources stay headings, while its items are small.
  return walk(children, named ? { ...around, as: named } : around);
}

/** Items with their marks; what stands in an item after its first paragraph is as deep, without a mark. */
function toItems({ tagName, properties, children }: Element, around: Around): Block[] {
  const level = around.level === undefined ? 0 : around.level + 1;
  const start = typeof properties['start'] === 'number' ? properties['start'] : 1;
  const as = around.as === 'small' ? 'small' : 'item';
  const { mark: _outer, ...inherited } = around;
  return children
    .filter((child) => child.type === 'element' && child.tagName === 'li')
    .flatMap((item, at) => {
      const own = item.type === 'element' ? walk(item.children, { ...inherited, as, level }) : [];
      const mark = tagName === 'ol' ? `${String(start + at)}.` : '•';
      return own.map((block, place) => (place === 0 ? { ...block, mark } : block));
    });
}

function toCells(cells: readonly ElementContent[]): Run[] {
  return cells
    .filter((cell): cell is Element => cell.type === 'element')
    .flatMap((cell, at) => {
      const runs = cell.children.flatMap(toRuns);
      return [...(at > 0 ? [[' · '] as Run] : []), ...(cell.tagName === 'th' ? embolden(runs) : runs)];
    });
}

function toRuns(node: ElementContent): Run[] {
  if (node.type === 'text') return node.value ? [[node.value.replaceAll(/\s+/g, (space) => keepWide(space))]] : [];
  if (node.type !== 'element' || leftOut.has(node.tagName)) return [];
  if (node.tagName === 'br') return [['\n']];
  const runs = [...indent(node), ...node.children.flatMap(toRuns)];
  if (node.tagName === 'sup') return runs.map(([text, style]) => raise(text, style));
  if (node.tagName === 'b' || node.tagName === 'strong') return embolden(runs);
  if (node.tagName === 'i' || node.tagName === 'em' || node.tagName === 'cite')
    return runs.map(([text, style]) => [text, style ?? 'i']);
  return runs;
}

/** A line of verse that is set in, by wide spaces. */
function indent(node: Element): Run[] {
  const level = listClasses(node).flatMap((name) => /^indent-(\d)$/.exec(name)?.[1] ?? [])[0];
  return level === undefined ? [] : [['\u2003'.repeat(Number(level))]];
}

/** The number of a footnote, which would read as part of its sentence where it is neither small nor high. */
function raise(text: string, style: Run[1]): Run {
  const told = /^\d+$/.test(text) ? `(${text})` : text;
  return style ? [told, style] : [told];
}

/** Spaces that must not break a line stay what they are. */
function keepWide(space: string): string {
  return /^[\u00a0\u202f]+$/.test(space) ? space : ' ';
}

function toPicture({ properties: { alt, src } }: Element, around: Around): Block[] {
  if (typeof alt !== 'string' || typeof src !== 'string') return [];
  const runs: Run[] = [[fill(translate('ownPicture'), { alt }), 'i']];
  return [{ ...around, as: 'figure', runs, shown: { picture: src } }];
}

function isPracticeDrawing(node: Element): boolean {
  return node.tagName === 'svg' && listClasses(node).includes('practice-drawing');
}

function toDrawing(node: Element, around: Around): Block {
  const parts = listElements(node.children);
  const [ground, strokes] = [true, false].map((isTone) =>
    parts.filter((part) => listClasses(part).includes('tone') === isTone).flatMap(toPath),
  ) as [string[], string[]];
  const alt = String(node.properties['ariaLabel']);
  return { ...around, as: 'figure', runs: [[fill(translate('ownPicture'), { alt }), 'i']], shown: { strokes, ground } };
}

/** A shape of a drawing as a path; none for what is no shape. */
function toPath({ tagName, properties }: Element): string[] {
  const { d, cx, cy, r, rx = r, ry = r } = properties;
  if (tagName === 'path' && typeof d === 'string') return [d];
  if (tagName !== 'circle' && tagName !== 'ellipse') return [];
  const arc = `a${String(rx)} ${String(ry)} 0 1 0`;
  const across = 2 * Number(rx);
  return [`M${String(Number(cx) - Number(rx))} ${String(cy)}${arc} ${String(across)} 0${arc} ${String(-across)} 0z`];
}

function embolden(runs: readonly Run[]): Run[] {
  return runs.map(([text]) => [text, 'b']);
}

function listClasses({ properties }: Element): string[] {
  const value = properties['className'];
  return Array.isArray(value) ? value.map(String) : [];
}
