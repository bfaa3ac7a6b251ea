import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeBundle } from '../../../../src/contribute/form/lazy-bundle.ts';
import { isBlob, toBase64 } from '../../../../src/contribute/send/file-bytes.ts';
import { readLogIn } from '../../../../src/contribute/send/log-in.ts';
import { readStory } from '../../../../src/contribute/send/read-story.ts';
import { toStory as toSentStory } from '../../../../src/contribute/send/story-files.ts';
import { sending as en } from '../../../../src/site/strings/sending-en.ts';
import { sending as es } from '../../../../src/site/strings/sending-es.ts';
import { goodIndex as index, leastAnswers, today, toStory, wholeAnswers } from '../told.ts';

const picture = { id: '4', alt: 'A tin', caption: '', credit: 'Anonymous', licence: 'CC-BY-SA-4.0' };
const read = (answers: Parameters<typeof toStory>[0], pictures: string[] = []) =>
  readStory(toStory(answers), { index, today, pictures });

describe('a told story on its way to a forge', () => {
  it('is nothing where nothing was told, and where something else is kept', () => {
    expect(read({})).toBeUndefined();
    expect(readStory({ format: 'other' }, { index, today, pictures: [] })).toBeUndefined();
    expect(readStory(undefined, { index, today, pictures: [] })).toBeUndefined();
  });

  it('is stopped by what stands in the way, told in the words of the questions', () => {
    const { faults } = read({ ...leastAnswers, needMet: '' })!;
    expect(faults).toEqual(['“What did people lack, and set out to provide?” is empty — a few words are enough.']);
  });

  it('holds the same files as the file that the form makes, and never the note to the stewards', () => {
    const answers = { ...wholeAnswers, note: 'My number is 0123' };
    const { parcel, title, hasNote, faults } = read(answers)!;
    expect({ hasNote, faults }).toEqual({ hasNote: true, faults: [] });
    expect(parcel).toEqual(makeBundle('story', toStory(answers), { index, today, pictures: [] }).parcel);
    const sent = toSentStory({ parcel, title, pictures: new Map() });
    const texts = sent.files.map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(sent.files.map(({ path }) => path)).toEqual(parcel.files.map(({ path }) => path));
    expect(texts).toEqual(parcel.files.map(({ text }) => text));
    expect(JSON.stringify([sent.title, sent.body, sent.message, ...texts])).not.toContain('0123');
  });

  it('leaves a picture behind that is not at hand, with what was said of it', () => {
    const answers = { ...leastAnswers, pictures: [{ ...picture, id: '2', alt: '' }, picture] };
    const without = read(answers)!;
    expect(without.faults).toEqual([]);
    expect(without.pictures).toEqual([
      { id: '2', alt: '' },
      { id: '4', alt: 'A tin' },
    ]);
    expect(without.parcel.files.some(({ text }) => text.includes('A tin'))).toBe(false);
    const { parcel, title, named } = read(answers, ['4'])!;
    expect(named).toEqual([{ id: '4', name: 'rent-strike-on-mill-row-1.jpg' }]);
    const sent = toSentStory({ parcel, title, pictures: new Map([[named[0]!.name, new Uint8Array([1])]]) });
    expect(sent.files.at(-1)).toEqual({
      path: 'content/media/rent-strike-on-mill-row-1.jpg',
      bytes: new Uint8Array([1]),
    });
    expect(sent.message).toContain('1 project, 1 source, 1 picture, sent with the form on 2026-11-26.');
  });

  it('is credited as the teller wishes, under a branch that the desk does not take for a draft', () => {
    const { parcel, title } = read({ ...leastAnswers, creditAs: 'name', creditName: 'Rosa' })!;
    const sent = toSentStory({ parcel, title, pictures: new Map() });
    expect(sent.author).toEqual({ name: 'Rosa', email: 'contributor@handedon.invalid' });
    expect(sent.branch).toBe('contribution/2026-11-26-rent-strike-on-mill-row');
    expect(sent.message).toMatch(/^content: Take in “Rent strike on Mill Row”\n\n[^\n]+\n\nCredit: Rosa\n$/);
  });

  it('calls nobody and closes nothing at the forge, whatever was typed', () => {
    const title = '@everyone `fixes` #1\n/merge';
    const { parcel } = read({ ...leastAnswers, creditAs: 'name', creditName: '@all `x`\n/close' })!;
    const { body, title: subject, author } = toSentStory({ parcel, title, pictures: new Map() });
    expect(body).toContain('Credit: `@all ’x’ /close`.');
    expect(body.split('\n').filter((line) => line.startsWith('/'))).toEqual([]);
    expect(subject).not.toContain('\n');
    expect(author.name).not.toMatch(/[<>\n]/);
  });
});

describe('the bytes of a file', () => {
  it('have the id that git gives them, and are written in Base64 as forges read it', async () => {
    const bytes = new TextEncoder().encode('hello\n');
    expect(await isBlob('ce013625030ba8dba906f756967f9e9ca394464a', bytes)).toBe(true);
    expect(await isBlob('2cf8d83d9ee29543b34a87727421fdecb7e3f3a183d337639025de576db9ebb4', bytes)).toBe(true);
    expect(await isBlob('ce013625030ba8dba906f756967f9e9ca394464b', bytes)).toBe(false);
    expect(await isBlob(undefined, bytes)).toBe(false);
    const large = Uint8Array.from({ length: 100_001 }, (_, at) => at % 256);
    expect(toBase64(large)).toBe(Buffer.from(large).toString('base64'));
  });
});

describe('the login of the desk', () => {
  afterEach(() => vi.unstubAllGlobals());
  const keep = (value: string | null) => vi.stubGlobal('localStorage', { getItem: () => value });

  it.each([
    ['nobody', null, undefined],
    ['somebody', { backendName: 'github', token: 'gho_1', login: 'rosa' }, { token: 'gho_1', account: 'rosa' }],
    [
      'a name as GitLab has it',
      { backendName: 'github', token: 'a', username: 'rosa' },
      { token: 'a', account: 'rosa' },
    ],
    ['no name', { backendName: 'github', token: 'a' }, { token: 'a', account: '' }],
    ['another forge', { backendName: 'gitlab', token: 'a' }, undefined],
    ['no token', { backendName: 'github' }, undefined],
    ['a token that breaks a header', { backendName: 'github', token: 'a\nb' }, undefined],
  ])('is read where it is of %s', (_name, kept, expected) => {
    keep(kept && JSON.stringify(kept));
    expect(readLogIn('github')).toEqual(expected);
  });

  it('is nobody’s where it is broken, or where the browser lets nobody in', () => {
    keep('{');
    expect(readLogIn('github')).toBeUndefined();
    vi.stubGlobal('localStorage', undefined);
    expect(readLogIn('github')).toBeUndefined();
  });
});

describe('the words of the page', () => {
  it.each([
    ['English', en, [/public at once/, /name of your account, for good/, /does not hide it/]],
    ['Spanish', es, [/público al momento/, /nombre de tu cuenta, para siempre/, /no lo oculta/]],
  ])('say in %s that everything is public, and under whose name', (_language, words, said) => {
    expect(words.sendLead).toMatch(said[0]!);
    expect(words.sendPublicAccount).toMatch(said[1]!);
    expect(words.sendPublicAccount).toMatch(said[2]!);
  });
});
