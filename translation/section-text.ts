import { withoutStamp } from './provenance/stamp';
import type { Edit } from './rules/rule';
import type { Section } from './sections';

/** Where the text of a section begins and ends, without blank lines and the stamp that may follow. */
function extentOf({ text }: { text: string }, { start, end }: Section): Omit<Edit, 'text'> {
  const own = withoutStamp(text).slice(start, end);
  const from = start + own.length - own.trimStart().length;
  return { start: from, end: from + own.trim().length };
}

/** Text of a section as its file has it. */
export function textOf(file: { text: string }, section: Section): string {
  const { start, end } = extentOf(file, section);
  return file.text.slice(start, end);
}

/** Puts another text in the place of a section. */
export function replaceSection(file: { text: string }, section: Section, text: string): Edit {
  const { start, end } = extentOf(file, section);
  return start === end && text !== '' ? insertBelow(file, section, text) : { start, end, text };
}

/** Puts a text behind a section. */
export function insertBelow(file: { text: string }, section: Section, text: string): Edit {
  const { start, end } = extentOf(file, section);
  const isEmpty = start === end;
  const at = isEmpty ? section.start : end;
  return { start: at, end: at, text: isEmpty ? `${text}\n\n` : `\n\n${text}` };
}
