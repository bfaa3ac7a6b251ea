import { seeded } from '../generated.ts';

/** A made-up archive that every builder is given: the same words, links and relations for the same size. */
export interface Corpus {
  projects: MadeProject[];
  practices: MadeText[];
  principles: MadeText[];
  themes: MadeText[];
  sources: MadeSource[];
}

export interface MadeText {
  id: string;
  title: string;
  summary: string;
  body: Block[];
}

export interface MadeProject extends MadeText {
  start: number;
  end: number;
  place: string;
  country: string;
  themes: string[];
  practices: string[];
  principles: { principle: string; note: string }[];
  receivedFrom: { project: string; note: string }[];
  sources: string[];
}

export interface MadeSource {
  id: string;
  title: string;
  author: string;
  year: number;
  url: string;
  /** The page of the list on which peers show it, from 1. */
  page: number;
}

/** A piece of a text: Markdown with `@@n@@` where the nth source is cited, or a quotation. */
export type Block = string | { quote: string; by: string };

const countries = ['AR', 'BR', 'CA', 'CL', 'DE', 'ES', 'FR', 'GB', 'GR', 'IN', 'IT', 'JP', 'KE', 'MX', 'NL', 'US'];
const places = ['Valparaíso', 'São Paulo', 'Barcelona', 'Rochdale', 'Oakland', 'Kraków', 'Lyon', 'Oaxaca', 'Osaka'];
const trades = ['Tailors', 'Miners', 'Weavers', 'Dockers', 'Bakers', 'Tenants', 'Fishers', 'Widows', 'Sailors'];
const forms = ['Relief Society', 'Cooperative', 'Rotating Fund', 'Kitchen', 'Free Clinic', 'Union', 'Seed Library'];
const needs = [
  'Health',
  'Food',
  'Housing',
  'Land',
  'Labour',
  'Credit',
  'Burial',
  'Education',
  'Childcare',
  'Migration',
];
const aims = [
  'Disaster',
  'Water',
  'Energy',
  'Culture',
  'Seeds',
  'Elders',
  'Disability',
  'Prison',
  'Defence',
  'Letters',
];

/** N projects of some 600 words with six links, N/10 practices, N/20 principles, 20 themes, N sources. */
export function makeCorpus(size: number): Corpus {
  const draw = new Draw(size);
  const text = (title: string, index: number): MadeText => ({
    id: `${toSlug(title)}-${index}`,
    title,
    summary: draw.sentence(16),
    body: [],
  });
  const list = (length: number, make: (index: number) => MadeText) => Array.from({ length }, (_, at) => make(at));
  const themes = list(20, (at) => text([...needs, ...aims][at] ?? '', at));
  const practices = list(Math.max(5, Math.round(size / 10)), (at) => text(draw.title(3), at));
  const principles = list(Math.max(5, Math.round(size / 20)), (at) => text(draw.title(4), at));
  const sources = Array.from({ length: size }, (_, at): MadeSource => makeSource(draw, at));
  const named = list(size, (at) => text(`${draw.pick(trades)}’ ${draw.pick(forms)} of ${draw.pick(places)}`, at));
  const all = { practices, principles, themes, sources, projects: named };
  const projects = named.map((one): MadeProject => makeProject(draw, one, all));
  const link = () => linkTo('projects', draw.pick(named));
  const short = (one: MadeText, words: number): MadeText => ({
    ...one,
    body: [draw.paragraph(words, `See ${link()}.`), '## In use', draw.paragraph(words, `Also ${link()}.`)],
  });
  return {
    projects,
    practices: practices.map((one) => short(one, 100)),
    principles: principles.map((one) => short(one, 75)),
    themes: themes.map((one) => short(one, 50)),
    sources,
  };
}

interface Named {
  projects: MadeText[];
  practices: MadeText[];
  principles: MadeText[];
  themes: MadeText[];
  sources: MadeSource[];
}

function makeSource(draw: Draw, at: number): MadeSource {
  return {
    id: `s-${String(at).padStart(5, '0')}`,
    title: draw.title(6),
    author: `${draw.title(1)}, ${String.fromCharCode(65 + draw.below(26))}.`,
    year: 1830 + draw.below(190),
    url: `https://example.org/source/${at}`,
    page: 1 + Math.floor(at / 100),
  };
}

