import fs from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import { askNeighbours } from '../../../../src/intake/neighbours/ask-neighbours.ts';
import type { FetchLimits } from '../../../../src/intake/neighbours/fetch-within.ts';
import type { KeptCopy } from '../../../../src/model/neighbours/neighbour.ts';
import { copyArchive, removeCopy, type ArchiveCopy } from '../../../fixtures/archive-copy.ts';
import {
  joinShore,
  netLoft,
  netLoftHead,
  shoreRecord,
  shoreRow,
  toList,
  toShoreCopy,
  toShoreData,
} from '../../../fixtures/neighbour.ts';

let copy: ArchiveCopy;
const servers: Server[] = [];
beforeEach(() => {
  copy = copyArchive();
});
afterEach(async () => {
  removeCopy(copy);
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Lists the neighbour, with its data on this machine, and asks it. */
async function ask(data: string, limits?: Partial<FetchLimits>, today = '2026-11-30') {
  copy.write('archives.yaml', toList({ ...shoreRow, data }));
  joinShore(copy);
  const said: string[] = [];
  const archive = await readArchive(copy.path, { label: '.' });
  const options = { content: copy.path, today, say: (sentence: string) => said.push(sentence) };
  const isWhole = await askNeighbours(archive, { ...options, ...(limits && { limits }) });
  const file = path.join(copy.path, 'archives/shore.json');
  const kept = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as KeptCopy) : undefined;
  return { isWhole, kept, said: said.join(' ') };
}

const json =
  (value: unknown): RequestListener =>
  (_request, response) =>
    response.end(JSON.stringify(value));

const gives = async (others: Record<string, unknown> = {}) => ask(await serve(json(toShoreData(others))));

const hadBefore = () => copy.write('archives/shore.json', toShoreCopy([netLoft], { taken: '2026-11-01' }));

describe('asking a neighbour', () => {
  it('keeps what a claim names, the day and the hash, and nothing of people, places or the story', async () => {
    const { isWhole, kept, said } = await gives();
    expect([isWhole, said]).toEqual([true, 'Shore Archive: 1 of 1 kept.']);
    expect(kept).toMatchObject({ shape: '1.0.0', taken: '2026-11-30' });
    expect(kept?.entries).toEqual([netLoft]);
    expect(fs.readFileSync(path.join(copy.path, 'archives/shore.json'), 'utf8')).not.toContain('SECRET-');
    expect(kept?.hash).toMatch(/^sha256-[0-9a-f]{64}$/);
    const { faults } = await readArchive(copy.path, { label: '.' });
    expect(faults).toEqual([]);
  });

  it('follows a neighbour’s own redirects, and takes a newer shape of the same first number', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/moved.json')
        return response.end(JSON.stringify(toShoreData({ version: '1.9.0', novelty: 1 })));
      return response.writeHead(301, { location: '/moved.json' }).end();
    });
    expect((await ask(url)).kept?.shape).toBe('1.9.0');
  });

  it.each([
    ['garbage', '\u0000\u0001nothing', 'not the data of an archive'],
    ['another site', '<!doctype html><title>Hello</title>', 'not the data of an archive'],
    ['a list', [], 'not the data of an archive'],
    ['an older shape', toShoreData({ version: '0.9.0' }), 'older than'],
    ['a newer shape', toShoreData({ version: '2.0.0' }), 'newer than'],
    ['an odd version', toShoreData({ version: '1e9.0.0' }), 'not the data of an archive'],
    ['ourselves', toShoreData({ url: 'http://localhost:4321/' }), 'is this archive itself'],
    ['another address', toShoreData({ url: 'https://other.example.org/' }), 'says that it is at'],
  ])('that gives %s says so and keeps the copy of before, with the day it was away', async (_name, given, words) => {
    hadBefore();
    const answer = typeof given === 'string' ? given : JSON.stringify(given);
    const { isWhole, kept, said } = await ask(await serve((_request, response) => response.end(answer)));
    expect(isWhole).toBe(false);
    expect(said).toContain(words);
    expect(said).toContain('The copy of 2026-11-01 stays.');
    expect(kept).toMatchObject({ taken: '2026-11-01', away: '2026-11-30', entries: [netLoft] });
  });

  it('that cannot be reached, or answers with an error, leaves no copy where there was none', async () => {
    const url = await serve((_request, response) => response.writeHead(503).end());
    const failed = await ask(url);
    expect(failed).toMatchObject({ isWhole: false, kept: undefined });
    expect(failed.said).toContain('answers 503');
    servers.at(-1)?.close();
    servers.at(-1)?.closeAllConnections();
    expect((await ask(url)).said).toContain('cannot be reached');
  });

  it('is led in a circle, to another host or out of this machine’s reach only so far', async () => {
    let asked = 0;
    const circle = await serve((_request, response) => {
      asked += 1;
      response.writeHead(302, { location: '/archive.json' }).end();
    });
    expect((await ask(circle)).said).toContain('was led on more than 5 times');
    expect(asked).toBe(6);
    const lead = (location: string) => serve((_request, response) => response.writeHead(302, { location }).end());
    expect((await ask(await lead(circle))).said).toContain('leads to another host');
    expect((await ask(await lead('http://10.0.0.1/'))).said).toContain('leads away from https');
    expect((await ask(await lead('file:///etc/passwd'))).said).toContain('leads away from https');
    expect((await ask(await lead('https://[bad'))).said).toContain('leads on to nowhere');
  });

  it('that sends without end is cut off at the limit, also where it is packed', async () => {
    let sent = 0;
    const url = await serve((_request, response) => {
      response.on('error', () => undefined);
      const send = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1 << 20, 32))) sent += 1;
        if (!response.destroyed) response.once('drain', send);
      };
      send();
    });
    const { said } = await ask(url, { bytes: 4 << 20 });
    expect(said).toContain('is larger than 4 MB');
    expect(sent).toBeLessThan(200);
    const packed = gzipSync(Buffer.alloc(8 << 20, 32));
    const small = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
    );
    expect((await ask(small, { bytes: 4 << 20 })).said).toContain('is larger than 4 MB');
  });

  it('that sends too slowly is given up', async () => {
    const url = await serve((_request, response) => void response.write('{'));
    expect((await ask(url, { ms: 300 })).said).toContain('took longer than');
  });

  it('that took an entry back has nothing of it kept here, from the first day that it was seen', async () => {
    hadBefore();
    const data = await serve(json(toShoreData({ projects: [], withdrawn: ['projects/net-loft'] })));
    const { kept, said } = await ask(data);
    expect(said).toContain('was taken back there');
    expect(kept?.entries).toEqual([{ key: 'projects/net-loft', withdrawn: '2026-11-30' }]);
    expect((await ask(data, {}, '2027-01-01')).kept?.entries).toEqual(kept?.entries);
  });

  it('that renamed an entry before it took it back is heard all the same, and so is one that forgot to unlist it', async () => {
    for (const there of [
      { projects: [], withdrawn: ['projects/loft', 'projects/net-loft'] },
      { projects: [shoreRecord], withdrawn: ['projects/net-loft'] },
      { projects: [{ ...shoreRecord, key: 'projects/loft', formerIds: ['net-loft'] }], withdrawn: ['projects/loft'] },
    ]) {
      hadBefore();
      expect((await gives(there)).kept?.entries).toEqual([{ key: 'projects/net-loft', withdrawn: '2026-11-30' }]);
    }
  });

  it('that tells an entry in a way that cannot be taken over has title and address kept alone, with the day', async () => {
    for (const odd of [{ summary: 'x'.repeat(301) }, { careNote: null }, { period: 'long ago' }]) {
      hadBefore();
      const { kept, said } = await gives({ projects: [{ ...shoreRecord, title: 'The Loft', ...odd }] });
      expect(kept?.entries).toEqual([{ ...netLoftHead, title: 'The Loft', unread: '2026-11-30' }]);
      expect(said).toContain('cannot be taken over');
    }
    hadBefore();
    const data = await serve(json(toShoreData({ projects: [{ ...shoreRecord, title: '' }] })));
    const entries = [{ ...netLoftHead, taken: '2026-11-01', unread: '2026-11-30' }];
    expect((await ask(data)).kept?.entries).toEqual(entries);
    expect((await ask(data, {}, '2026-12-24')).kept?.entries).toEqual(entries);
  });

  it('that has an entry no more has its title and address kept alone, and tells where it went', async () => {
    hadBefore();
    const gone = await gives({ projects: [] });
    expect(gone.said).toContain('shore:projects/net-loft is not there.');
    const entries = [{ ...netLoftHead, taken: '2026-11-01', missing: '2026-11-30' }];
    expect(gone.kept?.entries).toEqual(entries);
    expect((await ask(await serve(json(toShoreData({ projects: [] }))), {}, '2026-12-24')).kept?.entries).toEqual(
      entries,
    );
    const moved = await gives({ projects: [{ ...shoreRecord, key: 'projects/loft', formerIds: ['net-loft'] }] });
    expect(moved.said).toContain('is called shore:projects/loft now');
    expect((await gives()).kept?.entries).toEqual([netLoft]);
  });

  it('takes over no text and no address that our own writers may not write', async () => {
    for (const odd of [
      { title: 'Net\u202ELoft' },
      { title: '' },
      { url: 'https://evil.example/x/' },
      { period: 'long ago' },
    ]) {
      const { kept, said } = await gives({ projects: [{ ...shoreRecord, ...odd }] });
      expect([kept?.entries, said]).toEqual([[], expect.stringContaining('cannot be taken over')]);
    }
    const { kept } = await gives({ projects: [{ ...shoreRecord, title: '<script>x</script>' }] });
    expect(kept?.entries).toMatchObject([{ title: '<script>x</script>' }]);
  });

  it('that names somebody, a street or a position in what is taken is taken, and said before anybody commits', async () => {
    const { isWhole, said } = await gives({
      projects: [
        {
          ...shoreRecord,
          summary: 'The nets were kept by Maria Lopez at 327 Carrall Street, 49.2812, -123.1043.',
          careNote: 'Write to maria@mail.example.org.',
        },
      ],
    });
    expect(isWhole).toBe(true);
    for (const words of ['Maria Lopez', '327 Carrall Street', '49.2812, -123.1043', 'maria@mail.example.org'])
      expect(said.replaceAll(/[\u2066-\u2069]/g, '')).toContain(`“${words}”`);
    expect((await gives()).said).not.toContain('may say who');
  });

  it('of which no claim names anything is not asked', async () => {
    copy.write('archives.yaml', toList({ ...shoreRow, data: await serve(() => expect.unreachable()) }));
    const said: string[] = [];
    const archive = await readArchive(copy.path, { label: '.' });
    expect(
      await askNeighbours(archive, { content: copy.path, today: '2026-11-30', say: (one) => said.push(one) }),
    ).toBe(true);
    expect(said).toEqual(['Shore Archive: no claim names anything of it, so nothing is asked.']);
  });
});
