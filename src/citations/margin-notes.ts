/** Citations that follow one another, as the renderer of texts writes them. */
const run = /(?:<sup class="cite"><a id="[^"]*" href="#source-[^"]*"[^>]*>[^<]*<\/a><\/sup>\s?)+/g;
const cited = /href="#source-([^"]+)"/g;

/** The number of a source and a short mention of it, as plain text. */
export interface MarginNote {
  number: number;
  text: string;
}

/**
 * The HTML of a text with notes after each run of citations, for the margin of a wide page: what `name` says of every
 * source that speaks there for the first time since the last heading. The notes repeat the numbered list; they stand in
 * attributes, which a style draws, so that no note runs into the text where the page is read out, copied or read without
 * styles.
 */
export function addMarginNotes(html: string, name: (source: string) => MarginNote): string {
  return html
    .split(/(?=<h2)/)
    .map((part) => addToPart(part, name))
    .join('');
}

function addToPart(part: string, name: (source: string) => MarginNote): string {
  const said = new Set<string>();
  return part.replaceAll(run, (citations) => {
    const fresh = [...citations.matchAll(cited)].map(([, id = '']) => id).filter((id) => !said.has(id));
    for (const id of fresh) said.add(id);
    const notes = [...new Set(fresh)]
      .map(name)
      .map(({ number, text }) => `<span data-n="${number}" data-beside="${escapeHtml(text)}"></span>`);
    return citations + notes.join('');
  });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
