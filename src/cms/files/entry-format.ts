import { splitHeader } from '../../mdx/split-header.ts';
import { capitalise } from '../../model/names/fill.ts';
import type { PlacedFault } from '../../model/placed-fault.ts';
import { editHeader, parseHeaderForm, writeHeader } from './header-edit.ts';
import type { DeskCollection } from '../settings/decap-config.ts';

/**
 * How the desk reads and writes one collection's files: YAML 1.2 (core schema) and, in `mdx`, a text after it.
 * Nothing is evaluated. Only what was changed in the form changes in the file. A file that cannot be read is shown
 * as text and refused when it is saved, so that it is never overwritten.
 */
export function createFormat(collection: Pick<DeskCollection, 'name' | 'extension' | 'fields'>): FileFormat {
  const fields = collection.fields.filter((field) => field.name !== 'body');
  const { split, join } = collection.extension === 'mdx' ? entryFile : recordFile(collection.name);
  return {
    fromFile(content) {
      try {
        const file = split(toUnixLines(content));
        return {
          ...parseHeaderForm(file.header, fields),
          ...(collection.extension === 'mdx' && { body: trimLines(file.body) }),
          [sourceKey]: content,
        };
      } catch (error) {
        return {
          body: content,
          [sourceKey]: content,
          [problemKey]: error instanceof Error ? error.message : String(error),
        };
      }
    },
    toFile(data) {
      const { [sourceKey]: source, [problemKey]: problem, body, ...form } = data;
      if (typeof problem === 'string')
        throw new Error(
          `This file was not saved, because it could not be read: ${problem} Mend it in a text editor first.`,
        );
      const text = trimLines(toUnixLines(typeof body === 'string' ? body : ''));
      if (typeof source !== 'string') return join(writeHeader(form, fields), text && `\n${text}\n`);
      const old = split(toUnixLines(source));
      const saved = join(
        editHeader(old.header, form, fields),
        text === trimLines(old.body) ? old.body : replaceText(old.body, text),
        old.opening,
      );
      return isWindowsText(source) ? saved.replaceAll('\n', '\r\n') : saved;
    },
  };
}

/** Keys under which a form carries the file it came from; no field has such a name. */
export const sourceKey = '@source';
const problemKey = '@problem';

/** A header between two lines that are exactly `---`, then the text. */
const entryFile: FileShape = {
  split(content) {
    const parts = splitHeader(content);
    if ('faults' in parts) throw new Error(parts.faults.map(toSentence).join(' '));
    return { header: parts.header, body: parts.rest };
  },
  join: (header, body) => `---\n${header}---\n${body}`,
};

function toSentence({ message, remedy }: PlacedFault): string {
  return `${capitalise(message)}: ${remedy}.`;
}

/** One YAML record; a new one tells editors where its schema is. */
function recordFile(name: string): FileShape {
  const opening = `# yaml-language-server: $schema=../../public/schema/${name}.json\n`;
  return {
    split: (content) => ({ header: content, body: '', opening: '' }),
    join: (header, _body, start = opening) => `${start}${header}`,
  };
}

/** Puts a new text in the place of the old one, with the blank lines around it kept. */
function replaceText(old: string, text: string): string {
  const before = /^\s*?(?=\S|$)/.exec(old)?.[0].replaceAll(/[^\n]/g, '') || '\n';
  const after = /\n*$/.exec(old.trim() ? old : '')?.[0] || '\n';
  return text ? `${before}${text}${after}` : '';
}

/** A text without blank lines at its ends. */
function trimLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

function toUnixLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

function isWindowsText(text: string): boolean {
  return /\r\n/.test(text) && !/(?<!\r)\n/.test(text);
}

/** What Decap asks of a custom format. */
export interface FileFormat {
  fromFile: (content: string) => Record<string, unknown>;
  toFile: (data: Record<string, unknown>) => string;
}

interface FileShape {
  split: (content: string) => { header: string; body: string; opening?: string };
  join: (header: string, body: string, opening?: string) => string;
}
