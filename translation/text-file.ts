import fs from 'node:fs';

/** Text of a file; undefined where there is none, but a folder, or a symbolic link, which is not followed. */
export function readText(file: string): string | undefined {
  try {
    return fs.lstatSync(file).isFile() ? fs.readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
