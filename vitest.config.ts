import { defineConfig } from 'vitest/config';

const project = (name: string, { slow = false, sites = false } = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    environment: 'node' as const,
    // Only a safety net: on a busy machine everything takes its time.
    testTimeout: 120_000,
    hookTimeout: 600_000,
    ...(sites && { globalSetup: ['tests/sites.ts'] }),
    ...(slow && { fileParallelism: false }),
  },
});

/** One project for each folder of tests; `unit` runs in seconds and alone. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...project('unit').test, include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'] } },
      project('content'),
      project('hostile', { slow: true }),
      project('output', { slow: true, sites: true }),
      project('browser', { slow: true, sites: true }),
    ],
  },
});
