/**
 * What was typed or pasted, as plain text: one kind of line end, no invisible characters that word processors and
 * mail programs leave behind, no more than one empty line in a row.
 */
export function toPlainText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\u000B\u000C]/g, '\n')
    .replaceAll(invisible, '')
    .replaceAll(/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replaceAll(/(?<! ) +\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line. */
export function toLine(text: string): string {
  return toPlainText(text).replaceAll(/\s+/g, ' ');
}

/** One text for each line that says something. */
export function toLines(text: string): string[] {
  return toPlainText(text)
    .split('\n')
    .map((line) => line.replace(/^[-*•–]\s+/, '').trim())
    .filter((line) => line !== '');
}

/** Control characters, soft hyphens, zero-width marks, hidden controls of direction, and halves of characters. */
const invisible =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060-\u2064\u206A-\u206F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
