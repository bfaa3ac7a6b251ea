import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parseBackend } from './src/cms/settings/backend.ts';
import { deskHardening } from './src/integrations/desk-hardening.ts';

/** Wiring only. Nothing inline, nothing from elsewhere: see src/site/policy.ts. */
export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: process.env.CACHE_DIR ?? 'node_modules/.astro',
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
