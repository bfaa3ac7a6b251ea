import type { Page } from 'playwright-core';

/**
 * Takes out of every list and table what is built exactly like two things before it, so that axe looks at each shape
 * and not at each of hundreds of entries. A shape is tags, where words stand, which attributes there are, and the values
 * of those that make a look, a language, a role or a state.
 */
export function thinOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const counts = /^(?:class|role|type|lang|dir|tabindex|aria-(?!label|described|controls)\w+)$/;
    const toShape = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent?.trim() ? 'words' : '';
      const attributes = [...node.attributes].map(({ name, value }) => (counts.test(name) ? `${name}=${value}` : name));
      return `<${[node.tagName, ...attributes.sort(), ...[...node.childNodes].map(toShape)].join(' ')}>`;
    };
    for (const list of document.querySelectorAll('main :is(ul, ol, tbody, svg g)')) {
      const seen = new Map<string, number>();
      for (const member of [...list.children]) {
        const shape = toShape(member);
        const count = seen.get(shape) ?? 0;
        if (count >= 2) member.remove();
        else seen.set(shape, count + 1);
      }
    }
  });
}
