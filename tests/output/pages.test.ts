import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { listHeavyPages, mostPackedBytes, mostPageBytes } from '../../src/build/heavy-pages.ts';
import { siteLanguages } from '../../src/model/names/site-languages.ts';
import { reviewPolicy } from '../../src/cms/settings/desk-policy.ts';
import { keepingPolicy, pagePolicy } from '../../src/site/policy.ts';
import { attribute, findAll, listElements, listPages, textOf, type BuiltPage, type HtmlElement } from './page.ts';

const sites = [
  { name: 'the archive', ...inject('archive') },
  { name: 'a site under a sub-path', ...inject('fixture') },
  { name: 'that site in Spanish', folder: `${inject('fixture').folder}/es`, base: `${inject('fixture').base}es/` },
].map((site) => ({ ...site, pages: listPages(site.folder) }));

describe.each(sites)('every page of $name', ({ folder, base, pages }) => {
  const reading = pages.filter((page) => !page.path.startsWith('admin/'));
  const report = (problems: (page: BuiltPage) => string[], among = pages) =>
    among.flatMap((page) => problems(page).map((problem) => `${page.path}: ${problem}`));

  it('has one h1, a language and a title of its own', () => {
    expect(report((page) => (findAll(page, 'h1').length === 1 ? [] : [`${findAll(page, 'h1').length} h1`]))).toEqual(
      [],
    );
    expect(
      report((page) => findAll(page, 'html').flatMap((html) => (attribute(html, 'lang') ? [] : ['no lang']))),
    ).toEqual([]);
    const seen = new Map<string, string>();
    const twice = reading
      .filter((page) => !page.html.includes('noindex'))
      .flatMap((page) => {
        const title = textOf(findAll(page, 'title')[0] as never);
        const key = `${page.path.split('/')[0] ?? ''} ${title}`;
        const other = seen.get(key);
        seen.set(key, page.path);
        return other ? [`${page.path} and ${other}: ${title}`] : [];
      });
    expect(twice).toEqual([]);
  });

  it('leads only to addresses and fragments that exist', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    expect(
      report((page) =>
        findAll(page, 'a').flatMap((link) => checkLink(attribute(link, 'href') ?? '', page, { base, folder, byPath })),
      ),
    ).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const loads = (page: BuiltPage) =>
      page.elements.flatMap((element) => {
        const source =
          attribute(element, 'src') ??
          (element.tagName === 'link' &&
          /stylesheet|icon|preload|modulepreload|manifest/.test(attribute(element, 'rel') ?? '')
            ? attribute(element, 'href')
            : undefined);
        return source !== undefined && !source.startsWith(base) ? [`${element.tagName} ${source}`] : [];
      });
    expect(report(loads)).toEqual([]);
  });

  it('has nothing inline and states the strict policy', () => {
    const inline = (page: BuiltPage) =>
      page.elements.flatMap((element) => [
        ...(element.tagName === 'style' ? ['style element'] : []),
        ...(element.tagName === 'script' &&
        !attribute(element, 'src') &&
        !/^application\/(?:ld\+)?json$/.test(attribute(element, 'type') ?? '')
          ? ['inline script']
          : []),
        ...Object.keys(element.properties)
          .filter((name) => name === 'style' || /^on[a-z]/i.test(name))
          .map((name) => `${element.tagName} ${name}`),
      ]);
    expect(report(inline)).toEqual([]);
    const policy = (page: BuiltPage) =>
      findAll(page, 'meta').find((meta) => /content-security-policy/i.test(attribute(meta, 'httpEquiv') ?? ''));
    expect(
      report(
        (page) => (attribute(policy(page) as never, 'content') === policyOf(page) ? [] : ['another policy']),
        reading,
      ),
    ).toEqual([]);
  });

  it('uses no id twice and skips no level of heading', () => {
    const ids = (page: BuiltPage) => {
      const all = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
      return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `id ${id} twice`);
    };
    expect(report(ids)).toEqual([]);
    const levels = (page: BuiltPage) => {
      const found = findAll(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((heading) => Number(heading.tagName[1]));
      return found.flatMap((level, index) =>
        level > (found[index - 1] ?? 0) + 1 ? [`h${level} after h${found[index - 1] ?? 0}`] : [],
      );
    };
    expect(report(levels, reading)).toEqual([]);
  });

  it('ends with its html element', () => {
    expect(report((page) => (page.html.trimEnd().endsWith('</html>') ? [] : [page.html.slice(-80)]))).toEqual([]);
  });

  it('keeps words of neighbouring elements apart without any style', () => {
    expect(
      report((page) => findAll(page, 'main').flatMap((main) => listElements(main).flatMap(listJoinedWords))),
    ).toEqual([]);
  });

  it('shows no unfilled piece of a template', () => {
    expect(
      report(
        (page) =>
          /\[object Object\]|\bundefined\b|\bNaN\b|\{[a-z]+\}/.exec(findAll(page, 'main').map(withoutCode).join(' ')) ??
          [],
        reading,
      ),
    ).toEqual([]);
  });
});

