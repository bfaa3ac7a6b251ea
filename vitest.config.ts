import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const project = (name: string, { sites = false } = {}) => ({
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
    ...(sites && { globalSetup: ['tests/sites.ts'] }),
  },
});

/**
 * Tests that start git hundreds of times come first: a process that has grown to half a gigabyte takes three times as long
 * to start another as one that is new.
 */
class GitFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const byProject = Map.groupBy(await super.sort(files), ({ project: { name } }) => name);
    return [...byProject.values()].flatMap((own) => [
      ...own.filter(({ moduleId }) => startsGit.test(moduleId)),
      ...own.filter(({ moduleId }) => !startsGit.test(moduleId)),
    ]);
  }
}

const startsGit = /\/(?:desk-server|git|intake)\/|\/(?:desk-|git-|second-door|intake)[^/]*$/;

/** One project for each folder of tests; `unit` runs in seconds and alone. */
export default defineConfig({
  test: {
    // Both cores of a small machine; a test that needs quiet has no place here.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    sequence: { sequencer: GitFirst },
    projects: [
      {
        test: {
          ...project('unit').test,
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
          setupFiles: ['tests/seed.ts'],
        },
      },
      project('content'),
      project('hostile'),
      project('output', { sites: true }),
      project('browser', { sites: true }),
    ],
  },
});
