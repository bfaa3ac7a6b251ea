import os from 'node:os';

/** One measurement of one builder. */
export interface Row {
  size: number;
  mode: 'cold' | 'unchanged' | 'edited' | 'claim';
  builder: string;
  wallS: number;
  cpuS: number;
  peakMb: number;
  pages: number;
  htmlMb: number;
}

const own = 'Handed On';
const modes: Readonly<Record<Row['mode'], string>> = {
  cold: 'cold',
  unchanged: 'nothing changed',
  edited: 'one text edited',
  claim: 'one claim added',
};

/** The rows of an earlier run, which stand at the end of the file. */
export function readRows(text: string): Row[] {
  const found = /```json\n([\s\S]*?)\n```/.exec(text)?.[1];
  return found === undefined ? [] : (JSON.parse(found) as Row[]);
}

/**
 * Which figures are worse by a fifth or more than before: memory as it is, time as its ratio to the peers of the same run,
 * because machines differ and are busy.
 */
export function compareRows(before: readonly Row[], now: readonly Row[]): string[] {
  const worse: string[] = [];
  for (const row of now.filter(({ builder }) => builder === own)) {
    const old = find(before, row, own);
    if (!old) continue;
    const name = `${row.size} projects, ${modes[row.mode]}`;
    if (row.peakMb > old.peakMb * 1.2) worse.push(`${name}: memory ${round(old.peakMb)} → ${round(row.peakMb)} MB`);
    for (const peer of now.filter((other) => other.size === row.size && other.mode === row.mode && other !== row)) {
      const oldPeer = find(before, row, peer.builder);
      const [was, is] = [oldPeer ? old.cpuS / oldPeer.cpuS : NaN, row.cpuS / peer.cpuS];
      if (is > was * 1.2) worse.push(`${name}: processor time to ${peer.builder} ×${round(was)} → ×${round(is)}`);
    }
  }
  return worse;
}

/** The file that is committed: the machine, the ratios, and the rows for the next run to compare with. */
export function formatResults(rows: readonly Row[], missing: readonly string[]): string {
  const [cpu] = os.cpus();
  const table = rows.map((row) => `| ${toCells(row, rows).join(' | ')} |`);
  return `# What a whole build takes

Made by \`npm run bench\`; do not edit. ${os.cpus().length} × ${cpu?.model.trim() ?? 'processor'}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}, load ${round(os.loadavg()[0] ?? 0)} at the end. Times of a busy machine mean little: what counts are the ratios within one run, of processor time first.

The builders are given the same words, links and relations. Handed On does more with them: claims and sources as pages, a page “Cite” and a sheet for each entry, pictures, open data, booklets, and a search index; so there is a ratio by page too. “×3” means three times the peer’s.${missing.length > 0 ? `\n\nNot here: ${missing.join('; ')}.` : ''}

| projects | what | builder | wall s | processor s | peak MB | pages | HTML MB | processor, ours to it | by page | memory |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${table.join('\n')}

\`\`\`json
${JSON.stringify(rows.map(toRounded))}
\`\`\`
`;
}

function toCells(row: Row, rows: readonly Row[]): string[] {
  const { size, mode, builder, wallS, cpuS, peakMb, pages, htmlMb } = row;
  const ours = builder === own ? undefined : find(rows, row, own);
  const times = (ratio: number | undefined) => (ratio === undefined || Number.isNaN(ratio) ? '' : `×${round(ratio)}`);
  return [
    ...[String(size), modes[mode], builder, round(wallS), round(cpuS), round(peakMb), String(pages), round(htmlMb)],
    times(ours && ours.cpuS / cpuS),
    times(ours && ours.cpuS / ours.pages / (cpuS / pages)),
    times(ours && ours.peakMb / peakMb),
  ];
}

function find(rows: readonly Row[], { size, mode }: Row, name: string): Row | undefined {
  return rows.find((row) => row.size === size && row.mode === mode && row.builder === name);
}

function toRounded(row: Row): Row {
  const two = (value: number) => Math.round(value * 100) / 100;
  return { ...row, wallS: two(row.wallS), cpuS: two(row.cpuS), peakMb: two(row.peakMb), htmlMb: two(row.htmlMb) };
}

/** Three digits are all that a measurement holds. */
function round(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
