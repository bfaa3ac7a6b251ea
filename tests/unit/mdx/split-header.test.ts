import { describe, expect, it } from 'vitest';
import { splitHeader } from '../../../src/mdx/split-header.ts';

describe('splitHeader', () => {
  it('gives the header, and the body at its own lines and columns', () => {
    expect(splitHeader('---\ntitle: Añ\n---\n\nHi\n')).toEqual({
      header: 'title: Añ\n',
      headerLine: 2,
      body: '   \n         \n   \n\nHi\n',
      rest: '\nHi\n',
    });
  });

  it('takes Windows line ends and a file that ends with its header', () => {
    expect(splitHeader('---\r\ntitle: A\r\n---')).toEqual({
      header: 'title: A\r\n',
      headerLine: 2,
      body: '   \r\n        \r\n   ',
      rest: '',
    });
  });

  it('takes an empty header', () => {
    expect(splitHeader('---\n---\nHi')).toEqual({ header: '', headerLine: 2, body: '   \n   \nHi', rest: 'Hi' });
  });

  it('ends the header at the first line of three dashes', () => {
    expect(splitHeader('---\na: |\n  x\n---\nb: y\n---\n')).toMatchObject({ header: 'a: |\n  x\n' });
  });

  it('keeps dashes and dots inside a value', () => {
    expect(splitHeader('---\na: ---\nb: ...\nc: |\n  ---\n---\n')).toMatchObject({
      header: 'a: ---\nb: ...\nc: |\n  ---\n',
    });
  });

  it.each([
    ['Hi', 'header-missing', 1],
    ['', 'header-missing', 1],
    ['\n---\ntitle: A\n---\n', 'header-delimiter', 1],
    [' ---\ntitle: A\n---\n', 'header-delimiter', 1],
    ['--- \ntitle: A\n---\n', 'header-delimiter', 1],
    ['---js\ntitle: A\n---\n', 'header-delimiter', 1],
    ['+++\ntitle = 1\n+++\n', 'header-delimiter', 1],
    ['\uFEFF---\ntitle: A\n---\n', 'byte-order-mark', 1],
    ['---\ntitle: A\n----\n', 'header-delimiter', 3],
    ['---\ntitle: A\n--- \n', 'header-delimiter', 3],
    ['---\ntitle: A\n+++\n', 'header-delimiter', 3],
    ['---\ntitle: A\n...\nb: c\n---\n', 'header-delimiter', 3],
    ['---\n%YAML 1.1\n---\n', 'header-delimiter', 2],
    ['---\ntitle: A\n\nHi\n', 'header-unclosed', 5],
    ['---', 'header-unclosed', 1],
  ])('refuses %j', (text, code, line) => {
    expect(splitHeader(text)).toMatchObject({ faults: [{ code, line, column: 1 }] });
  });
});

it('gives the text below the header as it stands, with its own line ends', () => {
  expect(splitHeader('---\r\ntitle: A\r\n---\r\nOne\r\n')).toMatchObject({ header: 'title: A\r\n', rest: 'One\r\n' });
  expect(splitHeader('---\ntitle: A\n---')).toMatchObject({ rest: '' });
});
