/**
 * Folds the list of sources of a page while its margin names them beside what they support (from 62rem), and opens it
 * for a link that leads into it and for print, as not every browser does by itself. Runs in the browser; the list is
 * open without it.
 */
export function foldSources(): void {
  const list = document.querySelector<HTMLDetailsElement>('.sources > .all');
  if (!list) return;
  const wide = matchMedia('(min-width: 62rem)');
  const target = () => list.querySelector(':target');
  const set = () => {
    list.open = !wide.matches || target() !== null;
  };
  set();
  wide.addEventListener('change', set);
  addEventListener('hashchange', () => {
    const wanted = target();
    if (!wanted || list.open) return;
    list.open = true;
    wanted.scrollIntoView();
  });
  addEventListener('beforeprint', () => {
    list.open = true;
  });
}
