import { describe, expect, it } from 'vitest';
import { findFaults, listFaults } from '../bodies.ts';
import { startProcessorClock } from '../../../fixtures/processor-time.ts';

const evil = 'https://evil.example.net/';

describe('the words of a link', () => {
  it.each([
    `[vandu.org](${evil})`,
    `[VANDU.ORG](${evil})`,
    `[Vandu.org](${evil})`,
    `[www.vandu.org](${evil})`,
    `[https://vandu.org/donate](${evil})`,
    `[https:vandu.org](${evil})`,
    `[Donate at vandu.org today](${evil})`,
    `[Donate at www.Vandu.org today](${evil})`,
    `[Donate at Vandu.org/donate](${evil})`,
    `[*vandu*.org](${evil})`,
    `[\`vandu.org\`](${evil})`,
    `[vandu.org][a]\n\n[a]: ${evil}`,
    `[vandu.org][]\n\n[vandu.org]: ${evil}`,
    `[vandu.org]\n\n[vandu.org]: ${evil}`,
    `[a]: ${evil}\n\n> [https://vandu.org/][A]`,
    `[here][a]\n\n[a]: ${evil} "https://vandu.org"`,
    `[here](${evil} "https://vandu.org")`,
    `[here](${evil} "vandu.org")`,
    '[friend@vandu.org](mailto:eve@evil.example.net)',
    '[friend@vandu.org](mailto:eve@vandu.org)',
    '[vandu.org](mailto:eve@evil.example.net)',
    `[friend@vandu.org](${evil})`,
    `[vandu。org](${evil})`,
    `[vandu｡org](${evil})`,
    `[vandu．org](${evil})`,
    `[vandu․org](${evil})`,
    `[vandu·org](${evil})`,
    `[vandu[dot]org](${evil})`,
    `[van\u00ADdu.org](${evil})`,
    `[vandu .org](${evil})`,
    `[vandu . org](${evil})`,
    `[vandu. org](${evil})`,
    `[ｖandu.org はこちら 日本](${evil})`,
    `[请看vandu.org网站](${evil})`,
    '[www.vandu.org](/about/)',
    '[vandu.org](/about/)',
    '[vandu.org](#people)',
    '[vandu.org](https://notvandu.org/)',
    '[vandu.org](https://vandu.org.evil.example.net/)',
    '[vandu.org](https://xn--vndu-63a.org/)',
    '[vandu.org](https://evil.example.net/vandu.org)',
    '[vandu.org](https://www.google.com/url?q=https://vandu.org/)',
    '[vandu.org](https://web.archive.org/web/2019/https://evil.example.net/?vandu.org)',
    '[www.vandu.org](https://en.wikipedia.org/wiki/Evil)',
  ])('name no other host than it goes to: %s', (text) => {
    expect(findFaults(text).map(({ code }) => code)).toContain('link-misleads');
  });

  it.each([
    '[Change.org](https://en.wikipedia.org/wiki/Change.org)',
    '[vandu.org](https://web.archive.org/web/20190401120000/https://vandu.org/about)',
    '[https://www.vandu.org/](https://web.archive.org/web/2019*/vandu.org/)',
    `[the Change.org petition](${evil})`,
    `[Node.js](${evil})`,
    `[the README.md](${evil})`,
    `[src/index.js](${evil})`,
    `[St. John’s, e.g. p.m. in U.S.A.](${evil})`,
    `[互助。会费](${evil})`,
    `[г.Москва](${evil})`,
    `[Food. Organized by us.](${evil})`,
    '[vandu.org](https://www.vandu.org/about)',
    '[www.vandu.org](https://vandu.org/)',
    '[Vandu.org](https://cdn.vandu.org/)',
    '[cdn.vandu.org](https://vandu.org/)',
    '[https://example.org/a_(b)](https://example.org/a_(b))',
    '[exämple.org](https://xn--exmple-cua.org/)',
    '[пример.рф](https://пример.рф/)',
    '[friend@vandu.org](mailto:friend@vandu.org)',
    '[write to us at vandu.org](mailto:friend@vandu.org)',
    '[friend@vandu.org](https://vandu.org/contact)',
    'www.vandu.org and https://vandu.org/a and friend@vandu.org',
  ])('may be %s', (text) => {
    expect(listFaults(text)).toEqual([]);
  });

  it('pass with what the remedy says', () => {
    expect(findFaults(`[Change.org](${evil})`)[0]?.remedy).toContain('[the group Change.org]');
    expect(listFaults(`[the group Change.org](${evil})`)).toEqual([]);
    expect(findFaults(`[www.vandu.org](${evil})`)[0]?.remedy).toContain('www.vandu.org ([more about it](…))');
    expect(listFaults(`www.vandu.org ([more about it](${evil}))`)).toEqual([]);
  });

  it('are read in linear time', () => {
    const spent = startProcessorClock();
    findFaults(`[${'a.'.repeat(4500)}](${evil})`);
    findFaults(`[${'www.'.repeat(2000)}](${evil})`);
    findFaults(`[${'a@'.repeat(4500)}](${evil})`);
    findFaults(`[${'a-'.repeat(4500)}](${evil})`);
    expect(spent()).toBeLessThan(5000);
  });
});
