import { limits } from '../dialect/dialect.ts';
import type { CharacterFault } from '../../model/placed-fault.ts';

/**
 * Words that mix look-alike scripts, such as a Cyrillic letter inside a Latin name,
 * or that are spelt in styled letters. Greek letters that Indigenous orthographies
 * and units of measure use beside Latin ones are no mixture.
 */
export function findMixedScripts(text: string): CharacterFault[] {
  if (!confusable.test(text)) return [];
  const faults: CharacterFault[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const scripts = listScripts(match[0]);
    if (scripts.length < 2 && !isStyled(match[0], text, match.index)) continue;
    faults.push(toFault(match[0], match.index, scripts));
    if (faults.length === limits.faultsOfOneKind) break;
  }
  return faults;
}

function listScripts(word: string): string[] {
  if (!confusable.test(word)) return [];
  const plain = word.normalize('NFC');
  if (measure.test(plain)) return [];
  const letters = plain.replace(sharedGreek, '');
  return scriptPatterns.filter(({ pattern }) => pattern.test(letters)).map(({ name }) => name);
}

function toFault(word: string, offset: number, scripts: string[]): CharacterFault {
  const shown = word.slice(0, 60);
  if (scripts.length < 2) {
    return {
      code: 'styled-letters',
      offset,
      message: `“${shown}” is spelt in styled letters that search and screen readers cannot read`,
      remedy: 'type it in ordinary letters',
    };
  }
  return {
    code: 'mixed-scripts',
    offset,
    message: `“${shown}” mixes ${scripts.join(' and ')} letters that look alike`,
    remedy: 'type the word again in one script',
  };
}

const confusable =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]/u;

/** True for letters of mathematics, and for full-width ones unless Chinese, Japanese or Korean signs stand near. */
function isStyled(word: string, text: string, offset: number): boolean {
  if (mathematical.test(word)) return true;
  return fullWidth.test(word) && !eastAsian.test(text.slice(Math.max(0, offset - 40), offset + word.length + 40));
}

const mathematical = /[\u{1D400}-\u{1D7FF}]/u;
const fullWidth = /[\uFF21-\uFF3A\uFF41-\uFF5A]/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** θ χ λ β γ δ φ of Indigenous orthographies; others of measures that no Latin letter looks like. */
const sharedGreek = /[θΘχΧλΛβγδφΦμπΩΔΓΞΠΣΨψξζσ]/gu;

/** A short sign of a measure or a substance with one Greek letter at its end or start, such as ρg, τmax or TNFα. */
const measure = /^(?:[αεηρτωκ]\p{Script=Latin}{1,3}|\p{Script=Latin}{1,3}[αεηρτωκ])\d*$/u;

const scriptPatterns = [
  { name: 'Latin', pattern: /\p{Script=Latin}/u },
  { name: 'Cyrillic', pattern: /\p{Script=Cyrillic}/u },
  { name: 'Greek', pattern: /\p{Script=Greek}/u },
  { name: 'Armenian', pattern: /\p{Script=Armenian}/u },
  { name: 'Cherokee', pattern: /\p{Script=Cherokee}/u },
] as const;
