import { createHash } from 'node:crypto';
import path from 'node:path';
import { codeVersion } from '../../archive/files/code-version.ts';
import { createKeptMap, type KeptMap } from '../../archive/files/kept-map.ts';
import { keptFolder, loadSealed, storeSealed } from '../../archive/files/sealed-file.ts';
import type { TextEntry } from '../../archive/entry/entry.ts';
import { toMarkdownBody } from '../../exports/data/markdown.ts';
import { readSettings } from '../../site/settings.ts';
import { site } from '../../site/site.ts';

/** Texts as Markdown, each made once for its HTML and found again by later builds. */
export interface KeptBodies {
  bodyOf: (entry: TextEntry) => string;
  save: () => void;
}

export function openKeptBodies(): KeptBodies {
  const kept = openKept();
  return {
    bodyOf(entry) {
      const made = digest(entry.body?.html ?? '');
      const known = kept.find(made);
      const body = known ?? toMarkdownBody(entry);
      if (known === undefined) kept.keep(made, body);
      return body;
    },
    save: () => {
      kept.save();
    },
  };
}

/** Nothing of earlier builds where nobody watches. */
function openKept(): KeptMap<string> {
  if (readSettings().settings.isUnattended) return createKeptMap();
  const place = path.join(keptFolder, 'bodies.bin');
  // Links are written in full.
  const version = digest(JSON.stringify([codeVersion('exports', 'citations'), process.version, site.url, site.base]));
  return createKeptMap(loadSealed(place, version) as Map<string, string> | undefined, (bodies) => {
    storeSealed(place, version, bodies);
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
