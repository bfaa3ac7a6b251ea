/** A text as it stands between the double quotes of an attribute, in HTML and in our dialect. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
