import { isTextEntry, type TextEntry } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { exportedCollections } from './public-record.ts';
import { listTermValues } from '../../site/field-terms.ts';
import { assetPath, entryPath, fullUrl } from '../../site/paths.ts';
import { site } from '../../site/site.ts';
import { element, escapeXml } from '../xml.ts';

/**
 * The entries as a static repository of OAI-PMH 2.0, in simple Dublin Core: one file, which a gateway serves to
 * harvesters. Entries without a history have the day of the archive's newest change.
 */
export function* writeOaiRepository(archive: Archive, newest: string): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<Repository xmlns="http://www.openarchives.org/OAI/2.0/static-repository" xmlns:oai="http://www.openarchives.org/OAI/2.0/">
<Identify>
${element('oai:repositoryName', site.name)}
${element('oai:baseURL', fullUrl(assetPath('data/oai.xml')))}
<oai:protocolVersion>2.0</oai:protocolVersion>
${element('oai:adminEmail', `noreply@${hostName()}`)}
${element('oai:earliestDatestamp', firstDay(archive) ?? newest)}
<oai:deletedRecord>no</oai:deletedRecord>
<oai:granularity>YYYY-MM-DD</oai:granularity>
</Identify>
<ListMetadataFormats>
<oai:metadataFormat><oai:metadataPrefix>oai_dc</oai:metadataPrefix><oai:schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</oai:schema><oai:metadataNamespace>${dcNamespace}</oai:metadataNamespace></oai:metadataFormat>
</ListMetadataFormats>
<ListRecords metadataPrefix="oai_dc">
`;
  for (const collection of exportedCollections)
    for (const entry of archive.list(collection))
      if (isTextEntry(entry as never)) yield toRecord(archive, entry as never, newest);
  yield '</ListRecords>\n</Repository>\n';
}

const dcNamespace = 'http://www.openarchives.org/OAI/2.0/oai_dc/';

/** Harvesters ask for it at every record, since a gateway hands each on alone. */
const schemaLocation = `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${dcNamespace} http://www.openarchives.org/OAI/2.0/oai_dc.xsd"`;

/** The host of the site as OAI wants one: with a point in it. */
function hostName(): string {
  const { hostname } = new URL(fullUrl('/'));
  return hostname.includes('.') ? hostname : `${hostname}.invalid`;
}

function firstDay(archive: Archive): string | undefined {
  const days = [...archive.entries.keys()].flatMap((key) => archive.revisions(key)?.lastChanged ?? []);
  return days.sort()[0];
}

function toRecord(archive: Archive, entry: TextEntry, newest: string): string {
  const { key, collection, data } = entry;
  const rows = listTermValues(collection, { ...data, title: archive.title(key) }, 'dcterms').flatMap(
    ({ term, text }) => {
      const name = simpleTerms[term];
      return name ? [element(`dc:${name}`, text)] : [];
    },
  );
  const url = fullUrl(entryPath(key));
  return `<oai:record><oai:header><oai:identifier>oai:${escapeXml(hostName())}:${key}</oai:identifier><oai:datestamp>${archive.revisions(key)?.lastChanged ?? newest}</oai:datestamp></oai:header><oai:metadata><oai_dc:dc xmlns:oai_dc="${dcNamespace}" xmlns:dc="http://purl.org/dc/elements/1.1/" ${schemaLocation}>${element('dc:identifier', url)}${rows.join('')}${element('dc:publisher', site.name)}</oai_dc:dc></oai:metadata></oai:record>\n`;
}

/** What simple Dublin Core calls each term of the model. */
const simpleTerms: Readonly<Partial<Record<string, string>>> = {
  title: 'title',
  alternative: 'title',
  abstract: 'description',
  creator: 'creator',
  contributor: 'contributor',
  subject: 'subject',
  language: 'language',
  type: 'type',
  date: 'date',
  temporal: 'coverage',
  spatial: 'coverage',
  license: 'rights',
  references: 'relation',
  relation: 'relation',
  source: 'source',
};
