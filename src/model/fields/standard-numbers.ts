import type { Refusal } from './refusal.ts';

/** Why a text is no DOI (ISO 26324) as it stands after https://doi.org/; undefined where it is one. */
export function checkDoi(text: string): Refusal | undefined {
  if (/^10\.\d{4,9}(?:\.\d+)*\/\S*[^\s.,]$/.test(text)) return undefined;
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
    .replace(/[.,]+$/, '');
  const better = bare !== text && checkDoi(bare) === undefined ? bare : undefined;
  return {
    code: 'value-form',
    message: 'is not a DOI as this archive writes it',
    remedy: better ? `write ${better}` : 'write it without https://doi.org/, such as 10.2105/AJPH.2020.306080',
  };
}

/** Why a text is no ISBN (ISO 2108) of 10 or 13 digits; hyphens are free. */
export function checkIsbn(text: string): Refusal | undefined {
  const digits = text.replaceAll('-', '');
  if (!/^[0-9][0-9-]*[0-9X]$/.test(text) || !/^(?:\d{9}[\dX]|97[89]\d{10})$/.test(digits))
    return {
      code: 'value-form',
      message: 'is not an ISBN of 10 or 13 digits',
      remedy: 'write its digits, with hyphens or without, such as 978-0-306-40615-7; a last x is a capital X',
    };
  return checkLast(text, digits.length === 10 ? sumDown(digits.slice(0, -1)) : sumThrees(digits.slice(0, -1)));
}

/** Why a text is no ISSN (ISO 3297), such as 0317-8471. */
export function checkIssn(text: string): Refusal | undefined {
  if (!/^\d{4}-\d{3}[\dX]$/.test(text))
    return {
      code: 'value-form',
      message: 'is not an ISSN',
      remedy: 'write two groups of four digits with a hyphen between, such as 0317-8471',
    };
  return checkLast(text, sumDown(text.replace('-', '').slice(0, -1)));
}

/** The last digit shows whether the others were copied right; which of them is wrong cannot be known. */
function checkLast(text: string, last: string): Refusal | undefined {
  if (text.endsWith(last)) return undefined;
  return {
    code: 'check-digit',
    message: 'has a wrong digit, for its last one does not fit the others',
    remedy: `compare each digit with the source; were the others right, it would end in ${last}`,
  };
}

/** Last digit of an ISBN of ten digits or an ISSN: weights fall to 2, modulo 11. */
function sumDown(digits: string): string {
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (digits.length + 1 - index),
    0,
  );
  const last = (11 - (sum % 11)) % 11;
  return last === 10 ? 'X' : String(last);
}

/** Last digit of an ISBN of thirteen digits: weights 1 and 3, modulo 10. */
function sumThrees(digits: string): string {
  const sum = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}
