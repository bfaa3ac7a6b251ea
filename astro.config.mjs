import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parseBackend } from './src/cms/settings/backend.ts';
import { deskHardening } from './src/integrations/desk-hardening.ts';
import { readSettings } from './src/site/settings.ts';

const { settings, faults } = readSettings();
if (faults.length > 0) throw new Error(faults.join('\n'));

/** Wiring only. Nothing inline, nothing from elsewhere: see src/site/policy.ts. */
export default defineConfig({
  site: settings.url ?? 'http://localhost:4321',
  base: settings.base,
  outDir: settings.out,
  cacheDir: settings.cache,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [mdx()],
  build: { inlineStylesheets: 'never', concurrency: 16 },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [deskHardening({ hasDesk: parseBackend(process.env) !== undefined })],
  },
  devToolbar: { enabled: false },
});
