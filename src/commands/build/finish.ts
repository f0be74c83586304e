import fs from 'node:fs';
import { defaultLocale, type Locale } from '../../../i18n/locales';
import type { Manifest } from '../../../translation/manifest';
import { afterBuild } from '../../after-build';
import { finishedFolder, languageFolder, statesFile } from './folders';

/** Writes into a copy of a built language what it knows of the others, and what readers need beside. */
export async function finishLanguage(siteDir: string, locale: Locale): Promise<void> {
  const states: Manifest = JSON.parse(fs.readFileSync(statesFile(siteDir, 'all'), 'utf8'));
  const outDir = finishedFolder(siteDir, locale);
  fs.rmSync(outDir, { recursive: true, force: true });
  fs.cpSync(languageFolder(siteDir, locale), outDir, { recursive: true });
  await afterBuild(siteDir, outDir, states, languageFolder(siteDir, defaultLocale));
}
