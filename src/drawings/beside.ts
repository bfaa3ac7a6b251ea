/**
 * Heights in pixels as the wide page sets its texts, near enough to choose what stands where: a line of so many letters
 * is so high, and what follows a text keeps so much from it.
 */
interface Setting {
  letters: number;
  line: number;
  gap: number;
}

const story: Setting = { letters: 70, line: 27, gap: 16 };
const fact: Setting = { letters: 28, line: 21, gap: 6 };
const event: Setting = { letters: 27, line: 20, gap: 28 };
/** Headings, names and themes, and the fold below what stands in short. */
const around = { heading: 58, short: 240, events: 90 } as const;

/**
 * Whether the events of a project have room in the margin beside its story, below what stands there in short. `html` is
 * the story; the others are lists of texts.
 */
export function fitsBeside(html: string, { facts, events }: { facts: string[]; events: string[] }): boolean {
  const headings = html.match(/<h[2-4]/g)?.length ?? 0;
  const paragraphs = html
    .split(/<\/(?:p|li|h[2-4])>/)
    .map((text) => text.replaceAll(/<[^>]*>/g, '').trim())
    .filter((text) => text !== '');
  const besideHeight = heightOf(facts, fact) + around.short + heightOf(events, event) + around.events;
  return besideHeight <= heightOf(paragraphs, story) + headings * around.heading;
}

function heightOf(texts: readonly string[], { letters, line, gap }: Setting): number {
  return texts.reduce((sum, { length }) => sum + Math.ceil(length / letters) * line + gap, 0);
}
