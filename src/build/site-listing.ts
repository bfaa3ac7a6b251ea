import fs from 'node:fs';

/** A file of a site by its path in it, as the disk tells it from what was there before. */
export interface SiteFile {
  name: string;
  size: number;
  mtimeMs: number;
  ino: number;
}

/** All files of a site, by their names. */
export function listSite(folder: string): SiteFile[] {
  const files: SiteFile[] = [];
  const walk = (inside: string) => {
    for (const item of fs.readdirSync(`${folder}/${inside}`, { withFileTypes: true })) {
      const name = inside + item.name;
      if (item.isDirectory()) walk(`${name}/`);
      if (!item.isFile()) continue;
      const { size, mtimeMs, ino } = fs.statSync(`${folder}/${name}`);
      files.push({ name, size, mtimeMs, ino });
    }
  };
  walk('');
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Those of a listing that lie in a folder, by their paths in it. */
export function listInside(files: readonly SiteFile[], folder: string): SiteFile[] {
  const start = folder === '' ? '' : `${folder}/`;
  return files
    .filter(({ name }) => name.startsWith(start))
    .map((file) => ({ ...file, name: file.name.slice(start.length) }));
}
