/** An id made of a title: small letters, digits and single hyphens; empty where nothing is left. */
export function toId(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’ʼ]/g, '')
    .replaceAll(/[^a-z0-9]/g, (letter) => plainLetters.get(letter) ?? '-')
    .replaceAll(/-{2,}/g, '-')
    .slice(0, 80)
    .replaceAll(/^-|-$/g, '');
}

/** Latin letters that have no accent to take off. */
export const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŋ: 'ng', ı: 'i' }),
);
