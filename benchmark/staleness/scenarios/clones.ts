import { append, misspell, reflow, replace, section, typo } from '../edits';
import { appRouter, flow, versions } from '../pages';
import {
  type Group,
  nothing,
  type Scenario,
  stale,
  staleBy,
  staleSomewhere,
  type Truth,
} from '../scenario';
import type { Site } from '../site';

const tip = 'docs/next-app-router/_guide-tip.mdx';
const callback = { [flow]: stale('callback') };

const seen = (
  name: string,
  happens: (site: Site) => void,
  truth: Truth,
  judged: (site: Site) => Site,
): Scenario => ({ name, happens, truth, judged });

/** Translated on a branch from an English that a squash takes out of history. */
function squashAwayWhatWasTranslated(site: Site): void {
  site.edit(versions, typo('upgrade'));
  site.commit();
  site.git('switch', '--quiet', '--create', 'branch');
  site.edit(flow, section('callback', append('To be said better.')));
  site.declareFresh(flow);
  site.commit();
  site.edit(flow, section('callback', replace('To be said better.', 'A callback works once.')));
  site.commit();
  site.git('switch', '--quiet', 'main');
  site.git('merge', '--quiet', '--squash', 'branch');
  site.commit();
  site.git('branch', '--quiet', '-D', 'branch');
}

/** Cloned as our workflows do. */
function partialClone(site: Site): Site {
  const clone = site.clone('--filter=blob:none', '--no-checkout');
  clone.git('checkout', '--quiet', 'main');
  return clone;
}

function change(site: Site): void {
  site.edit(flow, typo('callback'));
  site.commit();
}

const somewhere = { [flow]: staleSomewhere };
const lost = { ...somewhere, [versions]: stale('upgrade') };
const shallowClone = (site: Site): Site => site.clone('--depth=1');
const archive = (site: Site): Site => site.archive();

export const clones: Group = {
  name: 'Clones and archives',
  scenarios: [
    seen(
      'the site in a folder of its repository',
      (site) => {
        for (const name of ['docs', 'fragments', 'i18n', 'versioned_docs', 'versions.json']) {
          site.move(name, `website/${name}`);
        }
        site.commit();
        site.edit(`website/${flow}`, typo('callback'));
        site.commit();
      },
      callback,
      (site) => site.within('website'),
    ),
    seen('a clone', change, callback, (site) => site.clone()),
    { ...seen('a partial clone', change, callback, partialClone), isAskedByCommand: true },
    seen(
      'a clone without the English that was translated',
      squashAwayWhatWasTranslated,
      lost,
      (site) => site.clone(),
    ),
    seen(
      'a partial clone without the English that was translated',
      squashAwayWhatWasTranslated,
      lost,
      partialClone,
    ),
    seen('a shallow clone', change, somewhere, shallowClone),
    seen(
      'a shallow clone, and a partial',
      (site) => {
        site.edit(tip, misspell);
        site.commit();
      },
      { [tip]: staleSomewhere, [appRouter]: staleBy([tip], '') },
      shallowClone,
    ),
    seen('a shallow clone, nothing changed', () => {}, nothing, shallowClone),
    seen('an archive', change, somewhere, archive),
    seen('an archive, nothing changed', () => {}, nothing, archive),
    seen(
      'an archive with Windows line endings',
      () => {},
      nothing,
      (site) => {
        const files = archive(site);
        files.edit(appRouter, (text) => text.replaceAll('\n', '\r\n'));
        return files;
      },
    ),
    {
      ...seen(
        'an archive, and English laid out anew',
        (site) => {
          site.edit(versions, reflow);
          site.commit();
        },
        nothing,
        archive,
      ),
      undecidable: 'without the English of then, nobody can tell layout from meaning',
    },
  ],
};