describe('the weight of the archive', () => {
  it('is one round trip (14 kB) of compressed HTML and CSS for a median entry, and 24 kB for the largest', () => {
    const { folder, pages } = sites[0] as (typeof sites)[number];
    const weigh = (page: BuiltPage, quality: number) =>
      [
        page.html,
        ...findAll(page, 'link')
          .filter((link) => (attribute(link, 'rel') ?? '') === 'stylesheet')
          .map((link) => fs.readFileSync(path.join(folder, attribute(link, 'href') ?? ''), 'utf8')),
      ].reduce((sum, text) => sum + compress(text, quality), 0);
    const weights = pages
      .filter((page) => /^(?:projects|practices|principles|lineages)\/[^/]+\/$/.test(page.path))
      .map((page) => ({ page, bytes: weigh(page, 5) }))
      .sort((a, b) => a.bytes - b.bytes);
    expect(weights[Math.floor(weights.length / 2)]?.bytes).toBeLessThan(14 * 1024);
    // As they are sent at first, and then to whoever asks again, with room for Spanish, which takes up to a twelfth more and is weighed when it is built.
    expect(weights.at(-1)?.bytes).toBeLessThan(mostPackedBytes / 1.055);
    const heaviest = weights.slice(-4).map(({ page }) => weigh(page, 11));
    expect(Math.max(...heaviest)).toBeLessThan((23.5 * 1024) / 1.08);
  });

  it('is at most 100 kB of HTML for every page, with room for Spanish, which takes up to a tenth more', () => {
    expect(listHeavyPages(inject('archive').folder, mostPageBytes / 1.08)).toEqual([]);
    expect(listHeavyPages(inject('fixture').folder)).toEqual([]);
  });

  it('asks for a script only where it searches, filters, copies, prints, takes a story, leads back from sources or brings out kin in a drawing', () => {
    const { pages } = sites[0] as (typeof sites)[number];
    const known =
      /^(?:(?:projects|practices|principles|lineages|dispatches|founding|themes)\/[^/]+\/|[a-z]+\/[^/]+\/(?:cite|sheet|history)\/|(?:search|path|find|compare|list|timeline|overview|offline|admin|review)\/|(?:map|contribute)\/.*)$/;
    const scripted = pages.filter((page) => listScripts(page).some((script) => !isOfEveryPage(script)));
    expect(scripted.map(({ path: name }) => name).filter((name) => !known.test(name))).toEqual([]);
  });
});

describe.each(sites)('the scripts of $name', ({ folder, base, pages }) => {
  const scriptsOf = (name: string) => listScripts(pages.find((page) => page.path === name) as BuiltPage);
  const follow = (scripts: readonly string[]) => [
    ...new Set(scripts.flatMap((script) => [...followImports(path.join(folder, script.slice(base.length)))])),
  ];

  it('are one on every page, of 3.2 kB, that keeps entries, knows a key, tells meanings and titles answers', () => {
    const own = scriptsOf('about/');
    const missing = pages.filter((page) => page.path !== 'admin/' && !listScripts(page).includes(own[0] ?? ''));
    expect(missing.map((page) => page.path)).toEqual([]);
    expect(own).toHaveLength(1);
    const parts = follow(own);
    expect(parts.length).toBeLessThan(3);
    expect(parts.reduce((sum, file) => sum + fs.statSync(file).size, 0)).toBeLessThan(3200);
  });

  it('ask of a browser that reads or tells nothing that it learnt only in 2024', () => {
    const entry = pages.find((page) => /^projects\/[^/]+\/$/.test(page.path))?.path ?? '';
    const files = follow(['about/', 'contribute/', 'search/', 'find/', 'list/', entry].flatMap(scriptsOf));
    const young = files.filter((file) => /\bMap\.groupBy\b/.test(fs.readFileSync(file, 'utf8')));
    expect(young.map((file) => path.basename(file))).toEqual([]);
  });

  it.each([
    ['search/', 18],
    ['find/', 12],
    ['list/', 10.2],
    ['admin/', 730],
  ])('that %s loads before it answers are at most %d kB, compressed', (name, kilobytes) => {
    const bytes = follow(scriptsOf(name)).reduce((sum, file) => sum + weighFile(file), 0);
    expect(bytes).toBeLessThan(kilobytes * 1000);
  });

  it('that a booklet loads when a reader asks for one are at most 400 kB, compressed', () => {
    const scripts = fs.readdirSync(path.join(folder, '_astro')).filter((name) => name.startsWith('make-booklet.'));
    const files = [...new Set(scripts.flatMap((name) => [...followImports(path.join(folder, '_astro', name))]))];
    expect(scripts).toHaveLength(1);
    expect(files.reduce((sum, file) => sum + weighFile(file), 0)).toBeLessThan(400_000);
  });
});

