import type { Files } from './guide';

/** Says what to put in the place of a text, in one file of an app. */
export interface Change {
  file: string;
  /** Must be in the file. */
  from: string;
  to: string;
}

/**
 * Changes one text in one file, everywhere it is.
 *
 * @param as path of the changed file, where the first is to stay as it is
 * @throws if the file does not exist or does not contain the text
 */
export function change(files: Files, { file, from, to }: Change, as = file): Files {
  const text = files.get(file);
  if (!text?.includes(from)) {
    throw new Error(`${file} ${text === undefined ? 'is not there' : `does not contain: ${from}`}`);
  }
  return new Map(files).set(as, text.replaceAll(from, to));
}
