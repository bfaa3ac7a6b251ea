/**
 * Brings out the ancestors and heirs of the entry that has the focus or the pointer in an arc diagram, by dimming
 * the rest. Nothing is lost without it. Runs in the browser.
 */
export function startHighlight(): void {
  for (const drawing of document.querySelectorAll<SVGElement>('[data-arcs]')) {
    const arcs = [...drawing.querySelectorAll<SVGElement>('[data-ends]')].map((line) => {
      const [from = '', to = ''] = line.dataset['ends']?.split(' ') ?? [];
      return { line, from, to };
    });
    const rows = [...drawing.querySelectorAll<SVGElement>('[data-key]')];
    const show = (key: string | undefined) => {
      const kin = key === undefined ? undefined : new Set([...walk(arcs, key, 'up'), ...walk(arcs, key, 'down')]);
      for (const row of rows) row.classList.toggle('dim', kin !== undefined && !kin.has(row.dataset['key'] ?? ''));
      for (const { line, from, to } of arcs)
        line.classList.toggle('dim', kin !== undefined && !(kin.has(from) && kin.has(to)));
    };
    const keyOf = (target: EventTarget | null) =>
      (target as Element | null)?.closest<SVGElement>('[data-key]')?.dataset['key'];
    drawing.addEventListener('focusin', (event) => show(keyOf(event.target)));
    drawing.addEventListener('focusout', () => show(undefined));
    drawing.addEventListener('pointerover', (event) => show(keyOf(event.target)));
    drawing.addEventListener('pointerleave', () => show(undefined));
  }
}

/** A line of a drawing, and the numbers of the entries that it joins. */
interface Arc {
  line: SVGElement;
  from: string;
  to: string;
}

function walk(arcs: readonly Arc[], start: string, way: 'up' | 'down'): Set<string> {
  const [near, far] = way === 'up' ? (['to', 'from'] as const) : (['from', 'to'] as const);
  const found = new Set([start]);
  const queue = [start];
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const arc of arcs) {
      if (arc[near] !== at || found.has(arc[far])) continue;
      found.add(arc[far]);
      queue.push(arc[far]);
    }
  return found;
}
