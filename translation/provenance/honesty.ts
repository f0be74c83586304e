import type { Finding } from '../../src/content/finding';
import type { SourceFile } from '../../src/content/source';
import type { Project } from '../project';
import { placeOf } from '../rules/apply';
import { nameOf } from '../sections';
import { type Change, changesBetween } from './changes';
import { untouchedSections } from './followed';
import { type PlacedStamp, readStamp } from './stamp';

/**
 * A stamp that now names a newer English promises that the translation followed it. Where a section
 * of English changed between the two stamps, that section of the translation has to differ from
 * what it was, or a note above the stamp says why it need not.
 *
 * @param base commit to compare with, e.g. the branch that a pull request goes to
 */
export async function checkHonesty(project: Project, base: string): Promise<Finding[]> {
  const { repository } = project;
  const changed = repository.changedSince(base);
  const candidates = project.translations.filter(({ name }) => changed.has(name));
  const names = repository.renamedSince(base);
  const before = candidates.map(({ name }) => repository.textAt(base, names.get(name) ?? name));
  const stamps = before.map((text) => (text === undefined ? undefined : readStamp(text)));
  await project.learn(stamps.flatMap((stamp) => (stamp ? blobsOf(stamp) : [])));
  const findings: Finding[] = [];
  for (const [index, file] of candidates.entries()) {
    const [oldText, oldStamp, stamp] = [before[index], stamps[index], readStamp(file.text)];
    if (oldText !== undefined && oldStamp && stamp) {
      findings.push(...(await untouched(project, file, { oldText, oldStamp, stamp })));
    }
  }
  return findings;
}

const blobsOf = ({ blob, sections }: PlacedStamp): string[] => [blob, ...sections.values()];

interface Bump {
  oldText: string;
  oldStamp: PlacedStamp;
  stamp: PlacedStamp;
}

async function untouched(
  project: Project,
  file: SourceFile,
  { oldText, oldStamp, stamp }: Bump,
): Promise<Finding[]> {
  const changes = changesOfBump(project, oldStamp, stamp);
  for (const [id, why] of stamp.unchanged) {
    if (oldStamp.unchanged.get(id) !== why) {
      changes.delete(id);
    }
  }
  const ids = changes.size > 0 ? await untouchedSections(file, oldText, changes) : [];
  return ids.map((id) => ({
    path: file.name,
    ...placeOf(file.text, stamp.start),
    found: `the stamp says that ${nameOf(id)} follows the newer English, but it is as before`,
    advice: 'translate what changed there, or stamp it with --unchanged "why"',
    rule: 'provenance',
  }));
}

/** What changed between the English that two stamps name, section by section. */
function changesOfBump(
  project: Project,
  old: PlacedStamp,
  stamp: PlacedStamp,
): Map<string, Change> {
  const between = (from: string, to: string) =>
    changesBetween(project.text(from)?.sections ?? [], project.text(to)?.sections ?? []);
  const isKnown = [...blobsOf(old), ...blobsOf(stamp)].every((blob) => project.text(blob));
  const changes = isKnown ? between(old.blob, stamp.blob) : new Map<string, Change>();
  for (const id of isKnown ? [...old.sections.keys(), ...stamp.sections.keys()] : []) {
    const [from, to] = [old.sections.get(id) ?? old.blob, stamp.sections.get(id) ?? stamp.blob];
    const change = between(from, to).get(id);
    if (change) {
      changes.set(id, change);
    } else {
      changes.delete(id);
    }
  }
  return changes;
}
