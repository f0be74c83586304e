import type { Finding } from '../../src/content/finding';
import type { SourceFile } from '../../src/content/source';
import type { Project } from '../project';
import { placeOf } from '../rules/apply';
import { formatStamp, readStamp } from './stamp';

/** Every translation says which English it was made from, and git knows that English. */
export function checkProvenance(project: Project): Finding[] {
  const { repository } = project;
  const isKnowable = repository.hasHistory && repository.isComplete;
  return project.translations.flatMap((file) => {
    const english = project.englishOf(file);
    const stamp = readStamp(file.text);
    if (!english) {
      return [];
    }
    if (!stamp) {
      const lost = lostStamp(file.text);
      const blob = project.blobOf(english);
      return [lost === undefined ? untracked(file, blob) : unreadable(file, lost, blob)];
    }
    const unknown = [stamp.blob, ...stamp.sections.values()].find(
      (blob) => isKnowable && !project.text(blob),
    );
    const at = placeOf(file.text, stamp.start);
    return unknown
      ? [
          {
            path: file.name,
            ...at,
            found: `made from ${unknown.slice(0, 12)}, which is no text that git knows`,
            advice: `bring the translation up to date and run: npm run translation -- stamp ${file.name}`,
            rule: 'provenance',
          },
        ]
      : [];
  });
}

/** Where a stamp stands that is not written as one, or not in the last line. */
function lostStamp(text: string): number | undefined {
  const lastLine = text.trimEnd().lastIndexOf('\n') + 1;
  return [...text.matchAll(/\{\/\*\s*source:\s*([0-9a-f]{7})?/gi)].findLast(
    ({ index, 1: id }) => id || index >= lastLine,
  )?.index;
}

const unreadable = (file: SourceFile, at: number, blob: string): Finding => ({
  path: file.name,
  ...placeOf(file.text, at),
  found: `\`${/.*/.exec(file.text.slice(at, at + 80))?.[0]}\` is no stamp, expected the id of an English text, in the last line`,
  advice: `remove it; if the translation is up to date, its last line is: ${lineOf(blob)}`,
  rule: 'provenance',
});

const lineOf = (blob: string): string => formatStamp({ blob, sections: new Map() }).trim();

function untracked(file: SourceFile, blob: string): Finding {
  const lines = file.text.trimEnd().split('\n').length;
  return {
    path: file.name,
    line: lines,
    column: 1,
    found: 'nothing says which English this was made from',
    advice: `if it is that of today, add this as the last line: ${lineOf(blob)}`,
    rule: 'untracked',
  };
}
