import { TypeChecker } from '../check/type-checker';
import { BuildError } from '../harness/app-folder';
import { appAt, filesOf, followGuide, versionDir } from '../harness/assemble';
import type { Pages } from '../harness/blocks';
import type { Files, Guide } from '../harness/guide';
import { runGuide } from '../harness/run';

/** A mistake put into the app of a guide, to see that somebody notices. */
export interface Fault {
  what: string;
  version: string;
  /** The app in which the mistake is made, and the journey through it. */
  stop: string;
  journey: string;
  /** Makes the mistake where the app has the place for it, else leaves the app as it is. */
  make: (files: Files) => Files;
  /** Who has to notice: the first of types, build and browser that does. */
  caughtBy: 'types' | 'build' | 'browser';
  /** What they have to say. */
  saying: RegExp;
}

/** Who noticed, and what they said; undefined if nobody did. */
export interface Caught {
  caughtBy: Fault['caughtBy'];
  message: string;
}

/**
 * Makes a mistake in the app of a guide, and lets types, build and browser look at it in turn.
 * The packages of the version have to be installed.
 *
 * @throws if the mistake cannot be made, because the app has no place for it
 */
export async function tryFault(
  guide: Guide,
  fault: Fault,
  pages: Pages,
): Promise<Caught | undefined> {
  const { version, stop, journey } = fault;
  const followed = followGuide(guide, version, pages);
  const good = filesOf(appAt(followed, stop), version);
  const bad = fault.make(good);
  if (bad === good) {
    throw new Error(`The app at "${stop}" has no place for the fault "${fault.what}".`);
  }
  const [mistake] = new TypeChecker(versionDir(version)).check([bad]).flat();
  if (mistake) {
    return { caughtBy: 'types', message: mistake.message };
  }
  try {
    const options = { names: [journey], change: fault.make, patience: 60_000 };
    await runGuide(guide, version, pages, options);
  } catch (error) {
    const { message, cause } = error as Error;
    return { caughtBy: cause instanceof BuildError ? 'build' : 'browser', message };
  }
}

/** Puts a text in the place of another, in one file; other apps stay as they are. */
export const replace =
  (file: string, from: string | RegExp, to: string) =>
  (files: Files): Files => {
    const text = files.get(file);
    const changed = text?.replace(from, to);
    return changed === undefined || changed === text ? files : new Map(files).set(file, changed);
  };

/** Puts a file elsewhere. */
export const move =
  (from: string, to: string) =>
  (files: Files): Files =>
    new Map([...files].map(([name, text]) => [name === from ? to : name, text]));

/** Makes several changes, one after the other. */
export const all =
  (...changes: ((files: Files) => Files)[]) =>
  (files: Files): Files =>
    changes.reduce((changed, change) => change(changed), files);
