/**
 * Says what a word of the glossary means to those who point at its link or come to it by keyboard, once somebody does so
 * for the first time; the link itself leads to the meaning. Runs in the browser: a page holds the words, and their
 * meanings, which are as long as a section, load with the first that is asked for.
 */
export function tellMeanings(base: string): void {
  let isAsked = false;
  const tell = async ({ target }: Event) => {
    if (isAsked || !(target instanceof Element) || !target.closest('a.explained')) return;
    isAsked = true;
    try {
      const meanings = (await (await fetch(`${base}meanings.json`)).json()) as Record<string, string>;
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a.explained'))
        link.title = meanings[link.hash.slice(1)] ?? '';
    } catch {
      isAsked = false;
    }
  };
  for (const sign of ['pointerover', 'focusin'] as const) document.addEventListener(sign, (event) => void tell(event));
}
