import { stringify } from 'yaml';
import type { Block, Corpus, MadeProject, MadeText } from './corpus.ts';
import { FolderWriter } from './folder-writer.ts';

const head = { completeness: 'partial', credits: [{ name: 'Made up', role: 'wrote' }] };

/** Writes a made-up archive as `content/` of this project, two claims for each project with it. */
export function writeOwn(corpus: Corpus, folder: string): void {
  const files = new FolderWriter(folder);
  const write = (name: string, header: object, body: string) =>
    files.write(name, `---\n${stringify({ ...header, ...head }, { lineWidth: 0 })}---\n\n${body}`);
  const { projects, practices, principles, themes, sources } = corpus;
  const sourceAt = (at: number) => sources[at % sources.length]?.id ?? '';
  for (const project of projects) write(`projects/${project.id}.mdx`, toHeader(project), toBody(project));
  for (const [at, one] of practices.entries()) {
    const [source, theme] = [sourceAt(at), themes[at % 20]?.id];
    const earliest = { when: '1700', what: one.summary, sources: [source], standing: 'attributed' };
    const header = { ...toTitle(one), themes: [theme], earliestKnown: [earliest], sources: [{ source }] };
    write(`practices/${one.id}.mdx`, header, toBody(one));
  }
  for (const [at, one] of principles.entries()) {
    const header = {
      ...toTitle(one),
      themes: [themes[at % 20]?.id],
      statement: one.summary,
      sources: [{ source: sourceAt(at) }],
    };
    write(`principles/${one.id}.mdx`, header, toBody(one));
  }
  write('themes/need.mdx', { title: 'Needs', summary: 'All needs.', facet: 'need', scopeNote: 'All needs.' }, '');
  for (const one of themes)
    write(
      `themes/${one.id}.mdx`,
      { ...toTitle(one), facet: 'need', broader: 'need', scopeNote: one.summary },
      toBody(one),
    );
  for (const [at, { id, title, author, year, url }] of sources.entries()) {
    const header = { type: 'book', title, author: [author], issued: String(year), URL: url, access: 'open' };
    files.write(`sources/${id}.yaml`, stringify({ ...header, voice: 'historian', seen: at % 3 ? 'read' : 'excerpt' }));
  }
  writeClaims(corpus, write);
}

/** Adds one claim to a written archive, as a contributor does. */
export function addClaim({ projects, sources }: Corpus, folder: string): void {
  const [a, b] = [projects[0], projects[1]];
  if (!a || !b) return;
  const header = toClaim(inTime(a, b), { note: 'One more, for a measurement.', source: sources[0]?.id ?? '' });
  new FolderWriter(folder).write(
    'lineages/added.mdx',
    `---\n${stringify({ ...header, ...head }, { lineWidth: 0 })}---\n`,
  );
}

function writeClaims({ projects, sources }: Corpus, write: (name: string, header: object, body: string) => void): void {
  const byId = new Map(projects.map((project) => [project.id, project]));
  let at = 0;
  for (const project of projects)
    for (const { project: id, note } of project.receivedFrom) {
      const ends = inTime(byId.get(id) ?? project, project);
      const source = sources[at % sources.length]?.id ?? '';
      const [from, to] = ends.map((end) => `[${end.title}](/projects/${end.id}/)`);
      const body = `${note} ${from ?? ''} ${note}<Cite source="${source}" /> ${to ?? ''}\n`;
      write(`lineages/c-${String(at).padStart(6, '0')}.mdx`, toClaim(ends, { note, source }), body);
      at += 1;
    }
}

/** The older one first, so that no heir is older than whom it had it from, and nothing comes back to where it began. */
function inTime(a: MadeProject, b: MadeProject): [MadeProject, MadeProject] {
  const isOlder = a.start < b.start || (a.start === b.start && a.id < b.id);
  return isOlder ? [a, b] : [b, a];
}

function toClaim([from, to]: [MadeProject, MadeProject], { note, source }: { note: string; source: string }): object {
  return {
    summary: note,
    themes: to.themes.slice(0, 1),
    from: `projects/${from.id}`,
    to: `projects/${to.id}`,
    carried: [`practices/${from.practices[0] ?? ''}`],
    channel: 'carried-by-a-person',
    passed: String(to.start),
    saidBy: 'historian',
    evidence: [{ source, stance: 'supports', says: note }],
    standing: 'attributed',
    standingReason: 'Made up for a measurement.',
    sources: [{ source }],
  };
}

function toTitle({ title, summary }: MadeText): object {
  return { title, summary };
}

function toHeader(project: MadeProject): object {
  const [first = ''] = project.sources;
  return {
    ...toTitle(project),
    themes: project.themes,
    kind: 'organization',
    period: `${project.start}/${project.end}`,
    places: [{ name: project.place, country: project.country, precision: 'city' }],
    needMet: project.summary,
    practices: project.practices.map((practice) => ({ practice, sources: [first] })),
    principles: project.principles.map(({ principle, note }) => ({ principle, how: note, sources: [first] })),
    endings: [{ how: 'faded', when: String(project.end), sources: [first] }],
    events: [{ when: String(project.start), what: 'It began.', sources: [first] }],
    sources: project.sources.map((source) => ({ source })),
  };
}

function toBody(one: MadeText | MadeProject): string {
  const sources = 'sources' in one ? one.sources : [];
  return `${one.body.map((block) => toMdx(block, sources)).join('\n\n')}\n`;
}

function toMdx(block: Block, sources: readonly string[]): string {
  if (typeof block !== 'string') return `<Quote by="${block.by}">\n\n${block.quote}\n\n</Quote>`;
  return block.replaceAll(
    /@@(\d)@@/g,
    (_, n: string) => `<Cite source="${sources[Number(n) - 1] ?? ''}" at="p. ${n}" />`,
  );
}
