import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { withConflictGuard, type BackendClass } from '../../../../src/cms/decap/conflict-guard.ts';
import { registerGuarded, type BackendRegistry } from '../../../../src/cms/decap/register-backend.ts';
import type { DeskSettings } from '../../../../src/cms/settings/decap-config.ts';

describe('the backend that Decap uses', () => {
  it('is the one with the guard against overwriting', () => {
    const registry = openRegistry();
    registerGuarded(registry, Guarded, config);
    expect(registry.getBackend('github')?.init(config, {})).toBeInstanceOf(Guarded);
  });

  it('is refused where another has taken its name, which Decap itself only writes to the console', () => {
    const registry = openRegistry();
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    registry.registerBackend('github', Plain as unknown as BackendClass);
    expect(() => {
      registerGuarded(registry, Guarded, config);
    }).toThrow('Another backend is registered as “github”, so saves would not be guarded against overwriting.');
    expect(complain).toHaveBeenCalledWith(expect.stringContaining('already registered'));
    complain.mockRestore();
  });

  it('gets the settings that Decap gives it, since some refuse to begin with others', () => {
    const given: unknown[] = [];
    class Open extends Plain {
      constructor(...options: unknown[]) {
        super();
        given.push(...options);
      }
    }
    registerGuarded(openRegistry(), guard(Open), config);
    expect(given).toEqual([config, { useWorkflow: true }]);
  });
});

class Plain {
  readonly isPlain = true;
}

const Guarded = guard(Plain);

const config = {
  backend: { name: 'github' },
  publish_mode: 'editorial_workflow',
} as unknown as DeskSettings['config'];

function guard(Base: unknown): BackendClass {
  return withConflictGuard(Base as BackendClass, {
    serverCompares: false,
    findForm: () => undefined,
    onSaved: () => undefined,
  });
}

/** Decap's own registry, out of the package that is installed; what it needs of others is for other parts of it. */
function openRegistry(): BackendRegistry {
  const path = createRequire(import.meta.url).resolve('decap-cms-core/dist/esm/lib/registry.js');
  const body = readFileSync(path, 'utf8')
    .replaceAll(/^import .*;$/gm, '')
    .replaceAll(/^export (?=(?:async )?function)/gm, '')
    .replace('export default {', 'return {');
  return (compileFunction(body, ['Map']) as (map: () => object) => BackendRegistry)(() => ({}));
}
