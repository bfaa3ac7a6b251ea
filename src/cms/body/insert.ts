import { escapeAttribute } from '../../mdx/characters/escape-attribute.ts';
import { components } from '../../mdx/dialect/components.ts';
import { say } from '../settings/say.ts';

/** Part of a text, in UTF-16 units. */
export interface Selection {
  start: number;
  end: number;
}

/** What is put in the place of a part of a text, and what is selected afterwards. */
export interface Insertion extends Selection {
  text: string;
  select: Selection;
}

/** What the toolbar puts into a text around what is selected, or with words to write over where nothing is. */
export const marks = {
  heading: { label: say('heading'), hint: say('headingHint') },
  list: { label: say('list'), hint: say('listHint') },
  bold: { label: say('bold'), hint: say('boldHint') },
  emphasis: { label: say('emphasis'), hint: say('emphasisHint') },
  quote: components.Quote,
  verse: components.Verse,
  dialogue: components.Dialogue,
  note: components.Note,
  timeline: components.Timeline,
} as const;

export type Mark = keyof typeof marks;

/** The change that a button of the toolbar makes. */
export function insertMark(mark: Mark, text: string, selection: Selection): Insertion {
  const words = text.slice(selection.start, selection.end);
  switch (mark) {
    case 'bold':
      return wrap(selection, ['**', words || say('inWords'), '**']);
    case 'emphasis':
      return wrap(selection, ['*', words || say('inWords'), '*']);
    case 'heading':
      return startLines('## ', text, selection);
    case 'list':
      return startLines('- ', text, selection);
    case 'quote':
      return insertBlock(['<Quote>\n\n', words || say('theirWords'), '\n\n</Quote>'], text, selection);
    case 'verse':
      return insertBlock(['<Verse>\n', words || say('verseLines'), '\n</Verse>'], text, selection);
    case 'dialogue':
      return insertBlock(['<Dialogue>\n', words || say('dialogueLines'), '\n</Dialogue>'], text, selection);
    case 'note':
      return insertBlock(['<Note kind="info">\n\n', words || say('theRemark'), '\n\n</Note>'], text, selection);
    case 'timeline':
      return insertBlock(
        ['<Timeline>\n\n- **1970** ', words || say('whatHappened'), '\n\n</Timeline>'],
        text,
        selection,
      );
  }
}

/** Something that stands on lines of its own, with blank lines around it; its middle part is selected. */
export function insertBlock(parts: Passage, text: string, { start, end }: Selection): Insertion {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const tail = after.startsWith('\n\n') ? '' : after.startsWith('\n') || after === '' ? '\n' : '\n\n';
  const [opening, middle, closing] = parts;
  return wrap({ start, end }, [lead + opening, middle, closing + tail]);
}

/** What was copied elsewhere: inside a line, or on lines of its own with blank lines around where it has a form. */
export function insertPasted(pasted: string, text: string, selection: Selection): Insertion {
  const isBlock = /^(?:#|>|\||`{3}|- |\d+\. )|\n\n/.test(pasted);
  if (!isBlock) return insertAfter(pasted, selection);
  const inserted = insertBlock(['', pasted, ''], text, selection).text;
  return insertAfter(selection.end === text.length ? inserted.trimEnd() : inserted, selection);
}

/** `[title](address)`, with the selected words for the title where there are any. */
export function insertLink(title: string, address: string, chosen: { text: string; selection: Selection }): Insertion {
  const words = chosen.text.slice(chosen.selection.start, chosen.selection.end);
  const inserted = `[${words || escapeText(title)}](${address})`;
  return insertAfter(inserted, { start: chosen.selection.start, end: chosen.selection.end });
}

/** A citation right after what is selected, which stays. */
export function insertCitation(source: string, at: string, { end }: Selection): Insertion {
  return insertAfter(toTag('Cite', { source, at }), { start: end, end });
}

/** A tag of our dialect that holds nothing; empty attributes are left out. */
export function toTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value.trim() ? [`${key}="${escapeAttribute(value.trim())}"`] : [],
  );
  return `<${[name, ...written].join(' ')} />`;
}

/** Marks of Markdown and of our dialect, shown as they are. */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>^]|==|%%|~~/g, String.raw`\$&`);
}

type Passage = readonly [opening: string, middle: string, closing: string];

function wrap({ start, end }: Selection, [opening, middle, closing]: Passage): Insertion {
  const at = start + opening.length;
  return { start, end, text: opening + middle + closing, select: { start: at, end: at + middle.length } };
}

function insertAfter(text: string, { start, end }: Selection): Insertion {
  const at = start + text.length;
  return { start, end, text, select: { start: at, end: at } };
}

/** Puts a mark before each line that the selection touches. */
function startLines(mark: string, text: string, { start, end }: Selection): Insertion {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const marked = text
    .slice(lineStart, end)
    .split('\n')
    .map((line) => mark + line)
    .join('\n');
  const before = text.slice(0, lineStart);
  const previous = before.slice(before.lastIndexOf('\n', lineStart - 2) + 1);
  const lead = previous.trim() === '' || (mark === '- ' && previous.startsWith(mark)) ? '' : '\n';
  const at = lineStart + lead.length + marked.length;
  const first = lineStart + lead.length + mark.length + (start - lineStart);
  return { start: lineStart, end, text: lead + marked, select: { start: Math.min(first, at), end: at } };
}
