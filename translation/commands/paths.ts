import fs from 'node:fs';
import path from 'node:path';
import { sitePath } from '../../src/content/layout';
import { isTranslation, type SourceFile } from '../../src/content/source';
import type { Project } from '../project';
import { Misuse } from './command';

/**
 * Understands files and folders as people type them, from where they are.
 *
 * @returns whether a path from the root of the site is one of them or in one; all are, if none is named
 * @throws Misuse for what is not there
 */
export function pathsIn(siteDir: string, args: string[]): (name: string) => boolean {
  const names = args.map((arg) => nameOf(siteDir, arg));
  return (name) =>
    names.length === 0 ||
    names.some((one) => one === '' || name === one || name.startsWith(`${one}/`));
}

/** Path from the root of the site, of a file or folder that has to be there. */
export function nameOf(siteDir: string, arg: string): string {
  const found = [path.resolve(arg), path.resolve(siteDir, arg)]
    .filter((file) => fs.existsSync(file))
    .map((file) => sitePath(siteDir, file))
    .find((name) => !name.startsWith('../'));
  if (found === undefined) {
    throw new Misuse(`There is no file ${arg}.`);
  }
  return found;
}

/**
 * The translated file that a person names.
 * @throws Misuse if it is none
 */
export function translationAt(project: Project, arg: string): SourceFile {
  const name = nameOf(project.siteDir, arg);
  const file = project.byName(name);
  if (!file || !isTranslation(file)) {
    throw new Misuse(`${name} is no translated page, partial or fragment; these are in i18n/.`);
  }
  if (!project.englishOf(file)) {
    throw new Misuse(
      `${name} has no English file; npm run translation -- status tells where it went.`,
    );
  }
  return file;
}
