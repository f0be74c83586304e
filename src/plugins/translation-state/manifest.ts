import fs from 'node:fs';
import type { Manifest, readManifest } from '../../../translation/manifest';

/** Names the file in which the build hands the manifest on to the languages that it builds. */
export const manifestVariable = 'TRANSLATION_MANIFEST';

/**
 * Docusaurus loads the modules of the config anew whenever a writer saves a translation. Kept with the
 * process, the toolkit need not parse all other files again.
 */
const kept = globalThis as { readManifest?: typeof readManifest };

/** The manifest of this build; computed where there is none, as for the writer's server. */
export async function manifestOf(siteDir: string): Promise<Manifest> {
  const file = process.env[manifestVariable];
  if (file) {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest;
  }
  kept.readManifest ??= (await import('../../../translation/manifest')).readManifest;
  return kept.readManifest(siteDir);
}
