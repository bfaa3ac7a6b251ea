declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export interface Entry {
    /** As it is in the archive, where names are not decoded. */
    readonly fileName: Buffer;
    readonly compressionMethod: number;
    readonly externalFileAttributes: number;
    readonly uncompressedSize: number;
    readonly crc32: number;
    isEncrypted(): boolean;
  }
  export interface ZipFile {
    /** How many entries are read at most: as many as the archive says it has. */
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
    close(): void;
  }
  export interface Options {
    autoClose: false;
    decodeStrings: false;
    validateEntrySizes: false;
  }
  export function openPromise(path: string, options: Options): Promise<ZipFile>;
}
