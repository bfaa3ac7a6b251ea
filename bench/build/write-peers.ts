import fs from 'node:fs';
import path from 'node:path';
import type { Block, Corpus, MadeProject, MadeText } from './corpus.ts';
import { FolderWriter } from './folder-writer.ts';

export const peers = ['eleventy', 'hugo', 'starlight'] as const;
export type Peer = (typeof peers)[number];

const kinds = ['projects', 'practices', 'principles', 'themes'] as const;

/**
 * Lays out a peer's site with the same words, links and relations: its templates, and the archive in its own form. Each has
 * a page for a project, practice, principle and theme, lists on pages of fifty, sources on pages of a hundred.
 */
export function writePeer(peer: Peer, corpus: Corpus, folder: string): void {
  fs.cpSync(path.join(import.meta.dirname, '../peers', peer), folder, { recursive: true });
  const style = path.join(import.meta.dirname, '../peers/style.css');
  if (peer === 'starlight') writeStarlight(corpus, new FolderWriter(path.join(folder, 'src/content/docs')));
  else {
    fs.mkdirSync(path.join(folder, peer === 'hugo' ? 'static' : 'src'), { recursive: true });
    fs.copyFileSync(style, path.join(folder, peer === 'hugo' ? 'static/style.css' : 'src/style.css'));
    writeMarkdown(peer, corpus, new FolderWriter(folder));
  }
}

/** The file of a project's text in a peer's site. */
export function peerProject(peer: Peer, { id }: MadeProject): string {
  const root = { eleventy: 'src/projects', hugo: 'content/projects', starlight: 'src/content/docs/projects' }[peer];
  return `${root}/${id}.${peer === 'starlight' ? 'mdx' : 'md'}`;
}

function writeMarkdown(peer: 'eleventy' | 'hugo', corpus: Corpus, files: FolderWriter): void {
  const root = peer === 'hugo' ? 'content' : 'src';
  for (const kind of kinds)
    for (const one of corpus[kind]) {
      const fields = { title: one.title, summary: one.summary, eid: one.id, ...toFields(one) };
      files.write(`${root}/${kind}/${one.id}.md`, `${toHeader(fields)}\n${toText(one, peer, corpus)}`);
    }
  for (const source of corpus.sources)
    files.write(`${peer === 'hugo' ? 'data/' : ''}sources/${source.id}.json`, JSON.stringify(source));
  if (peer !== 'hugo') return;
  const last = Math.ceil(corpus.sources.length / 100);
  for (let n = 1; n <= last; n += 1) {
    const ids = corpus.sources.filter(({ page }) => page === n).map(({ id }) => id);
    files.write(
      `content/sources/p${n}.md`,
      toHeader({ title: `Sources, page ${n}`, summary: 'Sources', n, last, ids }),
    );
  }
}

function toFields(one: MadeText | MadeProject): object {
  if (!('start' in one)) return {};
  const { start, end, place, country, themes, practices, principles, receivedFrom, sources } = one;
  const places = [{ name: place, country }];
  return { form: 'organization', period: { start, end }, places, themes, practices, principles, receivedFrom, sources };
}

/** JSON is YAML too. */
function toHeader(fields: object): string {
  const rows = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${rows.join('\n')}\n---\n`;
}

function toText(one: MadeText | MadeProject, peer: Peer, { sources }: Corpus): string {
  const text = one.body.map((block) => toBlock(block, peer)).join('\n\n');
  if (!('start' in one)) return `${text}\n`;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const notes = one.sources.map((id, at) => {
    const { author = '', title = '', year = 0 } = byId.get(id) ?? {};
    return `[^c${at + 1}]: ${author} _${title}_ (${year}), p. ${at + 1}.`;
  });
  return `${text}\n\n${notes.join('\n\n')}\n`;
}

function toBlock(block: Block, peer: Peer): string {
  if (typeof block === 'string') return block.replaceAll(/@@(\d)@@/g, '[^c$1]');
  const { quote, by } = block;
  if (peer === 'hugo') return `{{< pullquote by="${by}" >}}${quote}{{< /pullquote >}}`;
  if (peer === 'eleventy') return `{% pullquote "${by}" %}${quote}{% endpullquote %}`;
  return `<Pullquote by="${by}">${quote}</Pullquote>`;
}

/** Starlight has no relations of its own: what others name is written into the texts. */
function writeStarlight(corpus: Corpus, files: FolderWriter): void {
  const { projects, sources } = corpus;
  const titles = new Map<string, string>(
    kinds.flatMap((kind) => corpus[kind].map(({ id, title }) => [`${kind}/${id}`, title] as const)),
  );
  const link = (key: string) => `- [${titles.get(key) ?? ''}](/${key}/)`;
  const back = Map.groupBy(
    projects.flatMap((project) => listNamed(project).map((key) => ({ key, project }))),
    ({ key }) => key,
  );
  const write = (name: string, { title, summary }: Pick<MadeText, 'title' | 'summary'>, body: string) =>
    files.write(`${name}.mdx`, `${toHeader({ title, description: summary })}\n${body}\n`);
  const parts = "import Pullquote from '../../../components/Pullquote.astro';\n\n";
  for (const kind of kinds)
    for (const one of corpus[kind]) {
      const named = 'start' in one ? listNamed(one).map(link) : [];
      const from = (back.get(`${kind}/${one.id}`) ?? []).map(({ project }) => link(`projects/${project.id}`));
      const lists = [...(named.length > 0 ? ['## Relations', ...named] : []), '## Who references this', ...from];
      write(
        `${kind}/${one.id}`,
        one,
        `${kind === 'projects' ? parts : ''}${toText(one, 'starlight', corpus)}\n${lists.join('\n')}`,
      );
    }
  const list = (name: string, size: number, rows: readonly string[]) => {
    for (let at = 0; at < rows.length; at += size)
      write(
        `${name}/p${at / size + 1}`,
        { title: `List ${at / size + 1}`, summary: 'List' },
        rows.slice(at, at + size).join('\n'),
      );
  };
  list(
    'list',
    50,
    projects.map(({ id, summary }) => `${link(`projects/${id}`)} ${summary}`),
  );
  list(
    'sources',
    100,
    sources.map(({ author, title, year }) => `- ${author} _${title}_, ${year}`),
  );
  write('index', { title: 'Archive', summary: 'Home' }, corpus.themes.map(({ id }) => link(`themes/${id}`)).join('\n'));
}

function listNamed({ practices, principles, receivedFrom, themes }: MadeProject): string[] {
  return [
    ...practices.map((id) => `practices/${id}`),
    ...principles.map(({ principle }) => `principles/${principle}`),
    ...receivedFrom.map(({ project }) => `projects/${project}`),
    ...themes.map((id) => `themes/${id}`),
  ];
}
