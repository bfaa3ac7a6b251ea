import fs from 'node:fs';
import footnote from 'markdown-it-footnote';

const kinds = ['projects', 'practices', 'principles', 'themes'];
const folder = new URL('./sources/', import.meta.url);
/** Sources come by a filter, because Eleventy joins global data into every page. */
let sources;

export default function configure(config) {
  config.addPassthroughCopy('src/style.css');
  config.amendLibrary('md', (md) => {
    md.set({ html: true, typographer: true });
    md.use(footnote);
  });
  config.addPairedShortcode(
    'pullquote',
    (text, by) => `<blockquote class="pullquote"><p>${text}</p><footer>${by}</footer></blockquote>`,
  );
  for (const kind of kinds)
    config.addCollection(kind, (api) =>
      api.getFilteredByGlob(`src/${kind}/*.md`).sort((a, b) => (a.data.eid < b.data.eid ? -1 : 1)),
    );
  config.addCollection('graph', (api) => [toGraph(api.getAll())]);
  config.addCollection('sourceIds', () => Object.keys(listSources()));
  config.addFilter('backlinks', ([graph], kind, id) => graph.back.get(`${kind}/${id}`) ?? []);
  config.addFilter('titleOf', ([graph], kind, id) => graph.titles.get(`${kind}/${id}`));
  config.addFilter('sourceOf', (id) => listSources()[id]);
  config.addFilter('head20', (list) => list.slice(0, 20));
  return { dir: { input: 'src', output: '_site' }, markdownTemplateEngine: 'njk', htmlTemplateEngine: 'njk' };
}

/** Who names whom, worked out once. */
function toGraph(pages) {
  const back = new Map();
  const titles = new Map();
  const add = (key, page) => {
    const list = back.get(key);
    if (!list) back.set(key, [page]);
    else if (list.at(-1) !== page) list.push(page);
  };
  for (const page of pages) {
    const { eid, kindOf, title } = page.data;
    if (!eid) continue;
    titles.set(`${kindOf}/${eid}`, title);
    if (kindOf !== 'projects') continue;
    for (const { project } of page.data.receivedFrom) add(`projects/${project}`, page);
    for (const { principle } of page.data.principles) add(`principles/${principle}`, page);
    for (const kind of ['practices', 'themes', 'sources']) for (const id of page.data[kind]) add(`${kind}/${id}`, page);
  }
  return { back, titles };
}

function listSources() {
  sources ??= Object.fromEntries(
    fs
      .readdirSync(folder)
      .map((name) => [name.slice(0, -5), JSON.parse(fs.readFileSync(new URL(name, folder), 'utf8'))]),
  );
  return sources;
}
