/** The page of the open data, and the way to it. */
export const data = {
  data: 'Open data',
  dataLead:
    'Everything here can be taken along: to read by programs, to keep, to draw, to build on. What leaves takes its origin with it.',
  dataTermsTitle: 'What we ask',
  dataLicence:
    'The texts are under CC BY-SA 4.0, unless a record says otherwise: name the archive and the entry, and pass on under the same licence.',
  dataCare:
    'Keep the origin sentence, the standing of claims and the care note with what they speak of. A place that is withheld, or a name that is not told, protects somebody: please do not work them out.',
  dataWithdrawn: 'What was withdrawn is listed in archive.json. Delete it from your copy.',
  dataLeftOut:
    'Left out: the register of people, who is named in an entry and why, and what the files keep for stewards. The pages tell of people one at a time, and lists of them are nobody’s business.',
  dataFilesTitle: 'Files',
  dataShapeTitle: 'The shape, and how it changes',
  dataShape:
    'This is version {version} of the shape, as semantic versioning counts: a new field raises the second number; a field that goes, or means something else, the first. Dates are in EDTF (ISO 8601-2), such as 1969-07/1976~.',
  dataTerms: 'Our own terms in the claims',
  dataJson: 'The whole archive, one record a line, with its stories as Markdown.',
  dataSchema: 'What every field means (JSON Schema).',
  dataCsv: 'A table of each kind, for spreadsheets:',
  dataPackage: 'What describes the tables (Frictionless Data Package).',
  dataConcepts: 'Themes, practices and all vocabularies as concepts (SKOS):',
  dataClaims: 'Who received what from whom, with evidence (PROV-O, Turtle).',
  dataPlaces: 'Places that may be shown, no more exactly than they may be (GeoJSON).',
  dataGraph: 'The lineage as a graph, for Gephi and others (GraphML).',
  dataSources: 'All sources, for reference managers:',
  dataOai: 'For harvesters of libraries (OAI-PMH, static repository).',
  dataMarkdown: 'Every entry is there as Markdown too: see “Cite” on its page.',
  dataLlms: 'The same in short, for programs that read for people.',
  termFrom: 'what something came from',
  termTo: 'what received it',
  termCarried: 'a practice or principle that passed',
  termChannel: 'how it passed, or that it did not',
  termStanding: 'how well the claim is supported',
  termSaidBy: 'on whose word it stands',
  termPassed: 'when it passed',
  termDisputedBy: 'a source that speaks against it',
  termUnmentionedBy: 'a source that one would expect to say it, and does not',
  termContext: 'a source that shows what lies around it',
  termClaim: 'that something passed, or did not, on somebody’s word',
} as const;
