import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Starlight puts every page into the sidebar of every page unless it is told; a short one is the kind variant.
const sidebar = [
  { label: 'Projects', link: '/list/p1/' },
  { label: 'Sources', link: '/sources/p1/' },
];

export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'Archive of mutual aid', pagefind: false, sidebar })],
  devToolbar: { enabled: false },
});
