/** A box of a drawing of steps, and where each of its lines stands. */
export interface StepBox {
  y: number;
  height: number;
  lines: { text: string; y: number }[];
}

export interface Steps {
  width: number;
  height: number;
  boxes: StepBox[];
  /** Heights at which the arrows between boxes begin and end. */
  arrows: { from: number; to: number }[];
}

/** Units of the drawing; at full size a unit is a pixel, and a phone of 320 pixels shows it whole. */
const width = 280;
const lineHeight = 20;
const padding = 12;
const gap = 30;
const charactersALine = 28;

/** Boxes one below the other with an arrow between each two: what leads to what, from the first to the last. */
export function layoutSteps(titles: readonly string[]): Steps {
  let y = 1;
  const boxes = titles.map((title): StepBox => {
    const lines = wrapEvenly(title);
    const height = lines.length * lineHeight + padding * 2;
    const box = { y, height, lines: lines.map((text, index) => ({ text, y: y + padding + lineHeight * index + 15 })) };
    y += height + gap;
    return box;
  });
  const arrows = boxes.slice(1).map((box, index) => {
    const before = boxes[index] as StepBox;
    return { from: before.y + before.height + 3, to: box.y - 3 };
  });
  return { width, height: Math.max(0, y - gap + 1), boxes, arrows };
}

/** As few lines of whole words as the box holds, and these of nearly one length. */
function wrapEvenly(text: string): string[] {
  let lines = wrap(text, charactersALine);
  for (let limit = charactersALine - 1; limit > 0; limit -= 1) {
    const narrower = wrap(text, limit);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

/** Lines of whole words; a word that is longer than a line has one to itself. */
function wrap(text: string, limit: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= limit) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
