import { expect, it } from 'vitest';
import { findFileKind } from '../../../src/pictures/file-kind.ts';

const box = (brand: string) => `\0\0\0\u0018ftyp${brand}\0\0\0\0`;

it.each([
  ['IMG_1.HEIC', '', box('heic'), 'heic'],
  ['IMG_1.jpg', 'image/jpeg', box('mif1'), 'heic'],
  ['burst.heif', 'image/heif', '', 'heic'],
  ['x.avif', 'image/avif', box('avif'), 'other'],
  ['clip.mov', '', box('qt  '), 'film'],
  ['clip', 'video/mp4', box('isom'), 'film'],
  ['clip.3gp', '', box('3gp4'), 'film'],
  ['clip.webm', 'video/webm', '\u001AE\u00DF\u00A3', 'film'],
  ['clip.avi', '', 'RIFF\0\0\0\0AVI LIST', 'film'],
  ['memo.m4a', 'audio/x-m4a', box('M4A '), 'sound'],
  ['memo.mp3', '', 'ID3\u0004\0', 'sound'],
  ['memo', '', '\u00FF\u00FB\u0090\0', 'sound'],
  ['memo.wav', '', 'RIFF\0\0\0\0WAVEfmt ', 'sound'],
  ['memo.ogg', 'audio/ogg', 'OggS', 'sound'],
  ['memo.webm', 'audio/webm', '\u001AE\u00DF\u00A3', 'sound'],
  ['memo.amr', '', '#!AMR\n', 'sound'],
  ['memo.opus', '', '', 'sound'],
  ['photo.jpg', 'image/jpeg', '\u00FF\u00D8\u00FF\u00E1', 'other'],
  ['photo.png', 'image/png', '\u0089PNG', 'other'],
  ['photo.webp', 'image/webp', 'RIFF\0\0\0\0WEBPVP8 ', 'other'],
  ['notes.txt', 'text/plain', 'They sang.', 'other'],
  ['empty', '', '', 'other'],
])('a file %s of type “%s” is what its first bytes say: %j → %s', async (...[name, type, bytes, kind]) => {
  const file = new File([Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))], name, { type });
  expect(await findFileKind(file)).toBe(kind);
});
