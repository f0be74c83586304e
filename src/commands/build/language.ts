import path from 'node:path';
import type { Locale } from '../../../i18n/locales';
import { manifestVariable } from '../../plugins/translation-state/manifest';
import { runNode } from '../run-node';
import { generatedFolder, languageFolder, statesFile } from './folders';

/**
 * Builds one language with Docusaurus, in a process of its own: its cache holds what one language
 * needs, and its memory is free when it is done.
 *
 * @returns whether it could be built; Docusaurus has said why not
 */
export async function buildLanguage(siteDir: string, locale: Locale): Promise<boolean> {
  const script = path.join(__dirname, 'run-docusaurus.mjs');
  const isBuilt = await runNode(siteDir, script, [languageFolder(siteDir, locale), locale], {
    [manifestVariable]: statesFile(siteDir, locale),
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: generatedFolder,
  });
  if (!isBuilt) {
    console.error('\nNothing was built.');
  }
  return isBuilt;
}
