/**
 * A pattern with each `{name}` replaced by its value; a name without a value stays as it is.
 * @example fill('{n} entries', { n: 3 }) // '3 entries'
 */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A text that begins with a capital letter, where its script has them. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
