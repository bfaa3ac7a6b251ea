import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { goodArchive } from '../fixtures/archive-copy.ts';
import { openDeskPage, publish, type DeskPage } from './desk-page.ts';
import { openPlainDesk, type DeskSite } from './desk-site.ts';

let site: DeskSite;
let desk: DeskPage;
let page: Page;

beforeAll(async () => {
  site = await openPlainDesk(inject('fixture'), goodArchive);
});
afterAll(() => site.close());

beforeEach(async () => {
  desk = await openDeskPage(site);
  page = desk.page;
});
afterEach(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.leave();
});

describe('the text', () => {
  it('takes what the toolbar puts in, can be undone, and leads to its faults', async () => {
    await desk.open('#/collections/themes/entries/food');
    const text = page.getByRole('textbox', { name: /^Text/ });
    const before = await text.inputValue();
    await text.focus();
    await page.keyboard.press('Control+End');
    await page.getByRole('button', { name: 'Note', exact: true }).click();
    await page.keyboard.type('We add {this}.');
    expect(await text.inputValue()).toContain('<Note kind="info">\n\nWe add {this}.\n\n</Note>');
    const fault = page.getByRole('list', { name: 'Faults of the text' }).getByRole('button');
    await fault.waitFor();
    expect(await fault.textContent()).toContain('a {…} expression is not allowed in an entry');
    await fault.click();
    const caret = await text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart));
    expect(caret).toMatch(/^\{this\}/);
    await page.keyboard.press('Control+End');
    for (let count = 0; count < 40 && (await text.inputValue()) !== before; count += 1)
      await page.keyboard.press('Control+z');
    expect(await text.inputValue()).toBe(before);
  });

  it('links to an entry by its title', async () => {
    await desk.open('#/collections/themes/entries/food');
    const text = page.getByRole('textbox', { name: /^Text/ });
    await text.focus();
    await page.getByRole('button', { name: 'Link to an entry …' }).click();
    await page.keyboard.type('lantern');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await text.inputValue()).toContain('](/projects/lantern-street-kitchen/)');
  });

  it('keeps what it is not asked to change, in a file with the line ends of Windows', async () => {
    const text =
      '---\r\ntitle: Bread\r\nsummary: Baking.\r\nfacet: need\r\nscopeNote: Ovens.\r\n---\r\n\r\n\r\nOne  \r\ntwo.\r\n\r\n\r\n';
    writeFileSync(join(site.repository, 'content/themes/bread.mdx'), text);
    await desk.open('#/collections/themes/entries/bread');
    await page.getByRole('textbox', { name: /^Text/ }).fill('One  \nthree.');
    await publish(page);
    expect(desk.read('themes/bread.mdx')).toBe(text.replace('two.', 'three.'));
  });

  it('pastes headings, lists, quotations, code, tables, links and emphasis as Markdown, and everything else as plain text', async () => {
    await desk.open('#/collections/themes/new');
    const text = page.getByRole('textbox', { name: /^Text/ });
    const paste = (html: string) =>
      text.evaluate((area: HTMLTextAreaElement, data) => {
        area.focus();
        area.select();
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', data);
        area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        return area.value;
      }, html);
    expect(
      await paste(
        '<b style="font-weight:normal"><h1>Food</h1><p>We <b>cook </b>and <i>eat</i> at <a href="https://example.org/x">home</a>, {all}.</p><ul><li>One<ul><li>Two</li></ul></li></ul></b><script>alert(1)</script>',
      ),
    ).toBe('## Food\n\nWe **cook** and *eat* at [home](https://example.org/x), \\{all\\}.\n\n- One\n  - Two');
    expect(await paste('<ol><li>Stir<ul><li>Salt</li></ul></li><li>Wait</li></ol>')).toBe(
      '1. Stir\n   - Salt\n2. Wait',
    );
    expect(
      await paste(
        '<blockquote><p>One<p>[2]</blockquote>Run <code>a`b</code><pre class="language-sh">\n  a\n\n\n  {b}\n</pre><ul><li>Three<pre>c</pre></li><ul><li><a href="https://example.org/x_(y)">[z]</a></li></ul></ul><table><tr><th>A<th>B<tr><td><p>a|b<td><b>c</b></table><table><tr><td>d<tr><td>e</table>',
      ),
    ).toBe(
      '> One\n>\n> \\[2\\]\n\nRun `` a`b ``\n\n```sh\n  a\n\n\n  {b}\n```\n\n- Three\n\n  ```\n  c\n  ```\n  - [\\[z\\]](https://example.org/x_\\(y\\))\n\n| A | B |\n| --- | --- |\n| a\\|b | **c** |\n\nd\n\ne',
    );
    expect(await paste('<a href="javascript:alert(1)">here</a>')).toBe('here');
  });

  it('takes what is typed at the end of forty thousand characters', async () => {
    // In the file already: put into a field at once, so many lines cost Chromium the square of their number.
    const header = 'title: Long\nsummary: Much.\nfacet: need\nscopeNote: Words.\n';
    const long = 'Some words of a long text, with a [link](/projects/lantern-street-kitchen/).\n\n'.repeat(530);
    writeFileSync(join(site.repository, 'content/themes/long.mdx'), `---\n${header}---\n\n${long}`);
    await desk.open('#/collections/themes/entries/long');
    const text = page.getByRole('textbox', { name: /^Text/ });
    const before = await text.inputValue();
    expect(before.length).toBeGreaterThan(40_000);
    await text.press('Control+End');
    await page.keyboard.type('So.');
    expect(await text.inputValue()).toBe(`${before}So.`);
    await page.getByRole('button', { name: 'Ready to save' }).waitFor();
  });
});
