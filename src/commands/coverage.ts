import { readSettings } from '../site/settings.ts';
import { getTerm } from '../site/words/terms.ts';
import { buildArchive, type Archive } from '../archive/graph/archive.ts';
import type { Entry } from '../archive/entry/entry.ts';
import { isDatedByLook, isFoundInPrint, listMissing, sourceParts } from '../citations/missing-parts.ts';
import { checkArchive } from '../archive/check-archive.ts';
import { countFaults } from '../archive/entry/faults.ts';
import { hasParticipantVoice } from '../archive/graph/gaps.ts';
import { collectionNames } from '../model/collections.ts';
import { listTerms } from '../model/vocabularies/index.ts';

/** Prints how much the archive holds and how well it is sourced. */
const { archive: read, faults, history } = await checkArchive(readSettings().settings.content);
if (faults.length > 0) {
  console.error(`${countFaults(faults)}. Run npm run check, mend them, and ask again.`);
  process.exit(1);
}
const archive = buildArchive(read.entries, read.withdrawn, { history, neighbours: read.neighbours });
for (const name of collectionNames) console.log(`${String(archive.list(name).length).padStart(6)} ${name}`);
printClaims(archive);
printFacts(archive);

function printClaims({ claims }: Archive): void {
  console.log('\nClaims by standing');
  for (const id of listTerms('standing'))
    print(
      getTerm('standing', id).label,
      claims.filter(({ entry }) => entry.data.standing === id).length,
      claims.length,
    );
  print('that say no', claims.filter(({ isDescent }) => !isDescent).length, claims.length);
  console.log('\nClaims by number of sources');
  const counts = claims.map(({ entry }) => new Set(entry.data.evidence.map(({ source }) => source)).size);
  for (const [name, isMet] of [
    ['one', (n: number) => n === 1],
    ['two', (n: number) => n === 2],
    ['three or more', (n: number) => n > 2],
  ] as const)
    print(name, counts.filter(isMet).length, claims.length);
}

function printFacts(all: Archive): void {
  const projects = all.list('projects');
  console.log('\nProjects');
  print(
    'in a claim',
    projects.filter(({ key }) => all.received(key).length + all.handedOn(key).length > 0).length,
    projects.length,
  );
  print(
    'in no claim and without an open question',
    projects.filter(
      ({ key, data }) => all.received(key).length + all.handedOn(key).length === 0 && data.openQuestions.length === 0,
    ).length,
    projects.length,
  );
  print(
    'with the words of someone who was there',
    projects.filter((project) => hasParticipantVoice(all, project)).length,
    projects.length,
  );
  print(
    'dated events',
    projects.reduce((sum, { data }) => sum + data.events.length, 0),
  );
  print(
    'with what it cost, or what went wrong',
    projects.filter(({ data }) => data.costs.length + data.setbacks.length > 0).length,
    projects.length,
  );
  const words = [...all.entries.values()].reduce((sum, { body }) => sum + (body?.words ?? 0), 0);
  print('words of text, all entries', words);
  console.log('\nSources');
  const sources = all.list('sources');
  for (const id of listTerms('sourceSeen'))
    print(getTerm('sourceSeen', id).label, sources.filter(({ data }) => data.seen === id).length, sources.length);
  for (const part of sourceParts)
    print(`without ${part}`, sources.filter(({ data }) => listMissing(data).includes(part)).length, sources.length);
  const complete = sources.filter(({ data }) => listMissing(data).length === 0);
  print('with all four', complete.length, sources.length);
  print('of them dated only by the day they were looked at', complete.filter(({ data }) => isDatedByLook(data)).length);
  print('of them without an address, found in print', complete.filter(({ data }) => isFoundInPrint(data)).length);
  const weighty = listWeighty(all);
  print(
    `with all four, of the ${weighty.length} that most facts rest on`,
    weighty.filter(({ data }) => listMissing(data).length === 0).length,
    weighty.length,
  );
  print('events that rest on reference works alone', countReferenceEvents(all));
}

function countReferenceEvents(all: Archive): number {
  const isReference = (id: string) => all.source(id).data.voice === 'reference-work';
  return all
    .list('projects')
    .flatMap(({ data }) => data.events)
    .filter(({ sources }) => sources.length > 0 && sources.every(({ source }) => isReference(source))).length;
}

/** The sources that are named most often, in headers and in texts. */
function listWeighty(all: Archive): Entry<'sources'>[] {
  const named = new Map<string, number>();
  for (const { data, body } of all.entries.values()) {
    const ids = [
      ...[...JSON.stringify(data).matchAll(/"source":"([a-z0-9-]+)"/g)].map(([, id = '']) => id),
      ...(body?.citations ?? []).map(({ source }) => source),
    ];
    for (const id of ids) named.set(id, (named.get(id) ?? 0) + 1);
  }
  return [...all.list('sources')].sort((a, b) => (named.get(b.id) ?? 0) - (named.get(a.id) ?? 0)).slice(0, 60);
}

function print(name: string, count: number, of?: number): void {
  const share = of ? ` (${Math.round((count / of) * 100)}%)` : '';
  console.log(`${String(count).padStart(6)} ${name}${share}`);
}
