import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { fixtureSite, runBuild } from '../sites.ts';
import { openSite, type OpenSite } from './open.ts';

/** A site that was built from what somebody published. */
export interface PublishedSite extends OpenSite {
  /** The HTML of a page, such as `projects/vandu`. */
  read(name: string): string;
}

/** Builds the site of a content folder, without a desk, and serves it; `close` removes it. */
export async function openPublishedSite(content: string): Promise<PublishedSite> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'published-'));
  const folder = path.join(home, 'site');
  const { code, said } = await runBuild(folder, { ...fixtureSite, CMS_BACKEND: 'none', CONTENT_DIR: content });
  expect(code, said).toBe(0);
  const site = await openSite({ folder, base: '/some/where/' });
  return {
    ...site,
    read: (name) => fs.readFileSync(path.join(folder, name, 'index.html'), 'utf8'),
    close: async () => {
      await site.close();
      fs.rmSync(home, { recursive: true });
    },
  };
}
