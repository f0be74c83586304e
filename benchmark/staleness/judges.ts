import type { Project } from '../../translation/project';
import { readStamp } from '../../translation/provenance/stamp';
import type { FileState } from '../../translation/provenance/state';
import type { Standing } from './scenario';
import type { Site } from './site';

/** A way of telling how the files of a site stand. */
export interface Judge {
  name: string;
  /** @returns how each file stands, one for one */
  judge: (states: FileState[], project: Project, site: Site) => Standing[];
}

export const toolkit: Judge = {
  name: 'this toolkit',
  judge: (states) =>
    states.map(({ state, staleSections: sections, causes, renamedTo }) => ({
      state,
      sections,
      causes,
      renamedTo,
    })),
};

/** Stale is what has an English file that was committed later, or imports something so. */
export const commitDates: Judge = {
  name: 'commit dates',
  judge: (states, project, site) => {
    const dates = datesOfLastCommits(site);
    const dateOf = (name: string) => dates.get(name) ?? 0;
    const isBehind = ({ path, source }: FileState) => dateOf(source) > dateOf(path);
    const behind = new Set(
      states.filter(isBehind).map(({ locale, source }) => `${locale} ${source}`),
    );
    return states.map((state) => {
      const names = [...withImports(project, state.source)];
      return baseline(
        state,
        names.some((name) => behind.has(`${state.locale} ${name}`)),
      );
    });
  },
};

/** Stale is what was made from another text of the English file, byte by byte. */
export const fileHash: Judge = {
  name: 'whole-file hash',
  judge: (states, project) =>
    states.map((state) => {
      const english = project.byName(state.source);
      const stamp = readStamp(project.byName(state.path)?.text ?? '');
      return baseline(state, Boolean(english && stamp?.blob !== project.blobOf(english)));
    }),
};

/** What is missing, untracked or orphaned is no question of methods. */
const baseline = ({ state }: FileState, isStale: boolean): Standing =>
  state === 'fresh' || state === 'stale' ? { state: isStale ? 'stale' : 'fresh' } : { state };

/** Seconds at which each file was committed last, by path; none where there is no history. */
function datesOfLastCommits(site: Site): Map<string, number> {
  const dates = new Map<string, number>();
  let log = '';
  try {
    log = site.git('log', '-m', '--first-parent', '--name-only', '--format=%ct');
  } catch {
    return dates;
  }
  let date = 0;
  for (const line of log.split('\n').filter(Boolean)) {
    if (/^\d+$/.test(line)) {
      date = Number(line);
    } else if (!dates.has(line)) {
      dates.set(line, date);
    }
  }
  return dates;
}

/** An English file and all that it imports, however deep. */
function withImports(project: Project, name: string, all = new Set<string>()): Set<string> {
  const file = project.byName(name);
  all.add(name);
  for (const imported of file ? project.importsOf(file, 'en').values() : []) {
    if (!all.has(imported.name)) {
      withImports(project, imported.name, all);
    }
  }
  return all;
}
