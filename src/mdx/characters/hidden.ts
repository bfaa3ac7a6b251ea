import { limits } from '../dialect/dialect.ts';
import { isNeeded } from './script-needs.ts';
import type { CharacterFault } from '../../model/placed-fault.ts';

/** A run of characters that nobody sees, or that mislead, where no script needs them. */
export interface HiddenRun {
  code: string;
  offset: number;
  /** As they stand in the text. */
  characters: string;
  /** True where taking them out, or writing a line end, changes nothing that can be read. */
  isMechanical: boolean;
}

/**
 * Everything hidden in a text: what Unicode calls Default_Ignorable_Code_Point, and controls, separators, blanks,
 * damaged and private characters. Direction marks (LRM, RLM, ALM) are kept, no more than two together.
 */
export function listHidden(text: string): HiddenRun[] {
  const runs: HiddenRun[] = [];
  for (const match of text.matchAll(hidden)) {
    const [character] = match;
    if (isKept(text, match.index, character)) continue;
    const { code, isMechanical = false } = kindOf(character);
    const last = runs.at(-1);
    if (last?.code === code && last.offset + last.characters.length === match.index) last.characters += character;
    else runs.push({ code, offset: match.index, characters: character, isMechanical });
  }
  return runs;
}

/** The same as faults, each with the word around it; at most twenty of a kind. */
export function findHidden(text: string): CharacterFault[] {
  const counts = new Map<string, number>();
  return listHidden(text).flatMap((run) => {
    const count = (counts.get(run.code) ?? 0) + 1;
    counts.set(run.code, count);
    return count > limits.faultsOfOneKind ? [] : [toFault(run, text)];
  });
}

/** A character as people can look it up, such as U+200B. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function toFault({ code, offset, characters, isMechanical }: HiddenRun, text: string): CharacterFault {
  const { what, remedy = 'delete it' } = kindOf(characters);
  const names = Array.from(characters, codePointName);
  const more = names.length > 1 ? ` (${names.length} such characters)` : '';
  return {
    code,
    offset,
    message: `${names[0] ?? ''} is ${what}${more}: ${showAround(text, offset, characters)}`,
    remedy: isMechanical ? `${remedy}; npm run check -- --fix does so` : remedy,
  };
}

/** The word around, with what is hidden between angle marks: “co⟨U+200B⟩op”. */
function showAround(text: string, offset: number, characters: string): string {
  const before = /[^\s]{0,20}$/u.exec(text.slice(Math.max(0, offset - 20), offset))?.[0] ?? '';
  const end = offset + characters.length;
  const after = /^[^\s]{0,20}/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  const names = Array.from(characters, codePointName);
  const shown = names.length > 4 ? `${names.slice(0, 3).join(' ')} …` : names.join(' ');
  const visible = (part: string) =>
    part
      .replaceAll(hidden, (other) => `⟨${codePointName(other)}⟩`)
      .toWellFormed()
      .replaceAll('\uFFFD', '');
  return `“${visible(before)}⟨${shown}⟩${visible(after)}”`;
}

function isKept(text: string, offset: number, character: string): boolean {
  if (character === '\r') return text[offset + 1] === '\n';
  if (directionMarks.test(character))
    return !/^[\u200E\u200F\u061C]{2}/.test(text.slice(Math.max(0, offset - 2), offset));
  if (character === '\u00AD') return !/[\u00AD\s]$/.test(text.slice(Math.max(0, offset - 1), offset));
  return isNeeded(text, offset, character);
}

function kindOf(characters: string): HiddenKind {
  const character = String.fromCodePoint(characters.codePointAt(0) ?? 0);
  return kinds.find(({ pattern }) => pattern.test(character)) ?? otherKind;
}

const hidden =
  /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Co}\p{Zl}\p{Zp}\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2800\uFFF9-\uFFFD]/gu;
const directionMarks = /^[\u200E\u200F\u061C]/;

const kinds: readonly HiddenKind[] = [
  {
    code: 'carriage-return',
    pattern: /\r/,
    what: 'a line end that most programs do not know',
    remedy: 'save the file with ordinary line ends',
    isMechanical: true,
  },
  { code: 'control-character', pattern: /\p{Cc}/u, what: 'an invisible control character' },
  {
    code: 'bidi-control',
    pattern: /[\u202A-\u202E\u2066-\u2069]/u,
    what: 'a hidden control that shows text in another order than it is written',
    remedy: 'delete it; for words of another language write <Lang code="ar">…</Lang>',
  },
  {
    code: 'line-separator',
    pattern: /[\u2028\u2029]/u,
    what: 'a line separator that most programs do not show',
    remedy: 'start a new line instead',
  },
  { code: 'noncharacter', pattern: /\p{Noncharacter_Code_Point}/u, what: 'not a character' },
  {
    code: 'tag-character',
    pattern: /[\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}]/u,
    what: 'an invisible tag character',
  },
  { code: 'annotation-character', pattern: /[\uFFF9-\uFFFB]/u, what: 'an invisible annotation mark' },
  {
    code: 'private-use',
    pattern: /\p{Co}/u,
    what: 'a private character that readers see as an empty box',
    remedy: 'write the letter that Unicode has for it',
  },
  {
    code: 'replacement-character',
    pattern: /[\uFFFC\uFFFD]/u,
    what: 'left where a letter or a picture was lost',
    remedy: 'type the word again',
  },
  {
    code: 'joiner',
    pattern: /[\u200C\u200D]/u,
    what: 'an invisible joiner where no script needs one',
    isMechanical: true,
  },
  {
    code: 'variation-selector',
    pattern: /[\p{Variation_Selector}]/u,
    what: 'an invisible choice of form after a character that has no other form',
    isMechanical: true,
  },
  {
    code: 'zero-width',
    pattern: directionMarks,
    what: 'a direction mark, and there are more than two together',
    remedy: 'keep one',
    isMechanical: true,
  },
  { code: 'zero-width', pattern: /[\u200B\u2060\uFEFF\u00AD]/u, what: 'an invisible character', isMechanical: true },
];

const otherKind: HiddenKind = { code: 'zero-width', pattern: /^/, what: 'an invisible character' };

interface HiddenKind {
  code: string;
  pattern: RegExp;
  what: string;
  remedy?: string;
  isMechanical?: boolean;
}
