import { strToU8, zipSync } from 'fflate';
import type { TestedApp } from './app';

/** File name of an archive. */
export const archiveName = ({ guide, version }: TestedApp): string =>
  `${guide.name}-${version}.zip`;

/** Packs an app with its README; the same files give the same bytes, wherever and whenever. */
export function archiveOf(app: TestedApp, readme: string): Uint8Array {
  const folder = `logto-${app.guide.name}-${app.version}`;
  // ZIP knows the time of a clock, not of a zone: midnight is the same bytes everywhere
  const mtime = new Date(`${app.result.date}T00:00`);
  const entries = [...app.files, ['README.md', readme] as const]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => [`${folder}/${name}`, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}
