import type { Plugin } from 'vite';

/**
 * Vite plugin for the contribution desk's page. Decap checks its configuration with code that it compiles in the
 * browser, and its reader of headers evaluates those that say they are JavaScript; both would need `unsafe-eval`.
 * The first is left out (a test checks the configuration instead), the second throws. Its reader of TOML, which
 * evaluates a text as it is loaded, is left out too: no file of ours is TOML. Where a site is built without a desk,
 * Decap is not bundled at all.
 */
export function deskHardening(options: { hasDesk: boolean }): Plugin {
  return {
    name: 'desk-hardening',
    enforce: 'pre',
    load(id) {
      const path = toPath(id);
      if (path.endsWith(configCheck)) return 'export function validateConfig() {}';
      if (path.endsWith(tomlFormat)) return noToml;
      if (!options.hasDesk && path.endsWith(deskModule)) return 'export {};';
      return undefined;
    },
    transform(code, id) {
      if (!toPath(id).endsWith(headerEngines)) return undefined;
      const hardened = code.replace(evaluation, "throw new SyntaxError('A header that is JavaScript is not read.');");
      if (hardened === code)
        this.error(
          'gray-matter has changed and its evaluation of headers was not found: look at src/integrations/desk-hardening.ts.',
        );
      return { code: hardened, map: null };
    },
  };
}

const configCheck = '/decap-cms-core/dist/esm/constants/configSchema.js';
const tomlFormat = '/decap-cms-core/dist/esm/formats/toml.js';
const noToml =
  "const refuse = () => { throw new SyntaxError('TOML is not read.'); }; export default { fromFile: refuse, toFile: refuse };";
const headerEngines = '/gray-matter/lib/engines.js';
const deskModule = '/src/cms/desk.ts';
const evaluation = /return eval\(str\) \|\| \{\};/;

/** A module's path without query, with slashes on every system. */
function toPath(id: string): string {
  return (id.split('?')[0] ?? '').replaceAll('\\', '/');
}
