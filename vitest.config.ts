import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What several projects look at, made once for all of them. */
const [sites, reading, seed] = ['tests/sites.ts', 'tests/reading.ts', 'tests/seed.ts'];

const project = (name: string, globalSetup: string[] = []) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    environment: 'node' as const,
    // Each worker reads the code once; a test that leaves something behind in a module is at fault.
    isolate: false,
    // Only a safety net: on a busy machine everything takes its time.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    globalSetup,
  },
});

/** Unit tests that start other programs: git, Node, a server. They take minutes, the others seconds. */
const processes = [
  ...['desk-server', 'git', 'commands', 'build', 'mdx/pool'].map((folder) => `tests/unit/${folder}/**/*.test.ts`),
  'tests/unit/archive/files/git-history.test.ts',
  'tests/unit/intake/neighbours/ask-neighbours.test.ts',
];

/** Unit tests that take seconds each: of thousands of random texts, of whole archives, and of what may be largest. */
const long = [
  ...[
    'check-archive',
    'check-few',
    'large-archives',
    'read-archive',
    'read-good-archive',
    'integrity/check-people',
  ].map((name) => `archive/${name}`),
  ...['faults-of-files', 'header-size', 'kept-readings', 'yaml-plain'].map((name) => `archive/files/${name}`),
  ...['neighbours/neighbours', 'translations/translations'].map((name) => `archive/${name}`),
  ...['bundle/story-bundle', 'hostile', 'markdown-properties', 'send/send-story', 'send/whole-story'].map(
    (name) => `contribute/${name}`,
  ),
  ...['letters', 'parser/smart-quotes', 'check/check-link-words'].map((name) => `mdx/${name}`),
  ...['booklets/withheld', 'booklets/odd-books', 'booklets/own-book', 'cms/files/entry-format', 'search/find/finder'],
  ...['cms/check/check-draft', 'cms/settings/backend', 'citations/styles', 'drawings/map', 'exports/all-dates'],
  ...['intake/read-bundle', 'intake/foreign/remedies', 'search/findable-index', 'exports/origin-card', 'linear-time'],
].map((name) => `tests/unit/${name}.test.ts`);

/** Long files first, so that no worker has one left when the others are done. */
class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) =>
      /\/tests\/(?:browser|unit\/(?:build|desk-server))\//.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** The gate runs all as one project, where each worker reads the code once and not once a project: a minute of processor less. */
const gate = {
  test: { ...project('gate', [sites, reading]).test, include: ['tests/**/*.test.ts'], setupFiles: [seed] },
};

/** One project for each folder of tests, and three for `unit`, of which the one of that name runs in seconds and alone. */
export default defineConfig({
  test: {
    // One more than the cores of a small machine, since many tests wait; a test that needs quiet has no place here.
    maxWorkers: Math.max(3, Math.floor(availableParallelism() / 2) + 1),
    sequence: { sequencer: LongFilesFirst },
    projects: process.env['WHOLE_GATE']
      ? [gate]
      : [
          {
            test: {
              ...project('unit').test,
              include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
              exclude: [...processes, ...long],
              setupFiles: [seed],
            },
          },
          { test: { ...project('long').test, include: long, setupFiles: [seed] } },
          { test: { ...project('processes').test, include: processes, setupFiles: [seed] } },
          project('content', [reading]),
          project('hostile'),
          project('output', [sites, reading]),
          project('browser', [sites]),
        ],
  },
});
