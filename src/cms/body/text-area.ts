import type { Insertion, Selection } from './insert.ts';

/** Puts a text into a text area as if it were typed, so that it can be undone, and selects part of it. */
export function applyInsertion(area: HTMLTextAreaElement, { start, end, text, select }: Insertion): void {
  area.focus();
  area.setSelectionRange(start, end);
  // The only way that keeps the browser’s own history of changes; it is missing in none of the browsers we know.
  // oxlint-disable-next-line typescript/no-deprecated
  if (!document.execCommand('insertText', false, text)) {
    area.setRangeText(text, start, end, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  showSelection(area, select);
}

/** Selects a part of a text area and brings it into view. */
export function showSelection(area: HTMLTextAreaElement, { start, end }: Selection): void {
  area.setSelectionRange(start, end);
  // A browser scrolls to the caret when the focus arrives, and only then.
  area.blur();
  area.focus();
}

/** Offset of a line and column, both counted from 1, in UTF-16 units; the end of the text where it is shorter. */
export function toOffset(text: string, { line, column }: { line: number; column: number }): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) return text.length;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return Math.min(start + Math.max(0, column - 1), end < 0 ? text.length : end);
}
