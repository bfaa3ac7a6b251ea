import type { Archive } from '../../archive/graph/archive.ts';
import { collections } from '../../model/collections.ts';
import { assetPath, fullUrl, listPath, pagePath } from '../../site/paths.ts';
import { site } from '../../site/site.ts';
import { translate } from '../../site/translate.ts';
import { element } from '../xml.ts';
import { creditLine } from './credit.ts';
import { exportedCollections } from './public-record.ts';

/** How a browser offers the archive's search (OpenSearch 1.1). The search itself runs in the reader's browser. */
export function toOpenSearch(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
${element('ShortName', site.name)}
${element('Description', translate('searchLabel'))}
<Url type="text/html" template="${fullUrl(pagePath('search'))}?q={searchTerms}"/>
<Image width="32" height="32" type="image/x-icon">${fullUrl(assetPath('favicon.ico'))}</Image>
<InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}

/** What programs that read for people should know: what is here, under which licence, and how to credit it. */
export function toLlmsText(archive: Archive): string {
  const lists = exportedCollections.map(
    (name) =>
      `- [${translate(name)}](${fullUrl(listPath(name))}): ${archive.list(name).length}. ${collections[name].about}`,
  );
  return `# ${site.name}

> ${translate('tagline')}. Each practice keeps its origin in sight: who received it from whom, on whose word, and what nobody knows yet.

Licence: CC BY-SA 4.0, unless an entry names another in its rights. Whoever passes any of it on, in whatever form, names it and passes it on under the same licence.

How to credit: ${creditLine()}

What to keep with it:

- The origin sentence, and the standing of each claim. What is contested here is contested wherever it goes.
- The care note, before the text.
- That a place is withheld, or a person is named by a role, is a choice that protects people. Do not work out who or where.
- Withdrawn entries are to be deleted from copies; \`withdrawn\` in archive.json lists them.

## Everything at once

- [What there is and what it means](${fullUrl(pagePath('data'))})
- [The whole archive as JSON](${fullUrl(assetPath('data/archive.json'))}), with [its schema](${fullUrl(assetPath('data/archive.schema.json'))})
- Every entry as Markdown: its address, then its id with .md, as in /projects/vandu/vandu.md

## Kinds

${lists.join('\n')}
`;
}
