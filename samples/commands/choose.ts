import { versionNames } from '../../src/versions';
import { guides } from '../guides';
import type { Guide } from '../harness/guide';

/** What somebody asked for cannot be done, for a reason that they can mend. */
export class Misuse extends Error {}

/**
 * Finds guides by the words of a command line.
 *
 * @param name of a guide; all guides, if there is none
 * @throws Misuse if there is no such guide
 */
export function chooseGuides(name: string | undefined): Guide[] {
  return choose('guide', name, guides, (guide) => guide.name);
}

/** The same for versions of the docs. */
export function chooseVersions(name: string | undefined): string[] {
  return choose('version', name, versionNames, (version) => version);
}

function choose<Thing>(
  kind: string,
  name: string | undefined,
  things: Thing[],
  nameOf: (thing: Thing) => string,
): Thing[] {
  const chosen = things.filter((thing) => !name || nameOf(thing) === name);
  if (chosen.length === 0) {
    throw new Misuse(`There is no ${kind} "${name}", only ${things.map(nameOf).join(', ')}.`);
  }
  return chosen;
}
