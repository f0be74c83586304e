import type { Locale } from '../../i18n/locales';
import type { SourceFile } from '../../src/content/source';
import type { MeaningfulSection } from '../meaning';
import type { Section } from '../sections';

/** A translated page, partial or fragment, beside the English that it may be compared with. */
export interface TranslatedFile {
  locale: Locale;
  /** The translation; its `tree` is there, since a file that cannot be parsed gets no further. */
  file: SourceFile & Parsed;
  /** The English file of today. */
  english: SourceFile & Parsed;
  /**
   * Whether the file says what it was made from. If not, it may have been made from another English
   * text: what it leaves out is nothing wrong then, what it adds still is.
   */
  isTracked: boolean;
  /** Sections that can be compared, in the order of the translation. */
  pairs: SectionPair[];
  /**
   * Every English text that the file may have been made from, beginning with that of today: what a
   * translation uses, one of them uses too.
   */
  sources: Parsed[];
}

export interface Parsed {
  text: string;
  tree: NonNullable<SourceFile['tree']>;
}

/** A section of a translation, and the English that it was made from. */
export interface SectionPair {
  id: string;
  translation: Section;
  english: MeaningfulSection;
  /** Text of the English file that the section stands in, which may be an older one. */
  englishText: string;
  /** Whether English is another one by now: then nothing can be mended by its example. */
  isStale: boolean;
}

/** Something wrong at a place of a file; `check` shows it and `fix` mends it. */
export interface Problem {
  /** Offset in the text of the file. */
  at: number;
  /** What was found, and what was expected, e.g. `` `npm i x`, expected `npm i @logto/next` ``. */
  found: string;
  /** What to do. */
  advice: string;
  fix?: Edit;
}

/** Replaces the text between two offsets. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** One thing that every translation of a kind has to keep. */
export interface Rule<Subject> {
  /** Kebab-case; what messages end with. */
  id: string;
  /** Why there is the rule, in a sentence for translators. */
  reason: string;
  check: (subject: Subject) => Problem[];
}

export type FileRule = Rule<TranslatedFile>;

/** A file with messages of the interface, e.g. `i18n/ru/code.json`. */
export interface MessageFile {
  locale: Locale;
  /** Path from the root of the site. */
  name: string;
  text: string;
  messages: Message[];
}

export interface Message {
  id: string;
  message: string;
  /** Offset of the message in the text of the file, after its quote. */
  at: number;
  /** The English text; undefined where English has no such message. */
  english: string | undefined;
}

export type MessageRule = Rule<MessageFile>;

/** Any text file in `i18n/<locale>/`, whether it can be parsed or not. */
export interface TextFile {
  locale: Locale;
  name: string;
  text: string;
}

export type TextRule = Rule<TextFile>;
