import { expect, it } from 'vitest';
import { fillPicture, readPictures } from '../../../src/intake/fill-picture.ts';

const text = `---
# what readers see first
title: 'A kitchen'
pictures:
  - title: Women at a long table
    maker: Ada Rossi
    year: 1931~
    holder: The library of the harbour
    licence: No known restrictions
    why: It shows how many cooked.
  - { title: The door, holder: The library, licence: CC0, licenceRead: 2026-11-30, why: It stood open. }
kind: programme
---

We cooked.

- pictures: none
`;
const shown = { file: '/media/women.jpg', alt: 'Six women cut bread', licenceRead: '2026-11-30' };

it('writes what was brought into the one picture, and changes nothing else', () => {
  const filled = fillPicture(text, 1, shown);
  expect(readPictures(filled)).toEqual([{ ...readPictures(text)[0], ...shown }, readPictures(text)[1]]);
  const around = (whole: string) => whole.replace(/^pictures:[^]*?(?=^kind:)/m, '');
  expect(around(filled)).toBe(around(text));
});

it('takes the day on which the licence was read from the record, where that has it', () => {
  const { licenceRead: _day, ...rest } = shown;
  expect(readPictures(fillPicture(text, 2, rest))[1]).toMatchObject({ licenceRead: '2026-11-30', alt: shown.alt });
  expect(() => fillPicture(text, 1, rest)).toThrow('licenceRead is missing');
});

it('finds no picture where there is no header', () => {
  expect(readPictures('We cooked.')).toEqual([]);
});
