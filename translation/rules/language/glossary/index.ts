import type { FileRule, Problem, SectionPair, TranslatedFile } from '../../rule';
import type { Passage } from '../passage';
import { passagesOf } from '../passages';
import { quote } from '../quote';
import { glossaryOf } from './file';
import { bare } from './pattern';
import type { Glossary, Name, Term } from './read';
import { endingOf, misspelt, misspeltNames } from './spelling';

export const glossary: FileRule = {
  id: 'glossary',
  reason: 'Readers know a thing again by its name: one term has one rendering, a name has none.',
  check(subject) {
    const glossary = glossaryOf(subject.file);
    const passages = passagesOf(subject.file);
    const sections = subject.pairs.map((pair) => sectionOf(subject, pair, passages));
    const suspicious = passages.filter(({ text }) => glossary.suspicious.test(text));
    const problems = [
      ...suspicious.flatMap((passage) =>
        glossary.misspelt.flatMap((word) => misspelt(passage, word, subject.sources)),
      ),
      ...passages.filter(isText).flatMap((passage) => misspeltNames(passage, glossary)),
      ...sections.flatMap((section) => checkTerms(section, suspicious, glossary)),
      ...sections.flatMap((section) => checkNames(section, suspicious, glossary, subject)),
    ];
    return problems.sort((a, b) => a.at - b.at);
  },
};

const isText = ({ kind }: Passage): boolean => kind !== 'comment' && kind !== 'jsx';

/** Front matter may be left out in a translation. */
const isBody = (passage: Passage): boolean => isText(passage) && passage.kind !== 'value';

/** A section of a translation, and the words of its English. */
interface ComparedSection {
  passages: Passage[];
  english: Passage[];
  /** All of the English. */
  said: string;
}

function sectionOf(
  { english, sources }: TranslatedFile,
  pair: SectionPair,
  passages: Passage[],
): ComparedSection {
  const source = sources.find(({ text }) => text === pair.englishText) ?? english;
  const within = (all: Passage[], { start, end }: { start: number; end: number }) =>
    all.filter((passage) => passage.start >= start && passage.start < end);
  const said = within(passagesOf(source), pair.english);
  return {
    passages: within(passages, pair.translation),
    english: said,
    said: said.map(({ text }) => text).join('\n'),
  };
}

/** Finds what is plainly wrong for a term that English has in a section. */
function checkTerms(
  { passages, said }: ComparedSection,
  suspicious: Passage[],
  { terms }: Glossary,
): Problem[] {
  const candidates = suspicious.filter((passage) => passages.includes(passage));
  return terms.flatMap((term) =>
    bannedIn(candidates, term, term.en, term.preferred, term.note ?? 'use this term').filter(
      () => term.english.test(said) && !isRight(term, said),
    ),
  );
}

/** Finds what is written for a name that English has in a section, and names that are missing. */
function checkNames(
  { passages, english, said }: ComparedSection,
  suspicious: Passage[],
  { neverTranslate, anyName }: Glossary,
  { isTracked }: TranslatedFile,
): Problem[] {
  const candidates = suspicious.filter((passage) => passages.includes(passage));
  const named = said.match(anyName) ?? [];
  return neverTranslate
    .filter(({ name }) => named.some((found) => found.includes(name)))
    .flatMap((entry) => {
      const advice = entry.note ?? 'leave the name as it is';
      const banned = isRight(entry, said)
        ? []
        : bannedIn(candidates, entry, entry.name, entry.name, advice);
      const isMissing = isTracked && banned.length === 0;
      return isMissing ? missing(entry, english, passages, anyName) : banned;
    });
}

const isRight = ({ unless }: Term | Name, said: string): boolean =>
  unless !== undefined && said.search(unless) !== -1;

const bannedIn = (
  passages: Passage[],
  { banned }: Term | Name,
  english: string,
  right: string,
  advice: string,
): Problem[] =>
  banned.flatMap((pattern) =>
    passages.flatMap((passage) =>
      [...passage.text.matchAll(pattern)].map(({ 0: found, index }) => ({
        at: passage.startOf(index),
        found: `${quote(found + endingOf(passage, index + found.length))} for “${english}”, expected ${quote(right)}`,
        advice,
      })),
    ),
  );

/** A name that is nowhere in a section, in no spelling. */
function missing(
  { name, exact }: Name,
  english: Passage[],
  passages: Passage[],
  anyName: RegExp,
): Problem[] {
  const [said, translated] = [english.filter(isBody), passages.filter(isBody)];
  const index = said.findIndex(({ text }) => exact.test(text));
  const isThere = ({ text }: Passage) =>
    exact.test(text) || text.match(anyName)?.some((found) => bare(found) === bare(name));
  const counterpart = translated[translated.length === said.length ? index : 0];
  return index === -1 || !counterpart || passages.some(isThere)
    ? []
    : [
        {
          at: counterpart.start,
          found: `no ${quote(name)} in this section, where English has it`,
          advice: 'use the name as it is',
        },
      ];
}
