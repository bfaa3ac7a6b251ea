import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { leaveProgram, type KnownPages } from '../build/program/open-program.ts';
import { readSettings } from '../site/settings.ts';

/**
 * In a build that `npm run build` starts, Astro compiles the pages and renders none: what it compiled is left in the
 * folder of a program, which renders them from whatever is read (see src/build/program).
 */
export function pageProgram(folder: string): AstroIntegration {
  let pages: KnownPages = new Map();
  return {
    name: 'page-program',
    hooks: {
      'astro:build:setup': (build) => {
        // Astro fills it in as it compiles.
        pages = build.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'page-program',
          setup: () => {
            leaveProgram(folder, { compiled: path.join(readSettings().settings.out, '.prerender'), pages });
            return Promise.resolve();
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('No page is rendered here.')),
        });
      },
    },
  };
}
