/** Little, so that the reader's own settings hold. */
export const epubStyle = `body { margin: 1em; }
.kind, .gist, .origin, .tagline, .sources { font-size: 0.85em; }
.cover .title { font-size: 2em; font-weight: bold; line-height: 1.1; }
.summary { font-size: 1.1em; }
.care, .note { border: 1px solid; padding: 0.4em 0.8em; }
.cite { font-size: 0.7em; line-height: 0; }
img, .lineage { max-width: 100%; }
img { max-height: 80vh; }
figcaption { font-size: 0.85em; }
.practice-drawing { width: 5.5em; background: #fff; fill: none; stroke: #000; stroke-width: 2.25; stroke-linecap: round; stroke-linejoin: round; }
.tone { fill: #ddd; stroke: none; }
.qr { width: 9em; background: #fff; }
.lineage { background: #fff; }
.lineage text { font: 11px sans-serif; }
.lineage .years { text-anchor: end; font-size: 10px; }
.lineage .self { font-weight: bold; }
.lineage rect { fill: none; stroke: #000; stroke-width: 1.6; }
.lineage path { fill: none; stroke: #000; }
.lineage path.solid { stroke-width: 2.2; }
.lineage path.dots { stroke-dasharray: 1.5 2.5; }
.lineage path.dash { stroke-dasharray: 6 3; }
`;