/** Words of a page but for what is set as code, such as BibTeX, which has braces of its own. */
function withoutCode(node: HtmlElement): string {
  if (node.tagName === 'pre') return '';
  return node.children.map((child) => (child.type === 'element' ? withoutCode(child) : textOf(child))).join('');
}

/** A script and all that it imports before it runs. */
function followImports(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, name = ''] of fs.readFileSync(file, 'utf8').matchAll(/(?:from|import)"(\.\/[^"]+\.js)"/g))
    followImports(path.join(path.dirname(file), name), known);
  return known;
}

function listScripts(page: BuiltPage): string[] {
  return findAll(page, 'script').flatMap((script) => attribute(script, 'src') ?? []);
}

function isOfEveryPage(script: string): boolean {
  return path.basename(script).startsWith('Page.');
}

/** Bytes as a host sends them. */
function compress(text: string, quality = 6): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

const weighed = new Map<string, number>();

/** Bytes of a file, compressed once. */
function weighFile(file: string): number {
  const known = weighed.get(file) ?? compress(fs.readFileSync(file, 'utf8'));
  weighed.set(file, known);
  return known;
}

const localBackend = { name: 'local', branch: 'main', workflow: 'editorial' } as const;

/** Only the forms may keep themselves at hand, and one page all others; the review shows pictures from memory. */
function policyOf({ path: name, html }: BuiltPage): string {
  if (name === 'review/' && html.includes('review-settings')) return reviewPolicy(localBackend);
  return /^(?:contribute\/(?!send\/)|offline\/)/.test(name) ? keepingPolicy : pagePolicy;
}

const inlineTags = new Set(['a', 'b', 'bdi', 'cite', 'i', 'q', 'small', 'span', 'time']);

/** Places where the last word of an inline element meets the first word of the next, as a reader without styles sees. */
function listJoinedWords({ tagName, children }: HtmlElement): string[] {
  if (tagName === 'svg') return [];
  return children.slice(1).flatMap((node, index) => {
    const before = children[index];
    if (before?.type !== 'element' || node.type !== 'element') return [];
    if (!inlineTags.has(before.tagName) || !inlineTags.has(node.tagName)) return [];
    const [end, start] = [textOf(before).slice(-20), textOf(node).slice(0, 20)];
    return /\S$/u.test(end) && /^[\p{L}\p{N}]/u.test(start) ? [`${end}|${start}`] : [];
  });
}

function checkLink(
  href: string,
  page: BuiltPage,
  site: { base: string; folder: string; byPath: ReadonlyMap<string, BuiltPage> },
): string[] {
  if (/^(?:https?:|mailto:)/.test(href)) return [];
  const url = new URL(href, `http://site${site.base}${page.path}`);
  const name = decodeURIComponent(url.pathname.slice(site.base.length));
  if (!url.pathname.startsWith(site.base) || isOther(name)) return checkBeside(href, url.pathname);
  const target = site.byPath.get(name);
  if (!target)
    return fs.existsSync(path.join(site.folder, name)) && !name.endsWith('/') ? [] : [`${href} leads nowhere`];
  const id = decodeURIComponent(url.hash.slice(1));
  // The desk and the reading list read what stands behind their address themselves.
  if ((name === 'admin/' && id.startsWith('/collections/')) || (name === 'list/' && id.startsWith('l='))) return [];
  return !id || target.elements.some((element) => attribute(element, 'id') === id)
    ? []
    : [`${href}: there is no #${id}`];
}

const isOther = (name: string) => siteLanguages.slice(1).some((language) => name.startsWith(`${language}/`));

/** A link from one language to another, or to what they share; the archive is built in English alone. */
function checkBeside(href: string, pathname: string): string[] {
  const { folder, base } = inject('fixture');
  if (!pathname.startsWith(base)) return [`${href} leaves the site’s base`];
  const name = decodeURIComponent(pathname.slice(base.length));
  const file = path.join(folder, name.endsWith('/') || name === '' ? `${name}index.html` : name);
  return fs.existsSync(file) || name.endsWith('404.html/') ? [] : [`${href} leads nowhere`];
}
