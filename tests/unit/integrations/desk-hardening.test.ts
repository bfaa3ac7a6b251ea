import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskHardening } from '../../../src/integrations/desk-hardening.ts';

const fromHere = createRequire(import.meta.url);
const fromCore = createRequire(fromHere.resolve('decap-cms-core/package.json'));
const enginesPath = fromCore.resolve('gray-matter/lib/engines.js');

describe('the hardening of the desk', () => {
  it('takes the evaluation out of the reader of headers that is installed', () => {
    const code = readFileSync(enginesPath, 'utf8');
    expect(code).toContain('eval(str)');
    expect(transform(code, enginesPath)).toMatchObject({ code: expect.not.stringContaining('eval(str)') as string });
  });

  it('stops the build where that reader has changed', () => {
    expect(() => transform('export const parse = eval;', enginesPath)).toThrow('engines.js has changed');
  });

  it('leaves out the check that compiles code, which is where it is expected to be', () => {
    const path = fromHere.resolve('decap-cms-core/dist/esm/constants/configSchema.js');
    expect(existsSync(path)).toBe(true);
    expect(load(path, true)).toBe('export function validateConfig() {}');
    expect(load(`${path.replaceAll('/', '\\')}?v=1`, true)).toBe('export function validateConfig() {}');
  });

  it('leaves out the reader of TOML, which is where it is expected to be', () => {
    const path = fromHere.resolve('decap-cms-core/dist/esm/formats/toml.js');
    expect(readFileSync(path, 'utf8')).toContain('@iarna/toml');
    expect(load(path, true)).toContain('TOML is not read');
  });

  it('gives of lodash the four functions that Decap asks for in the other style, and they do what it asks', async () => {
    const util = dirname(fromHere.resolve('decap-cms-lib-util/package.json'));
    const asked = globSync(['decap-cms-*/dist/esm/**/*.js'], { cwd: join(util, '..') })
      .map((file) => readFileSync(join(util, '..', file), 'utf8'))
      .flatMap((code) => [...code.matchAll(/import \{ ([\w, ]+) \} from 'lodash\/fp'/g)])
      .flatMap(([, names = '']) => names.split(', '));
    const given = String(load(createRequire(join(util, 'package.json')).resolve('lodash/fp'), true));
    const few = (await import(`data:text/javascript,${encodeURIComponent(given)}`)) as Record<string, unknown>;
    expect(new Set(asked)).toEqual(new Set(Object.keys(few)));
    // As Decap reads what a file of Git LFS points at.
    const path = join(util, 'dist/esm/git-lfs.js');
    const code = readFileSync(path, 'utf8')
      .replace(/^import .+ from 'lodash\/fp';$/m, given)
      .replace(/^import .+$/m, '');
    const { parsePointerFile } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      parsePointerFile: (text: string) => object;
    };
    expect(parsePointerFile('version 1\noid sha256:abc\nsize 12\n')).toEqual({ size: 12, sha: 'abc', version: '1' });
  });

  it('lets the entry open before what was not saved is offered, and finds both places in what is installed', () => {
    for (const [name, words] of [
      ['components/Editor/Editor.js', 'then(() => retrieveLocalBackup'],
      ['actions/editorialWorkflow.js', 'await dispatch(loadEntry'],
    ]) {
      const path = fromHere.resolve(`decap-cms-core/dist/esm/${name!}`);
      expect(transform(readFileSync(path, 'utf8'), path)).toMatchObject({
        code: expect.stringContaining(words!) as string,
      });
    }
  });

  it('leaves what went wrong on the page until it is closed, and good news for as long as before', () => {
    const path = fromHere.resolve('decap-cms-core/dist/esm/components/UI/Notifications.js');
    const { code } = transform(readFileSync(path, 'utf8'), path) as { code: string };
    const kept = "(notification.type !== 'error' && notification.dismissAfter)";
    expect(code).toContain(`autoClose: ${kept}`);
    expect(code).toContain(`if (${kept})`);
  });

  it('takes translations, which lie beside the entries, for no entries', async () => {
    const path = fromHere.resolve('decap-cms-lib-util/dist/esm/backendUtil.js');
    const { code } = transform(readFileSync(path, 'utf8'), path) as { code: string };
    const body = /export (function filterByExtension[\s\S]+?\n\})/.exec(code)?.[1] ?? '';
    const { filterByExtension } = (await import(`data:text/javascript,${encodeURIComponent(`export ${body}`)}`)) as {
      filterByExtension: (file: { path: string }, extension: string) => boolean;
    };
    expect(filterByExtension({ path: 'content/projects/vandu.mdx' }, 'mdx')).toBe(true);
    expect(filterByExtension({ path: 'content/projects/vandu.es.mdx' }, 'mdx')).toBe(false);
    expect(filterByExtension({ path: 'content/sources/a.yaml' }, 'mdx')).toBe(false);
  });

  it('keeps the entry in the address when somebody comes back from a log-in', () => {
    const app = createRequire(fromHere.resolve('decap-cms-backend-gitlab/package.json'));
    const path = join(dirname(app.resolve('decap-cms-lib-auth/package.json')), 'dist/esm/pkce-oauth.js');
    const kept = 'document.location.pathname + document.location.hash)';
    expect(transform(readFileSync(path, 'utf8'), path)).toMatchObject({
      code: expect.stringContaining(kept) as string,
    });
  });

  it('gives the app our own parts in place of its list of all there are, which is where it is expected to be', () => {
    const path = fromHere.resolve('decap-cms-app/dist/esm/extensions.js');
    const given = String(load(path, true));
    const [, parts = ''] = /import \{ registerParts \} from "([^"]+)"/.exec(given) ?? [];
    expect(existsSync(parts)).toBe(true);
    expect(given).toContain('registerParts(DecapCmsCore);');
    expect(readFileSync(fromHere.resolve('decap-cms-app/dist/esm/index.js'), 'utf8')).toContain("'./extensions.js'");
  });

  it('takes each of our parts in the version that the app was made with', () => {
    const { dependencies: pinned } = readPackage('node_modules/decap-cms-app/package.json');
    const { dependencies: ours } = readPackage('package.json');
    const parts = Object.keys(ours).filter((name) => name.startsWith('decap-cms-') && name !== 'decap-cms-app');
    expect(parts).toContain('decap-cms-core');
    for (const name of parts) expect(ours, name).toMatchObject({ [name]: pinned[name] });
  });

  it('lists every part of Decap that the desk imports', () => {
    const sources = globSync(['src/cms/**/*.{ts,tsx}', 'src/site/strings/*/desk/*.ts']).filter(
      (path) => !path.endsWith('.d.ts'),
    );
    const imported = sources.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/(?:from |import\()'(decap-cms-[\w-]+)/g)].map((match) => match[1]),
    );
    const listed = Object.keys(readPackage('package.json').dependencies).filter((name) => name.startsWith('decap-'));
    expect(new Set(imported)).toEqual(new Set(listed));
  });

  it('bundles no desk where there is none', () => {
    expect(load('/somewhere/src/cms/desk.ts', false)).toBe('export {};');
    expect(load('/somewhere/src/cms/desk.ts', true)).toBeUndefined();
    expect(load('/somewhere/src/cms/config.ts', false)).toBeUndefined();
  });

  it('bundles the page of changes only where it has any to show', () => {
    expect(load('/somewhere/src/cms/review/start.tsx', false)).toBe('export {};');
    expect(load('/somewhere/src/cms/review/start.tsx', true)).toBeUndefined();
  });
});

function load(id: string, hasDesk: boolean): unknown {
  return (deskHardening({ hasDesk, hasReview: hasDesk }).load as (id: string) => unknown)(id);
}

function readPackage(path: string): { dependencies: Record<string, string> } {
  return JSON.parse(readFileSync(path, 'utf8')) as { dependencies: Record<string, string> };
}

function transform(code: string, id: string): unknown {
  const fail = (message: string) => {
    throw new Error(message);
  };
  const hook = deskHardening({ hasDesk: true, hasReview: true }).transform as (code: string, id: string) => unknown;
  return hook.call({ error: fail }, code, id);
}
