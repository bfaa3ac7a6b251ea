import { toId } from '../../model/names/id.ts';
import { imagePattern } from '../dialect/dialect.ts';
import type { FaultText } from '../../model/placed-fault.ts';

/** How to show a mark: a backslash before its first letter that is no letter of a word. */
export function asItIs(written: string): string {
  return `to show it as it is write \\${written.length > 60 ? `${written.slice(0, 2)}…` : written}`;
}

export function describeHalfLink(
  written: string,
  [picture = '', words = '', target = '', close = '']: readonly (string | undefined)[],
): Omit<FaultText, 'code'> {
  const address = written.slice(written.indexOf('](') + 2, close === '' ? undefined : -1).trim();
  const said = `“${written}” does not make a ${picture ? 'picture' : 'link'}`;
  const literal = asItIs(picture ? written.slice(1) : written).replace('write ', picture ? 'write !' : 'write ');
  if (picture)
    return {
      message: said,
      remedy: `${askForFigure(toMediaPath(address))}; ${literal}`,
    };
  if (!/^(?:https?:|www\.|mailto:|[/#])/i.test(target))
    return { message: said, remedy: `for a link write [${words || 'words'}](https://example.org/page); ${literal}` };
  const whole = close === '' ? (address.split(/\s/)[0] ?? '') : address;
  const after = address.slice(whole.length);
  const reason = close === '' ? 'the round bracket is not closed' : 'the address has a space';
  return {
    message: `${said}: ${reason}`,
    remedy: `write [${words}](${whole.replaceAll(/\s/g, '%20')})${after}; ${literal}`,
  };
}

export function describeSmall(written: string, words: string, kind: 'lower' | 'raised'): Omit<FaultText, 'code'> {
  const letters = smallLetters[kind];
  const small = Array.from(words, (letter) => letters[letter]).join('');
  const isWhole = Array.from(words).every((letter) => letters[letter] !== undefined);
  return {
    message: `“${written}” does not make ${kind === 'lower' ? 'lowered' : 'raised'} letters`,
    remedy: `write ${isWhole ? small : words} there; ${asItIs(written)}`,
  };
}

export function describeEmphasis(mark: string): Omit<FaultText, 'code'> {
  const name = mark.startsWith('~') ? 'struck through' : 'emphasis';
  return {
    message: `“${mark}” makes no ${name} here: it is shown as it stands`,
    remedy: `write it right before the first word and right after the last, as in ${mark}words${mark}, with a space or punctuation outside; to show it as it is write ${mark.replaceAll(/./g, '\\$&')}`,
  };
}

export function toMediaPath(name: string): string {
  const file = `/media/${
    name
      .split(/[/|]/)
      .find((part) => /\.\w+$/.test(part))
      ?.trim() ?? name
  }`.toLowerCase();
  return imagePattern.test(file) ? file : anyPicture;
}

export function toEntryLink(name: string, words: string | undefined): string {
  const [page = '', place] = name.split('#');
  const shown = words ?? (page.trim() || (place ?? ''));
  if (page.trim() === '' && place) return `[${shown.trim()}](#${toId(place)})`;
  return `[${shown.trim()}](/projects/${toId(page) || 'some-project'}/)`;
}

export function toCite(key: string, after: string): string {
  const at = after
    .replace(/^[,:\s]+/, '')
    .replaceAll('"', '')
    .trim();
  return `<Cite source="${toId(key)}"${at === '' || at.includes('@') ? '' : ` at="${at}"`} />`;
}

const smallLetters: Record<'lower' | 'raised', Partial<Record<string, string>>> = {
  lower: toPairs('0123456789+-−aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'),
  raised: toPairs('0123456789+-−inoaemrshtdlo', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁱⁿᵒᵃᵉᵐʳˢʰᵗᵈˡᵒ'),
};

function toPairs(from: string, to: string): Partial<Record<string, string>> {
  const small = Array.from(to);
  return Object.fromEntries(Array.from(from, (letter, index) => [letter, small[index]]));
}

/** Path of a picture whose own is not known. */
export const anyPicture = '/media/name.jpg';

/** What to write in place of a picture of another kind, and where: a figure in a sentence is refused. */
export function askForFigure(src = anyPicture, alt = 'what can be seen'): string {
  return `write <Figure src="${src}" alt="${alt}" credit="who made it" licence="CC BY-SA 4.0" /> on a line of its own, between empty lines`;
}
