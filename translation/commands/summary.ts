import type { Locale } from '../../i18n/locales';
import { Project } from '../project';
import { formatStamp, readStamp } from '../provenance/stamp';
import { type FileState, fileStates, translatedLocales } from '../provenance/state';
import { type Call, type Command, Misuse } from './command';

export const summary: Command = {
  synopsis: 'summary --base REV',
  summary: 'what the changes since a commit do to the state of each language, in Markdown',
  options: ['base'],
  arguments: [0, 0],
  run: printSummary,
};

async function printSummary({ project: read, options, print }: Call): Promise<number> {
  const { base = '' } = options;
  const project = await read();
  const commit = project.repository.resolve(base);
  if (!commit) {
    throw new Misuse(`git knows no commit "${base}"; name one: --base origin/main`);
  }
  const since = project.repository.mergeBase(commit);
  const before = await project.repository.checkedOut(since, async (folder) =>
    fileStates(await Project.read(folder)),
  );
  const after = fileStates(project);
  const changed = translatedLocales.filter((locale) => differs(locale, before, after));
  print(
    [
      '## Translations',
      changed.length === 0
        ? 'The state of no language changes.'
        : changed.map((locale) => reportOf(locale, before, after)).join('\n\n'),
      ...others(project.repository.changedSince(since)),
      ...suggestions(project, after, project.repository.changedSince(since)),
    ].join('\n\n'),
  );
  return 0;
}

const lineOf = ({ path, state, staleSections }: FileState): string =>
  `${path} ${state} ${staleSections.join()}`;

function differs(locale: Locale, before: FileState[], after: FileState[]): boolean {
  const lines = (states: FileState[]) =>
    states
      .filter((one) => one.locale === locale)
      .map(lineOf)
      .sort()
      .join('\n');
  return lines(before) !== lines(after);
}

function reportOf(locale: Locale, before: FileState[], after: FileState[]): string {
  const old = new Map(before.map((state) => [state.path, state]));
  const rows = after
    .filter((state) => state.locale === locale)
    .filter(
      (state) => lineOf(state) !== lineOf(old.get(state.path) ?? { ...state, state: 'missing' }),
    )
    .map(
      (state) => `| \`${state.path}\` | ${describe(old.get(state.path))} | ${describe(state)} |`,
    );
  return [
    `**${locale}**: ${share(locale, before)} sections up to date before, ${share(locale, after)} after`,
    '',
    '| file | before | after |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function share(locale: Locale, states: FileState[]): string {
  const own = states.filter((state) => state.locale === locale);
  const sum = (key: 'freshSections' | 'sections') =>
    own.reduce((total, state) => total + state[key], 0);
  return `${sum('freshSections')} of ${sum('sections')}`;
}

const describe = (state: FileState | undefined): string =>
  state
    ? [state.state, state.staleSections.map((id) => `#${id}`).join(' ')].filter(Boolean).join(' ')
    : 'not there';

/** A pull request of translations changes nothing else; what else it does, somebody has to look at. */
function others(changed: Set<string>): string[] {
  const files = [...changed].filter((name) => !/^i18n\/[^/]+\//.test(name));
  const isMixed = files.length > 0 && files.length < changed.size;
  const names = files.map((name) => `- \`${name}\``).join('\n');
  return isMixed ? [`Beside translations, these files change: read them as code.\n\n${names}`] : [];
}

/** The lines to paste, for translators who work in a web editor and cannot run `stamp`. */
function suggestions(project: Project, states: FileState[], changed: Set<string>): string[] {
  const files = states.filter(
    ({ state, path }) => ['stale', 'untracked'].includes(state) && changed.has(path),
  );
  return files.flatMap(({ path, source, changes }) => {
    const file = project.byName(path);
    const english = project.byName(source);
    if (!file || !english || (readStamp(file.text) && changes.size === 0)) {
      return [];
    }
    const line = formatStamp({ blob: project.blobOf(english), sections: new Map() }).trim();
    return [
      `Is \`${path}\` up to date with \`${source}\` now? Then make this its last line:\n\n\`\`\`mdx\n${line}\n\`\`\``,
    ];
  });
}
