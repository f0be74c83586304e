import { diffWordsWithSpace } from 'diff';
import type { SourceFile } from '../../src/content/source';
import type { Project } from '../project';
import type { Change } from '../provenance/changes';
import { freshnessOf } from '../provenance/freshness';
import { readStamp } from '../provenance/stamp';
import { StaleParts } from '../provenance/state';
import { placeOf } from '../rules/apply';
import { textOf } from '../section-text';
import { nameOf, type Section, sectionsOf } from '../sections';
import type { Call, Command } from './command';
import { translationAt } from './paths';

export const diff: Command = {
  synopsis: 'diff FILE',
  summary: 'the stale sections only: English then, English now, the translation',
  options: [],
  arguments: [1, 1],
  run: printChanges,
};

async function printChanges({ project: read, args: [arg = ''], print }: Call): Promise<number> {
  const project = await read();
  const file = translationAt(project, arg);
  const { state, changes } = freshnessOf(project, file);
  const parts = [...changes].map(([id, change]) => describe(project, file, id, change));
  const english = project.englishOf(file)?.name ?? '';
  const others = [...new StaleParts(project).of(file, file.locale).causes]
    .filter((cause) => cause !== english)
    .map(
      (cause) => `${file.name} imports ${cause}, which changed: see the diff of its translation.`,
    );
  const nothing =
    state === 'untracked'
      ? `${file.name} does not say which English it was made from: compare it with ${english}.`
      : state === 'stale'
        ? `${english} has changed, but git has not got what it was: fetch the whole history, or compare all of it.`
        : `${file.name} is up to date with ${english}.`;
  print(
    parts.length + others.length > 0 && (state !== 'stale' || parts.length > 0)
      ? [...parts, ...others].join('\n\n')
      : [nothing, ...others].join('\n\n'),
  );
  return 0;
}

const kinds: Record<Change['kind'], string> = {
  changed: 'changed',
  added: 'new in English',
  removed: 'gone from English',
  moved: 'stands elsewhere in English',
  renamed: 'has another id in English',
};

function describe(project: Project, file: SourceFile, id: string, change: Change): string {
  const stamp = readStamp(file.text);
  const before = project.text(stamp?.sections.get(id) ?? stamp?.blob ?? '');
  const english = project.englishOf(file);
  const old = change.before && before ? textOf(before, change.before) : '';
  const current = change.after && english ? textOf(english, change.after) : '';
  const section = sectionsOf(file.tree ?? { type: 'root', children: [] }).find(
    (one) => one.id === (change.before?.id ?? id),
  );
  return [
    `${nameOf(id)}: ${kinds[change.kind]}`,
    block('English then', old && marked(old, current, 'removed')),
    block('English now', current && marked(old, current, 'added')),
    block(placeIn(file, section), section ? textOf(file, section) : ''),
  ].join('\n\n');
}

const placeIn = (file: SourceFile, section: Section | undefined): string =>
  section ? `${file.name}:${placeOf(file.text, section.start).line}` : file.name;

const block = (title: string, text: string): string => `--- ${title}\n${text || '(nothing)'}`;

/** A text with the words marked that went, or that came. */
function marked(old: string, current: string, side: 'removed' | 'added'): string {
  if (!old || !current) {
    return side === 'removed' ? old : current;
  }
  const [open, close] = side === 'removed' ? ['[-', '-]'] : ['{+', '+}'];
  return diffWordsWithSpace(old, current)
    .filter((part) => !(side === 'removed' ? part.added : part.removed))
    .map((part) => (part[side] ? open + part.value + close : part.value))
    .join('')
    .replaceAll(`${close} ${open}`, ' ');
}
