import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import { connect } from '../../../../src/contribute/send/connect.ts';
import { readStory } from '../../../../src/contribute/send/read-story.ts';
import { sendStory } from '../../../../src/contribute/send/send-story.ts';
import { toStory as toSentStory } from '../../../../src/contribute/send/story-files.ts';
import { copyArchive, goodArchive } from '../../../fixtures/archive-copy.ts';
import { startForge, type DialectName } from '../../../forges/start-forge.ts';
import { goodIndex as index, today, toStory, wholeAnswers } from '../told.ts';

/** A JPEG as a browser draws one: nothing but what can be seen. */
const jpeg = fs.readFileSync('tests/hostile/cases/images/ok-mozjpeg.jpg');
const picture = { id: '4', alt: 'A tin', caption: '', credit: 'Anonymous', licence: 'CC BY-SA 4.0' };
const files = Object.fromEntries(
  fs
    .readdirSync(goodArchive, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(goodArchive, name)).isFile())
    .map((name) => [`content/${name.replaceAll('\\', '/')}`, fs.readFileSync(path.join(goodArchive, name))]),
);
const users = [{ login: 'rosa', name: 'R. Legal', email: 'legal@example.org', access: 'read' as const }];

it.each<DialectName>(['github', 'gitlab', 'forgejo'])(
  'a whole story sent to a %s is a project, a practice, claims, sources and a picture, and merged it is no fault',
  async (dialect) => {
    const told = readStory(toStory({ ...wholeAnswers, pictures: [picture] }), {
      form: 'story',
      index,
      today,
      pictures: ['4'],
    })!;
    expect(told.faults).toEqual([]);
    const pictures = new Map(told.named.map(({ name }) => [name, new Uint8Array(jpeg)]));
    const story = toSentStory({ parcel: told.parcel, title: told.title, pictures });
    const forge = await startForge({ dialect, users, files });
    const archive = copyArchive({ empty: true });
    try {
      const settings = { name: dialect, repository: 'neighbours/archive', branch: 'main', api: forge.apiRoot };
      const wait = () => Promise.resolve();
      const { request } = await sendStory(connect(settings, forge.token, { fetch, wait }), story, {
        wait,
        onStep: () => undefined,
      });
      const asked = forge.repository.findRequest(request.number)!;
      const kinds = new Set(forge.repository.compareRequest(asked).changes.map((change) => change.path.split('/')[1]));
      expect([...kinds].sort()).toEqual(['lineages', 'media', 'practices', 'projects', 'sources']);
      forge.repository.merge(asked, { message: 'Merge', author: { name: 'A steward', email: 'steward@example.org' } });
      for (const [name, blob] of forge.repository.filesAt('main'))
        archive.write(name.replace('content/', ''), forge.store.objects.blobs.get(blob)!);
      const { faults } = await readArchive(archive.path);
      expect(faults).toEqual([]);
    } finally {
      await forge.close();
      fs.rmSync(path.dirname(archive.path), { recursive: true });
    }
  },
);
