import fs from 'node:fs';
import path from 'node:path';
import { checkSource } from '../src/content/check';
import { type Finding, formatFinding, tidy } from '../src/content/finding';
import { sitePath } from '../src/content/layout';
import { filesIn, type SourceFile } from '../src/content/source';
import { readEnglishMessages } from './messages/english';
import { checkLocks } from './messages/lock';
import { readMessageFiles } from './messages/read';
import type { Project } from './project';
import { checkHonesty } from './provenance/honesty';
import { checkProvenance } from './provenance/provenance';
import { translatedLocales } from './provenance/state';
import { fileRules } from './rules';
import { placeOf } from './rules/apply';
import { checkGlossaries } from './rules/language/glossary/file';
import { rules as ownMessageRules } from './rules/messages';
import type { Edit, Problem, Rule } from './rules/rule';
import {
  checkFolder,
  messageRules as safetyOfMessages,
  stopRules,
  textRules,
} from './rules/safety';
import { subjectIn } from './rules/subject';
import { checkVersions } from './rules/versions';

const messageRules = [...ownMessageRules, ...safetyOfMessages];

/** What `check` reports, and how `fix` mends it, if it can. */
export interface FixableFinding extends Finding {
  fix?: Edit;
}

export interface CheckOptions {
  /** Commit that the changes are compared with; its history says what English has been. */
  base?: string;
  /** Told about the work under way, for people who wait. */
  progress?: (message: string) => void;
}

/**
 * Looks at the files in `i18n/` before anything of them is read.
 *
 * @returns what makes it unsafe to go on: links that lead elsewhere, front matter that is a program
 */
export const checkBeforeReading = (siteDir: string): Finding[] =>
  checkFolder(siteDir).filter(({ rule }) => stopRules.includes(rule));

/** Checks all translations by all rules; ordered by file and place. */
export async function checkTranslations(
  project: Project,
  { base, progress = () => {} }: CheckOptions = {},
): Promise<FixableFinding[]> {
  const { siteDir, source } = project;
  progress('content');
  const findings: FixableFinding[] = [
    ...checkFolder(siteDir),
    ...checkSource(source).filter(({ path }) => path.startsWith('i18n/')),
    ...checkProvenance(project),
    ...(base ? await checkHonesty(project, base) : []),
    ...checkVersions(project),
    ...checkLocks(siteDir),
    ...checkGlossaries(siteDir),
    ...checkTexts(siteDir),
  ];
  progress('messages');
  for (const file of readMessageFiles(siteDir, await readEnglishMessages(siteDir))) {
    findings.push(...messageRules.flatMap((rule) => findingsOf(rule, file, file)));
  }
  for (const locale of translatedLocales) {
    progress(locale);
    const files = project.translations.filter((file) => file.locale === locale);
    findings.push(...files.flatMap((file) => checkFile(project, file, base)));
  }
  return tidyFixable(findings);
}

/** Checks one translated file by the rules for pages, partials and fragments. */
export function checkFile(project: Project, file: SourceFile, base?: string): FixableFinding[] {
  const subject = subjectIn(project, file, base);
  return subject ? fileRules.flatMap((rule) => findingsOf(rule, subject, file)) : [];
}

/** Checks every text in `i18n/<locale>/`, whether it can be parsed or not. */
const checkTexts = (siteDir: string): FixableFinding[] =>
  translatedLocales.flatMap((locale) =>
    filesIn(path.join(siteDir, 'i18n', locale), /\.(mdx?|json|yml)$/).flatMap((file) => {
      const text = { locale, name: sitePath(siteDir, file), text: fs.readFileSync(file, 'utf8') };
      return textRules.flatMap((rule) => findingsOf(rule, text, text));
    }),
  );

/** What a rule says of its subject, as findings in a file. */
export const findingsOf = <Subject>(
  rule: Rule<Subject>,
  subject: Subject,
  file: { name: string; text: string },
): FixableFinding[] =>
  rule.check(subject).map((problem: Problem) => ({
    path: file.name,
    ...placeOf(file.text, problem.at),
    found: problem.found,
    advice: problem.advice,
    rule: rule.id,
    ...(problem.fix && { fix: problem.fix }),
  }));

/** As {@link tidy}, which knows nothing of fixes. */
function tidyFixable(findings: FixableFinding[]): FixableFinding[] {
  const fixes = new Map(findings.map((finding) => [formatFinding(finding), finding]));
  return tidy(findings).map((finding) => fixes.get(formatFinding(finding)) ?? finding);
}
