import type { Look, Picture, Pictures } from './letters.ts';

/** Dots for each point: 300 an inch. */
const scale = 300 / 72;
/** Of the size of letters: room above and below the line for what reaches far. */
const [above, below] = [1.25, 0.6];

/** Draws words in the faces of the page and of the device. Runs in the browser. */
export class CanvasPictures implements Pictures {
  readonly #canvas: CanvasRenderingContext2D;
  readonly #family = getComputedStyle(document.body).fontFamily;
  readonly #widths = new Map<string, number>();

  constructor() {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('This browser draws no pictures.');
    this.#canvas = canvas;
  }

  /**
   * Loads the faces of the page that a text asks for, all of its letters: one that came later would be drawn wider than it
   * was measured. One that does not load is done without.
   */
  async load(text: string): Promise<void> {
    const letters = new Set(text);
    const names = this.#family.split(',');
    await Promise.allSettled(names.map((name) => document.fonts.load(`16px ${name}`, [...letters].join(''))));
  }

  measure(text: string, look: Look): number {
    // Measured as large as it is drawn: hinted letters of two sizes are not alike.
    const key = `${look.style} ${look.dir} ${String(look.size)} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.#setLook(look);
    const width = this.#canvas.measureText(text).width / scale;
    this.#widths.set(key, width);
    return width;
  }

  draw(text: string, look: Look): Picture {
    const { size, dir } = look;
    const width = Math.ceil(this.measure(text, look) * scale);
    const height = Math.ceil((above + below) * size * scale);
    const { canvas } = this.#canvas;
    [canvas.width, canvas.height] = [Math.max(1, width), height];
    this.#setLook(look);
    this.#canvas.fillText(text, dir === 'rtl' ? width : 0, above * size * scale);
    const { data } = this.#canvas.getImageData(0, 0, Math.max(1, width), height);
    const dots = Uint8Array.from({ length: data.length / 4 }, (_, at) => data[at * 4 + 3] ?? 0);
    return { dots, width: Math.max(1, width), height, below: below * size, above: height / scale - below * size };
  }

  /** Letters that look like one that nobody has. */
  listMissing(letters: readonly string[]): string[] {
    const look = (letter: string) => this.draw(letter, { size: 12, style: 'plain', dir: 'ltr' }).dots.join();
    const nothing = look('\u0378');
    return letters.filter((letter) => !/[\p{M}\p{Z}\p{C}]/u.test(letter) && look(letter) === nothing);
  }

  #setLook({ size, style, dir }: Look): void {
    const [slant, weight] = [style === 'i' ? 'italic' : 'normal', style === 'b' ? '700' : '400'];
    this.#canvas.font = `${slant} ${weight} ${String(size * scale)}px ${this.#family}`;
    this.#canvas.direction = dir;
    this.#canvas.textAlign = dir === 'rtl' ? 'right' : 'left';
    this.#canvas.textBaseline = 'alphabetic';
    this.#canvas.fillStyle = '#000';
  }
}
