import fs from 'node:fs';
import path from 'node:path';
import { readSize } from '../../pictures/check-picture.ts';
import { readSettings } from '../../site/settings.ts';
import { noteRead } from './page-reads.ts';

/**
 * Width and height of a picture of the archive, by the address that entries use, for the attributes of an image: a page
 * keeps its room before it is loaded, and nothing moves. Nothing for a file that is not there or is no picture.
 */
export function sizeOf(address: string): { width?: number; height?: number } {
  noteRead(`picture\n${address}`);
  const file = path.join(readSettings().settings.content, address);
  return (fs.existsSync(file) && readSize(fs.readFileSync(file))) || {};
}

/** The HTML of a text with the size of each picture in it. */
export function addSizes(html: string, base: string): string {
  return html.replaceAll(/<img src="([^"]*)"/g, (image, src: string) => {
    const { width, height } = src.startsWith(`${base}media/`) ? sizeOf(src.slice(base.length - 1)) : {};
    return width && height ? `${image} width="${width}" height="${height}"` : image;
  });
}
