/** What is said of a thing, in RDF: an address, or words. */
export type RdfObject = { iri: string } | { text: string; language?: string; datatype?: string };

/** One thing and all that is said of it; predicates and types by prefix, such as `skos:prefLabel`. */
export interface Described {
  subject: string;
  types: readonly string[];
  says: readonly (readonly [predicate: string, object: RdfObject])[];
}

/** Prefixes that every file declares. */
export const prefixes = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
} as const;

/** Things as Turtle (RDF 1.1), one after the other. `own` is the address of the archive's own terms. */
export function* writeTurtle(things: Iterable<Described>, own: string): Generator<string> {
  for (const [prefix, iri] of Object.entries(prefixes)) yield `@prefix ${prefix}: <${iri}> .\n`;
  yield `@prefix ho: <${toIri(own)}> .\n\n`;
  for (const { subject, types, says } of things) {
    const rows = [
      ...(types.length > 0 ? [`a ${types.join(', ')}`] : []),
      ...says.map(([predicate, object]) => `${predicate} ${toTurtleObject(object)}`),
    ];
    if (rows.length > 0) yield `<${toIri(subject)}> ${rows.join(' ;\n  ')} .\n\n`;
  }
}

/** Things as JSON-LD 1.1, the same triples. */
export function* writeJsonLd(things: Iterable<Described>, own: string): Generator<string> {
  yield `{"@context":${JSON.stringify({ ...prefixes, ho: own })},\n"@graph":[`;
  let isFirst = true;
  for (const thing of things) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(toNode(thing))}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

function toNode({ subject, types, says }: Described): object {
  const groups = Map.groupBy(says, ([predicate]) => predicate);
  return {
    '@id': toIri(subject),
    ...(types.length > 0 && { '@type': types }),
    ...Object.fromEntries([...groups].map(([name, group]) => [name, group.map(([, object]) => toValue(object))])),
  };
}

function toValue(object: RdfObject): object {
  if ('iri' in object) return { '@id': toIri(object.iri) };
  const { text, language, datatype } = object;
  return { '@value': text, ...(language && { '@language': language }), ...(datatype && { '@type': datatype }) };
}

function toTurtleObject(object: RdfObject): string {
  if ('iri' in object) return `<${toIri(object.iri)}>`;
  const text = `"${object.text.replaceAll(/[\\"\p{Cc}]/gu, escapeSign)}"`;
  if (object.language) return `${text}@${object.language}`;
  return object.datatype ? `${text}^^${object.datatype}` : text;
}

function escapeSign(sign: string): string {
  if (sign === '\\' || sign === '"') return `\\${sign}`;
  return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}`;
}

/** Signs that an IRI of RDF may not hold, encoded. */
function toIri(address: string): string {
  return address.replaceAll(/[\s<>"{}|\\^`\p{Cc}]/gu, (sign) => encodeURIComponent(sign));
}
