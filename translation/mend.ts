import { parseMarkdown } from '../src/content/parse';
import type { SourceFile } from '../src/content/source';
import { checkFile, checkTranslations } from './check';
import { descriptionEdits } from './messages/descriptions';
import { readEnglishMessages } from './messages/english';
import { readMessageFiles } from './messages/read';
import type { Project } from './project';
import { applyEdits } from './rules/apply';
import { rules as languageRules } from './rules/language';
import { tidyTypography } from './rules/language/typography';
import type { Edit } from './rules/rule';
import { subjectIn } from './rules/subject';
import { disagreements } from './rules/versions';
import { replaceSection, textOf } from './section-text';

interface Proposal {
  /** Path of a file. */
  name: string;
  /** What the edit is for. */
  rule: string;
  edit: Edit;
}

/** Makes the edits that rules propose, and those that are too small to speak of, like kinds of spaces. */
export async function mendByRules(
  project: Project,
  isAsked: (name: string) => boolean,
): Promise<string[]> {
  const proposals = (await checkTranslations(project)).flatMap(({ path, rule, fix }): Proposal[] =>
    fix ? [{ name: path, rule, edit: fix }] : [],
  );
  const english = await readEnglishMessages(project.siteDir);
  for (const { name, text } of readMessageFiles(project.siteDir, english)) {
    const messages = english.get(name.replace(/^i18n\/[^/]+\//, ''));
    for (const edit of messages ? descriptionEdits(text, messages) : []) {
      proposals.push({ name, rule: 'descriptions', edit });
    }
  }
  for (const file of project.translations) {
    const subject = subjectIn(project, file);
    for (const edit of subject ? tidyTypography(subject) : []) {
      proposals.push({ name: file.name, rule: 'typography', edit });
    }
  }
  return makeEdits(
    project,
    proposals.filter(({ name }) => isAsked(name)),
  );
}

/**
 * Gives older versions the translation of the current one, where their English is the same, and
 * nothing is wrong with that translation but its words.
 */
export const unifyVersions = (
  project: Project,
  isAsked: (name: string) => boolean,
): Promise<string[]> =>
  makeEdits(
    project,
    disagreements(project).flatMap(({ file, section, model, modelSection }): Proposal[] => {
      const edit = replaceSection(file, section, textOf(model, modelSection));
      return isAsked(file.name) && isModel(project, model)
        ? [{ name: file.name, rule: 'same-in-versions', edit }]
        : [];
    }),
  );

const isModel = (project: Project, file: SourceFile): boolean =>
  checkFile(project, file).every(({ rule }) => languageRules.some(({ id }) => id === rule));

/** Writes the files that edits change, but none that could be read before and could not afterwards. */
async function makeEdits({ repository }: Project, proposals: Proposal[]): Promise<string[]> {
  const done: string[] = [];
  for (const name of new Set(proposals.map((one) => one.name))) {
    const own = proposals.filter((one) => one.name === name);
    // two rules may want the same
    const edits = new Map(own.map(({ edit }) => [JSON.stringify(edit), edit]));
    const before = repository.read(name);
    const after = applyEdits(before, [...edits.values()]);
    if (
      after !== before &&
      ((await isReadable(name, after)) || !(await isReadable(name, before)))
    ) {
      repository.write(name, after);
      done.push(`${name}: ${[...new Set(own.map(({ rule }) => rule))].sort().join(', ')}`);
    }
  }
  return done;
}

async function isReadable(name: string, text: string): Promise<boolean> {
  try {
    await (name.endsWith('.json') ? JSON.parse(text) : parseMarkdown(text));
    return true;
  } catch {
    return false;
  }
}
