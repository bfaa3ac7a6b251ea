import type { Page } from 'playwright-core';

/**
 * Takes out of a page what is built of the same parts as two things before it in the same place, so that axe looks at
 * each shape and not at each of hundreds of entries. A shape is tags, where words stand, which attributes there are, and
 * the values of those that make a look, a language, a role or a state. Forms stay whole, whose parts name each other.
 */
export function thinOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const counts = /^(?:class|role|type|lang|dir|tabindex|aria-(?!label|described|controls)\w+)$/;
    const toShape = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent?.trim() ? 'words' : '';
      const attributes = [...node.attributes].map(({ name, value }) => (counts.test(name) ? `${name}=${value}` : name));
      const parts = new Set([...node.childNodes].map(toShape));
      return `<${[node.tagName, ...attributes.sort(), ...parts].join(' ')}>`;
    };
    /** True for a part that a script fills in. */
    const isWritten = (element: Element) => [...element.attributes].some(({ name }) => name.startsWith('data-'));
    /** Members of a parent that may go: each alone, or a term with what is said of it. */
    const listMembers = (parent: Element): Element[][] =>
      [...parent.children].reduce<Element[][]>((members, child) => {
        if (child.tagName === 'DD') members.at(-1)?.push(child);
        else if (child.matches('li, tr, g, dt') || (child.matches('p, section, article') && !isWritten(child)))
          members.push([child]);
        return members;
      }, []);
    for (const parent of document.querySelectorAll('main, main *')) {
      if (parent.closest('form')) continue;
      const seen = new Map<string, number>();
      for (const member of listMembers(parent)) {
        const shape = [...new Set(member.map(toShape))].join(' ');
        const count = seen.get(shape) ?? 0;
        if (count < 2) seen.set(shape, count + 1);
        else for (const part of member) part.remove();
      }
    }
  });
}
