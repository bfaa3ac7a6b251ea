import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parseBackend } from './src/cms/settings/backend.ts';
import { findReviewPlace } from './src/cms/settings/review-place.ts';
import { archiveReading } from './src/integrations/archive-reading.ts';
import { deskHardening } from './src/integrations/desk-hardening.ts';
import { oneLanguage } from './src/integrations/one-language.ts';
import { pageProgram } from './src/integrations/page-program.ts';
import { prosePages } from './src/integrations/prose-pages.ts';
import { readSettings } from './src/site/settings.ts';
import { site } from './src/site/site.ts';

const { settings, faults } = readSettings();
if (faults.length > 0) throw new Error(faults.join('\n'));

const backend = parseBackend(process.env);

/** Wiring only. Nothing inline, nothing from elsewhere: see src/site/policy.ts. */
export default defineConfig({
  site: site.url,
  base: settings.base,
  outDir: settings.out,
  cacheDir: settings.cache,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [mdx(), settings.program ? pageProgram(settings.program) : archiveReading()],
  build: { inlineStylesheets: 'never', concurrency: 16 },
  vite: {
    define: { SITE_LANGUAGE: JSON.stringify(settings.language) },
    // A build that runs beside the development server is none of its business.
    server: { watch: { ignored: ['**/.build-*/**', '**/dist/**'] } },
    build: { assetsInlineLimit: 0 },
    plugins: [
      prosePages(),
      oneLanguage(settings.language),
      deskHardening({ hasDesk: backend !== undefined, hasReview: findReviewPlace(backend).kind === 'page' }),
    ],
  },
  devToolbar: { enabled: false },
});
