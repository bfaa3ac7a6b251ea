/**
 * A name as “Family, Given”, and one that is not to be parted, such as that of a group, with a comma at its end: readers
 * of tags and citations take what stands before the first comma for the family name, and the last word without one.
 */
export function toCommaName(name: PartedName): string {
  if ('literal' in name) return toWholeName(name.literal);
  return name.given ? `${name.family}, ${name.given}` : toWholeName(name.family);
}

/** A name of one part, closed by a comma. */
export function toWholeName(name: string): string {
  return `${toOnePart(name)},`;
}

/** The name of a group without its commas, for forms that take what follows one for a given name. */
export function toOnePart(name: string): string {
  return name.replaceAll(/\s*[,،]\s*/g, ' – ');
}

type PartedName = { literal: string } | { family: string; given?: string | undefined };
