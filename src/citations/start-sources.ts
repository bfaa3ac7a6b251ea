import { groupBy } from '../model/group-by.ts';
import { fill } from '../model/names/fill.ts';
import { foldSources } from './fold-sources.ts';

/**
 * Brings the list of sources of a page to life: links back to what cites each, names of citations for those who hear
 * them, and the fold. Runs in the browser. A page holds some hundred citations, and is lighter where they say no more
 * than a number; whoever reads without script goes back by the browser.
 */
export function startSources(): void {
  const list = document.querySelector<HTMLElement>('.sources ol[data-cited]');
  if (!list) return;
  const citations = [...document.querySelectorAll<HTMLAnchorElement>('.cite a[href^="#source-"]')];
  for (const link of citations)
    link.setAttribute(
      'aria-label',
      fill(list.dataset['citation'] ?? '', { n: link.text.replaceAll(/[[\]]/g, '').trim() }),
    );
  const bySource = groupBy(citations, ({ hash }) => hash.slice(1));
  for (const source of list.children) {
    const places = new Set((bySource.get(source.id) ?? []).map(wayBack).filter(Boolean));
    if (places.size > 0) source.append(' ', listPlaces([...places], list.dataset['cited'] ?? ''));
  }
  foldSources();
}

/** Id of a citation, or of the section of one that is folded: older browsers open no fold for a link that leads into it. */
function wayBack(link: HTMLAnchorElement, index: number): string {
  if (link.closest('details')) return link.closest('section')?.querySelector('h2[id]')?.id ?? '';
  link.id ||= `${link.hash.slice(1)}-${index + 1}`;
  return link.id;
}

function listPlaces(ids: readonly string[], label: string): HTMLElement {
  const places = document.createElement('small');
  places.className = 'cited-at';
  places.append(label);
  for (const [index, id] of ids.entries()) {
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = `↑${index + 1}`;
    places.append(' ', link);
  }
  return places;
}
