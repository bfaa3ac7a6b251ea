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
    if (scripts.length < 2 && !styled.test(match[0])) continue;
    faults.push(toFault(match[0], match.index, scripts));
    if (faults.length === limits.faultsOfOneKind) break;
  }
  return faults;
}

function listScripts(word: string): string[] {
  if (!confusable.test(word)) return [];
  const letters = word.normalize('NFC').replace(sharedGreek, '');
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

const styled = /[\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]/u;

/** θ χ λ β γ δ φ of Indigenous orthographies; μ π Ω of measures. */
const sharedGreek = /[θΘχΧλΛβγδφΦμπΩ]/gu;

const scriptPatterns = [
  { name: 'Latin', pattern: /\p{Script=Latin}/u },
  { name: 'Cyrillic', pattern: /\p{Script=Cyrillic}/u },
  { name: 'Greek', pattern: /\p{Script=Greek}/u },
  { name: 'Armenian', pattern: /\p{Script=Armenian}/u },
  { name: 'Cherokee', pattern: /\p{Script=Cherokee}/u },
] as const;