function makeProject(draw: Draw, one: MadeText, all: Named): MadeProject {
  const start = 1790 + draw.below(220);
  const ids = (from: readonly { id: string }[], count: number) => draw.several(from, count).map(({ id }) => id);
  const others = all.projects.filter(({ id }) => id !== one.id || all.projects.length < 3);
  return {
    ...one,
    start,
    end: Math.min(2025, start + 1 + draw.below(60)),
    place: draw.pick(places),
    country: draw.pick(countries),
    themes: ids(all.themes, 3),
    practices: ids(all.practices, 4),
    principles: ids(all.principles, 3).map((principle) => ({ principle, note: draw.sentence(12) })),
    receivedFrom: [draw.pick(others), draw.pick(others)]
      .filter(({ id }) => id !== one.id)
      .map(({ id }) => ({ project: id, note: draw.sentence(12) })),
    sources: ids(all.sources, 5),
    body: makeBody(draw, all),
  };
}

function makeBody(draw: Draw, all: Named): Block[] {
  const project = () => linkTo('projects', draw.pick(all.projects));
  const practice = () => linkTo('practices', draw.pick(all.practices));
  const heads = ['Origins', 'How it worked', 'What it cost', 'Ending and after'];
  return [
    `${draw.paragraph(58, `The society followed ${project()}.`)}@@1@@`,
    ...heads.flatMap((head, at): Block[] => [
      `## ${head}`,
      `${draw.paragraph(46, `Compare **${project()}** and _${practice()}_.`)}@@${at + 2}@@`,
      ...(at === 0 ? [{ quote: draw.sentence(18), by: draw.title(1) }] : []),
      ...(at === 1 ? [Array.from({ length: 5 }, () => `- ${draw.sentence(9)}`).join('\n')] : []),
      ...(at === 3 ? [`### Notes on the record\n\n> ${draw.sentence(20)}`] : []),
      draw.paragraph(50, `See ${project()}.`),
    ]),
  ];
}

function linkTo(collection: string, { id, title }: MadeText): string {
  return `[${title}](/${collection}/${id}/)`;
}

function toSlug(title: string): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** Draws words as often as a language would: few of them again and again, most of 40,000 seldom. */
class Draw {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seeded(seed);
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  pick<Item>(from: readonly Item[]): Item {
    return from[this.below(from.length)] as Item;
  }

  several<Item>(from: readonly Item[], count: number): Item[] {
    const places = new Set<number>();
    while (places.size < Math.min(count, from.length)) places.add(this.below(from.length));
    return [...places].map((place) => from[place] as Item);
  }

  title(words: number): string {
    const text = Array.from({ length: words }, () => this.#word()).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  sentence(words: number): string {
    return `${this.title(words)}.`;
  }

  paragraph(words: number, extra: string): string {
    const sentences: string[] = [extra];
    for (let left = words; left > 0; left -= 14) sentences.push(this.sentence(Math.max(3, Math.min(left, 14))));
    return sentences.join(' ');
  }

  /** Zipf and Mandelbrot's law: the word of rank r comes about 1/(r + 5)^1.2 of the times. */
  #word(): string {
    const share = 1 - ((40_000 + 5) / 5) ** -0.2;
    return spell(Math.min(39_999, Math.floor(5 * (1 - this.#random() * share) ** -5 - 5)));
  }
}

const spelled = new Map<number, string>();

/** Made of syllables by its rank, so that no word of it says anything. */
function spell(rank: number): string {
  const known = spelled.get(rank);
  if (known) return known;
  const random = seeded(rank + 1);
  const of = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)] ?? '';
  const onsets = ['b', 'br', 'c', 'ch', 'd', 'f', 'g', 'h', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v', 'w'];
  const syllable = () =>
    of(onsets) + of(['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou', 'á', 'é', 'ü']) + of(['', 'n', 'r', 's', 'l']);
  const word =
    Array.from({ length: rank < 300 ? 1 : 2 }, syllable).join('') + of(['', '', 's', 'ed', 'ing', 'er', 'ation']);
  spelled.set(rank, word);
  return word;
}
