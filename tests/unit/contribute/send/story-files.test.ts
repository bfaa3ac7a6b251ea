import { describe, expect, it } from 'vitest';
import { toDraft } from '../../../../src/contribute/answers/answers.ts';
import { makeBundle } from '../../../../src/contribute/form/lazy-bundle.ts';
import { toBase64 } from '../../../../src/contribute/send/base64.ts';
import { readStory } from '../../../../src/contribute/send/read-story.ts';
import { toStory as toSentStory } from '../../../../src/contribute/send/story-files.ts';
import { sending as en } from '../../../../src/site/strings/en/sending.ts';
import { sending as es } from '../../../../src/site/strings/es/sending.ts';
import { goodIndex as index, leastAnswers, today, toStory, wholeAnswers } from '../told.ts';

const picture = { id: '4', alt: 'A tin', caption: '', credit: 'Anonymous', licence: 'CC-BY-SA-4.0' };
const read = (answers: Parameters<typeof toStory>[0], pictures: string[] = []) =>
  readStory(toStory(answers), { form: 'story', index, today, pictures });

describe('a told story on its way to a forge', () => {
  it('is nothing where nothing was told, and where something else is kept', () => {
    expect(read({})).toBeUndefined();
    expect(readStory({ format: 'other' }, { form: 'story', index, today, pictures: [] })).toBeUndefined();
    expect(readStory(undefined, { form: 'story', index, today, pictures: [] })).toBeUndefined();
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

describe('a word about an entry on its way to a forge', () => {
  const about = [{ id: '1', entry: { name: 'Harbour Kitchen', key: 'projects/harbour-kitchen' } }];
  const answers = { kind: 'testimony', about, title: 'Who brought the pot', text: 'It was my aunt.', consent: true };
  const read = (form: 'story' | 'answer', more: object = {}) =>
    readStory(toDraft('answer', { ...answers, ...more }), { form, index, today, pictures: [] });

  it('is one dispatch, on a branch that tells its day once', () => {
    const { parcel, title, faults } = read('answer')!;
    expect(faults).toEqual([]);
    const sent = toSentStory({ parcel, title, pictures: new Map() });
    expect(sent.files.map(({ path }) => path)).toEqual(['content/dispatches/2026-11-26-who-brought-the-pot.mdx']);
    expect(sent.branch).toBe('contribution/2026-11-26-who-brought-the-pot');
    expect(sent.message).toContain('1 dispatch, sent with the form on 2026-11-26.');
  });

  it('is stopped in the words of its own questions, and is no story', () => {
    expect(read('answer', { text: '' })?.faults).toEqual([expect.stringContaining('“Tell it” is empty')]);
    expect(read('story')).toBeUndefined();
  });
});

describe('the bytes of a file', () => {
  it('are written in Base64 as forges read it', () => {
    const large = Uint8Array.from({ length: 100_001 }, (_, at) => at % 256);
    expect(toBase64(large)).toBe(Buffer.from(large).toString('base64'));
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
