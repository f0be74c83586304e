import { keyOf, type SourceFile } from '../../src/content/source';
import type { Project } from '../project';
import { readStamp } from './stamp';

/** Share of lines that two texts have in common, from which one is taken for the other, changed. */
const similar = 0.5;

/**
 * The English file that an orphaned translation belongs to, after that was moved: the file with the
 * text that the stamp names, or with most of its lines. A file belongs to one orphan, the most alike.
 */
export function renamedTo(project: Project, orphan: SourceFile): SourceFile | undefined {
  const ofLocale = project.translations.filter(({ locale }) => locale === orphan.locale);
  const taken = new Set(ofLocale.map(keyOf));
  const orphans = ofLocale.filter((file) => !project.englishOf(file));
  const alike = project.english
    .filter((english) => !taken.has(keyOf(english)) && isNoOtherVersion(english, orphan))
    .map((english) => ({ english, score: likeness(project, orphan, english) }))
    .filter(({ score }) => score >= similar)
    .sort((a, b) => b.score - a.score);
  return alike.find(({ english, score }) =>
    orphans.every(
      (other) => !isNoOtherVersion(english, other) || likeness(project, other, english) <= score,
    ),
  )?.english;
}

/** The same page of another version of the docs is there all the time: nothing was moved to it. */
const isNoOtherVersion = (english: SourceFile, orphan: SourceFile): boolean =>
  english.area !== orphan.area || english.version === orphan.version;

/** 1 for the English that a translation was made from, else the share of its lines that are left. */
function likeness(project: Project, orphan: SourceFile, english: SourceFile): number {
  const stamp = readStamp(orphan.text);
  const text = stamp && project.text(stamp.blob)?.text;
  return stamp?.blob === project.blobOf(english) ? 1 : similarity(text ?? '', english.text);
}

/** Lines in common, as a share of the lines of the longer text. */
function similarity(a: string, b: string): number {
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const [first, second] = [lines(a), lines(b)];
  const left = new Map<string, number>();
  for (const line of first) {
    left.set(line, (left.get(line) ?? 0) + 1);
  }
  let common = 0;
  for (const line of second) {
    const count = left.get(line) ?? 0;
    if (count > 0) {
      common += 1;
      left.set(line, count - 1);
    }
  }
  return common / Math.max(first.length, second.length, 1);
}
