import fs from 'node:fs';
import type { Root } from 'mdast';
import { defaultLocale, type Locale } from '../i18n/locales';
import type { FrontMatter } from '../src/content/front-matter/inherit';
import { readFrontMatter } from '../src/content/front-matter/read';
import { fileOf, sitePath } from '../src/content/layout';
import { parseMarkdown } from '../src/content/parse';
import { resolveImport } from '../src/content/resolve-import';
import {
  isTranslation,
  keyOf,
  readSource,
  type Source,
  type SourceFile,
} from '../src/content/source';
import { importsOf } from '../src/remark/logical-imports';
import { type MeaningfulSection, meaningfulSections } from './meaning';
import { blobId } from './provenance/blob';
import { readStamp } from './provenance/stamp';
import { Repository } from './repository';

/** An English file as it is, or as it was when a translation was made from it. */
export interface English {
  blob: string;
  text: string;
  tree: Root;
  sections: MeaningfulSection[];
}

/** All content of the site, and what its English was. */
export class Project {
  private readonly byFile: Map<string, SourceFile>;
  private readonly byKey = new Map<string, SourceFile>();
  private readonly texts = new Map<string, English>();
  private readonly blobs = new Map<string, string>();
  private readonly past = new Map<string, Set<string>>();

  private constructor(
    readonly source: Source,
    readonly repository: Repository,
  ) {
    this.byFile = new Map(source.files.map((file) => [file.file, file]));
    for (const file of source.files) {
      this.byKey.set(`${file.locale} ${keyOf(file)}`, file);
    }
  }

  static async read(siteDir: string): Promise<Project> {
    const project = new Project(await readSource(siteDir), new Repository(siteDir));
    await project.readEnglish();
    return project;
  }

  get siteDir(): string {
    return this.source.siteDir;
  }

  get files(): SourceFile[] {
    return this.source.files;
  }

  get translations(): SourceFile[] {
    return this.files.filter(isTranslation);
  }

  get english(): SourceFile[] {
    return this.files.filter((file) => !isTranslation(file));
  }

  /** The English file that a translation translates. */
  englishOf(file: SourceFile): SourceFile | undefined {
    return this.inLocale(file, defaultLocale);
  }

  /** The same file in another language, if it is there. */
  inLocale(file: SourceFile, locale: Locale): SourceFile | undefined {
    return this.byKey.get(`${locale} ${keyOf(file)}`);
  }

  /** The same file in another version of the docs, in the same language, if it is there. */
  inVersion(file: SourceFile, version: string): SourceFile | undefined {
    return this.byKey.get(`${file.locale} ${keyOf({ ...file, version })}`);
  }

  byName(name: string): SourceFile | undefined {
    return this.files.find((file) => file.name === name);
  }

  /** Path of the translation of an English file, whether it is there or not. */
  pathIn(english: SourceFile, locale: Locale): string {
    return sitePath(this.siteDir, fileOf(this.siteDir, { ...english, locale }));
  }

  /** The git blob id of an English file as it is now, committed or not. */
  blobOf(english: SourceFile): string {
    const known = this.blobs.get(english.file);
    const blob = known ?? blobId(english.text);
    this.blobs.set(english.file, blob);
    return blob;
  }

  /** An English text by its id; undefined if nobody has it any more, or it is no MDX. */
  text(blob: string): English | undefined {
    return this.texts.get(blob);
  }

  /** The English text of today; undefined if it is no MDX. */
  now(english: SourceFile): English | undefined {
    return this.text(this.blobOf(english));
  }

  /** Whether a text is English of today, or was it in the history of a commit. */
  isEnglish(blob: string, revision: string): boolean {
    if (this.english.some((english) => this.blobOf(english) === blob)) {
      return true;
    }
    const past =
      this.past.get(revision) ??
      this.repository.blobsIn(revision, 'docs', 'fragments', 'versioned_docs');
    this.past.set(revision, past);
    return past.has(blob);
  }

  /** Partials and fragments that a file imports, by the name of the component, in a language. */
  importsOf(file: SourceFile, locale: Locale): Map<string, SourceFile> {
    const imports = new Map<string, SourceFile>();
    for (const { source, specifiers } of importsOf(file.tree)) {
      const request = { siteDir: this.siteDir, locale, importer: file.file, exists: fs.existsSync };
      const target = resolveImport({ ...request, source: String(source.value) })?.file;
      const imported = this.byFile.get(target ?? '');
      const name = specifiers.find(({ type }) => type === 'ImportDefaultSpecifier')?.local.name;
      if (imported && name) {
        imports.set(name, imported);
      }
    }
    return imports;
  }

  /** Reads what English is, and what it was according to the stamps of translations. */
  private async readEnglish(): Promise<void> {
    for (const english of this.english) {
      if (english.tree) {
        const { text, tree, frontMatter } = english;
        this.add(this.blobOf(english), text, tree, frontMatter);
      }
    }
    const stamps = this.translations.map(({ text }) => readStamp(text));
    await this.learn(
      stamps.flatMap((stamp) => (stamp ? [stamp.blob, ...stamp.sections.values()] : [])),
    );
  }

  /** Reads English texts of earlier, as far as git has them. */
  async learn(blobs: string[]): Promise<void> {
    const unknown = blobs.filter((blob) => !this.texts.has(blob));
    this.repository.load(unknown);
    for (const blob of new Set(unknown)) {
      const text = this.repository.blob(blob);
      if (text === undefined) {
        continue;
      }
      try {
        const tree = await parseMarkdown(text);
        this.add(blob, text, tree, readFrontMatter(text));
      } catch {
        // English of then that cannot be read counts as unknown
      }
    }
  }

  private add(blob: string, text: string, tree: Root, frontMatter: FrontMatter | undefined): void {
    const sections = meaningfulSections({ tree, frontMatter });
    this.texts.set(blob, { blob, text, tree, sections });
  }
}
