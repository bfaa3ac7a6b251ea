/** The short name of a Creative Commons licence; of any other address, the address without its scheme; other words as they are. */
export function toLicenceName(licence: string): string {
  const match = /^https?:\/\/creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)/.exec(licence);
  if (!match) return licence.replace(/^https?:\/\//, '');
  if (match[1] === 'licenses') return `CC ${match[2]?.toUpperCase()} ${match[3]}`;
  return match[2] === 'zero' ? `CC0 ${match[3]}` : 'Public domain';
}

/** The address of a licence that is told by one, or by the short name of a Creative Commons licence; undefined for other words. */
export function toLicenceAddress(licence: string): string | undefined {
  if (/^https?:/i.test(licence)) return licence;
  const [, kind = '', version = ''] = /^CC[- ](BY(?:-NC)?(?:-SA|-ND)?) (\d\.\d)$/i.exec(licence) ?? [];
  if (kind) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  return /^CC0(?: 1\.0)?$/i.test(licence) ? 'https://creativecommons.org/publicdomain/zero/1.0/' : undefined;
}
