import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Vite plugin for the contribution desk's page, which changes what Decap brings where no setting does.
 *
 * Left out: `decap-cms-app` registers every backend, field and language that Decap has, three times the script that the
 * desk needs, so its list of extensions is replaced by our own. Decap checks its configuration with code that it compiles
 * in the browser, and its reader of headers evaluates those that say they are JavaScript; both would need `unsafe-eval`.
 * The first is left out (a test checks the configuration instead), the second throws. Its reader of TOML, which evaluates a
 * text as it is loaded, is left out too: no file of ours is TOML. `lodash/fp` holds all of lodash once more; only the four
 * functions that Decap calls are there. Where a site is built without a desk, Decap is not bundled at all, and the page of
 * changes only where it has any to show.
 *
 * Put otherwise: Decap offers the text that was not saved before the page was closed while it still loads the entry, which
 * then takes its place: it is made to wait. It keeps such a text in a store of its own, which it is made to let out.
 * Translations, which lie beside the entries, are no entries of their own. What went wrong stays on the page until somebody
 * closes it, and not for eight seconds. Its log-in at GitLab and Forgejo clears the address of the page, and with it the
 * entry that a reload would open: the part after the hash is kept.
 */
export function deskHardening(options: { hasDesk: boolean; hasReview: boolean }): Plugin {
  return {
    name: 'desk-hardening',
    enforce: 'pre',
    load(id) {
      const path = toPath(id);
      if (path.endsWith(extensions)) return registerOurParts;
      if (path.endsWith(configCheck)) return 'export function validateConfig() {}';
      if (path.endsWith(tomlFormat)) return noToml;
      if (path.endsWith(lodashFp)) return fewOfLodash;
      if (!options.hasDesk && path.endsWith(deskModule)) return 'export {};';
      if (!options.hasReview && path.endsWith(reviewModule)) return 'export {};';
      return undefined;
    },
    transform(code, id) {
      const change = changes.find(({ path }) => toPath(id).endsWith(path));
      if (!change) return undefined;
      const changed = code.replace(change.from, change.to);
      if (changed === code)
        this.error(
          `${change.path} has changed and ${change.what} was not found: look at src/integrations/desk-hardening.ts.`,
        );
      return { code: changed, map: null };
    },
  };
}

const partsModule = fileURLToPath(new URL('../cms/decap/register-parts.ts', import.meta.url));
const extensions = '/decap-cms-app/dist/esm/extensions.js';
const registerOurParts = [
  "import { DecapCmsCore } from 'decap-cms-core';",
  `import { registerParts } from ${JSON.stringify(partsModule)};`,
  'registerParts(DecapCmsCore);',
].join('\n');
const configCheck = '/decap-cms-core/dist/esm/constants/configSchema.js';
const tomlFormat = '/decap-cms-core/dist/esm/formats/toml.js';
const noToml =
  "const refuse = () => { throw new SyntaxError('TOML is not read.'); }; export default { fromFile: refuse, toFile: refuse };";
const lodashFp = '/lodash/fp.js';
/** The four that Decap asks for; the package brings all of lodash with it, a second time. */
const fewOfLodash = [
  'export const map = (change) => (list) => list.map((one) => change(one));',
  'export const filter = (test) => (list) => list.filter((one) => test(one));',
  'export const flow = (...steps) => (value) => steps.flat().reduce((said, step) => step(said), value);',
  'export const fromPairs = Object.fromEntries;',
].join('\n');
const deskModule = '/src/cms/desk.ts';
const reviewModule = '/src/cms/review/start.tsx';

/** What is put otherwise in modules of others; a build stops where one is no longer found. */
const changes: readonly { path: string; what: string; from: RegExp; to: string }[] = [
  {
    path: '/gray-matter/lib/engines.js',
    what: 'its evaluation of headers',
    from: /return eval\(str\) \|\| \{\};/,
    to: "throw new SyntaxError('A header that is JavaScript is not read.');",
  },
  {
    path: '/decap-cms-core/dist/esm/backend.js',
    what: 'its store of texts that were not saved',
    from: /^import \{ localForage\b/m,
    to: "export { localForage } from 'decap-cms-lib-util';\n$&",
  },
  {
    path: '/decap-cms-core/dist/esm/components/Editor/Editor.js',
    what: 'its look for unsaved text',
    from: /retrieveLocalBackup\(collection, slug\);\s*if \(newEntry\) \{\s*(createEmptyDraft\([^;]+\));\s*\} else \{\s*(loadEntry\(collection, slug\));\s*\}/,
    to: 'Promise.resolve(newEntry ? $1 : $2).then(() => retrieveLocalBackup(collection, slug));',
  },
  {
    path: '/decap-cms-core/dist/esm/actions/editorialWorkflow.js',
    what: 'its loading of published entries',
    from: /(dispatch\(unpublishedEntryRedirected\(collection, slug\)\);\s*)(dispatch\(loadEntry\(collection, slug\)\);)/,
    to: '$1await $2',
  },
  {
    path: '/decap-cms-core/dist/esm/components/UI/Notifications.js',
    what: 'its time for notices',
    from: /(?<=autoClose: |if \()notification\.dismissAfter/g,
    to: "(notification.type !== 'error' && notification.dismissAfter)",
  },
  {
    path: '/decap-cms-lib-util/dist/esm/backendUtil.js',
    what: 'its look at the ending of a file',
    from: /(export function filterByExtension\(file, extension\) \{\s*const path = file\?\.path \|\| '';\s*return) (path\.endsWith\()/,
    to: '$1 !/\\/[^/.]+\\.[^/]+\\.mdx$/.test(path) && $2',
  },
  {
    path: '/decap-cms-lib-auth/dist/esm/pkce-oauth.js',
    what: 'its clearing of the address',
    from: /(window\.history\.replaceState\(null, '', document\.location\.pathname)\)/,
    to: '$1 + document.location.hash)',
  },
];

/** A module's path without query, with slashes on every system. */
function toPath(id: string): string {
  return (id.split('?')[0] ?? '').replaceAll('\\', '/');
}
