/** The pictures that were chosen, by the ids of what was told of them: of each the last choice alone. */
export class PictureChoices {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #turns = new Map<string, number>();
  readonly #pending = new Set<string>();
  #turn = 0;

  /** True while a chosen picture is being made ready: until then, nobody can tell what would be sent. */
  get isPending(): boolean {
    return this.#pending.size > 0;
  }

  /** Ids of the pictures that are ready. */
  get ids(): string[] {
    return [...this.#bytes.keys()];
  }

  bytesOf(id: string): Uint8Array | undefined {
    return this.#bytes.get(id);
  }

  /** Forgets all of them, also those that are still being made ready. */
  clear(): void {
    this.#bytes.clear();
    this.#turns.clear();
    this.#pending.clear();
  }

  /**
   * Takes a choice in place of the one before, which is gone at once. `draw` makes it ready, and resolves to undefined
   * where there is none. False where another choice has come since: then nothing of this one is kept or to be shown.
   */
  async take(id: string, draw: () => Promise<Uint8Array | undefined>): Promise<boolean> {
    const turn = (this.#turn += 1);
    this.#turns.set(id, turn);
    this.#bytes.delete(id);
    this.#pending.add(id);
    const bytes = await draw().catch(() => undefined);
    if (this.#turns.get(id) !== turn) return false;
    this.#pending.delete(id);
    if (bytes) this.#bytes.set(id, bytes);
    return true;
  }
}
