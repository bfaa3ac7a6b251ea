import type { Kept } from './kept.ts';

/** Lists the pages that were read and are kept, the newest first, by their titles. Runs in the browser. */
export async function showKeptPages(list: HTMLElement, kept: Kept, addresses: readonly string[]): Promise<void> {
  const items = await Promise.all(
    [...addresses].reverse().map(async (address) => {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = toTitle((await (await kept.find(address, 'read'))?.text()) ?? '') || address;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  list.replaceChildren(...items);
}

/** The title of a page without the site's name, which stands last. */
function toTitle(html: string): string {
  const parts = new DOMParser().parseFromString(html, 'text/html').title.split(' · ');
  return parts.slice(0, Math.max(1, parts.length - 1)).join(' · ');
}
