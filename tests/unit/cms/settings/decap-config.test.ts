import { describe, expect, it } from 'vitest';
import { parseBackend } from '../../../../src/cms/settings/backend.ts';
import { toDecapConfig, toDeskSettings } from '../../../../src/cms/settings/decap-config.ts';
import type { DeskField } from '../../../../src/cms/settings/decap-fields.ts';
import { collectionNames, collections } from '../../../../src/model/collections.ts';
import { checkDecapConfig } from './decap-schema.ts';

const backend = parseBackend({ CMS_BACKEND: 'local' })!;
const config = toDecapConfig({ backend, siteUrl: 'https://archive.example', base: '/' });

describe('the configuration of the desk', () => {
  it('is what it was, words and vocabularies aside', async () => {
    const form = (key: string, value: unknown) =>
      ['label', 'label_singular', 'hint', 'description', 'options'].includes(key) ? undefined : value;
    await expect(`${JSON.stringify(config, form, 2)}\n`).toMatchFileSnapshot('__snapshots__/config.json');
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });

  it('holds for Decap’s own schema', async () => {
    await expect(checkDecapConfig(config)).resolves.toBeUndefined();
  });

  it('is checked by that schema in earnest', async () => {
    const [first] = config.collections;
    const broken = { ...config, collections: [{ ...first, fields: [{ name: 'kind', widget: 'list', allow_add: 1 }] }] };
    await expect(checkDecapConfig(broken)).rejects.toThrow(/allow_add/);
  });

  it('never weakens Decap, asks nothing of another site and reads no other file', () => {
    expect(config).toMatchObject({
      load_config_file: false,
      local_backend: false,
      backend: { name: 'proxy', proxy_url: '/api/v1' },
    });
    expect(JSON.stringify(config)).not.toMatch(/unpkg|netlify|jsdelivr/);
  });

  it('names the address of the site under its base', () => {
    const { site_url: url } = toDecapConfig({ backend, siteUrl: 'https://archive.example/', base: '/sub/' });
    expect(url).toBe('https://archive.example/sub/');
  });

  it('comes with what the desk’s own parts are told', () => {
    const addresses = { indexPath: '/sub/entries.json', stylePaths: ['/sub/style.css'] };
    const place = { siteUrl: 'https://archive.example', base: '/sub/', ...addresses };
    expect(toDeskSettings({ backend, ...place })).toEqual({
      config: toDecapConfig({ backend, ...place }),
      siteBase: '/sub/',
      ...addresses,
      backendName: 'local',
      workflow: 'editorial',
    });
  });
});

describe.each(collectionNames)('the desk for %s', (name) => {
  const collection = config.collections.find((one) => one.name === name);
  const fields = collection?.fields ?? [];

  it('offers every field of the model, and the text of an entry', () => {
    const expected = [
      ...Object.keys(collections[name].schema.shape),
      ...(collections[name].extension === 'mdx' ? ['body'] : []),
    ];
    expect(fields.map((field) => field.name).toSorted()).toEqual(expected.toSorted());
  });

  it('writes where the archive reads', () => {
    expect(collection).toMatchObject({
      folder: `content/${name}`,
      extension: collections[name].extension,
      create: true,
    });
  });

  it('explains every field', () => {
    for (const field of listFields(fields)) {
      expect(field.label, field.name).not.toBe('');
      expect(field.hint, field.name).not.toBe('');
    }
  });

  it('names and sorts by fields that exist', () => {
    const known = fields.map((field) => field.name);
    expect(known).toContain(collection?.identifier_field);
    expect(known).toEqual(expect.arrayContaining(collection?.sortable_fields ?? ['missing']));
  });

  it('points relations at collections that exist', () => {
    for (const field of listFields(fields))
      if (field.widget.startsWith('entry-reference')) {
        expect(field.collections, field.name).not.toEqual([]);
        expect(collectionNames).toEqual(expect.arrayContaining([...(field.collections ?? ['none'])]));
      }
  });
});

function listFields(fields: readonly DeskField[]): DeskField[] {
  return fields.flatMap((field) => [
    field,
    ...listFields([...(field.fields ?? []), ...(field.field ? [field.field] : [])]),
  ]);
}
