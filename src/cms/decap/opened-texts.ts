/**
 * What the forms of this tab were opened with. A form carries the text that it came from in its own data, so a list
 * that is loaded again in the background renews nothing. Two things stand in the way of taking that text as it is:
 * after a save the form still carries the text from before it, and a form restored from the browser's own backup
 * carries the backup. Both are settled here.
 */
export class EditedTexts {
  readonly #shown = new Map<string, string[]>();
  readonly #saved = new Map<string, { source: string | undefined; text: string }>();

  /** Notes a text that was read to be edited. If it is one that we had replaced, it has been put back since. */
  noteShown(path: string, text: string): void {
    const texts = this.#shown.get(path) ?? [];
    this.#shown.set(path, [...texts.filter((one) => one !== text), text]);
    if (this.#saved.get(path)?.source === text) this.#saved.delete(path);
  }

  /** Notes what was saved from a form, which was opened with `source` or was new. */
  noteSaved(path: string, source: string | undefined, text: string): void {
    this.#saved.set(path, { source, text });
  }

  /**
   * The text that a form's changes build on: what was last saved from this form, else what it was opened with. For a
   * form restored from a backup, which the repository never held, it is the text that was read when the form was
   * opened again; what others changed between the backup and then is not seen. Undefined where nothing was read.
   */
  findBase(path: string, source: string | undefined): string | undefined {
    const saved = this.#saved.get(path);
    if (saved && saved.source === source) return saved.text;
    const texts = this.#shown.get(path) ?? [];
    return source !== undefined && texts.includes(source) ? source : texts.at(-1);
  }
}
