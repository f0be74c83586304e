import { append, replace, section, typo } from '../edits';
import { flow, translationOf, versions } from '../pages';
import { type Group, nothing, type Scenario, stale, type Truth } from '../scenario';
import type { Site } from '../site';

const _tip = 'docs/next-app-router/_guide-tip.mdx';
const callback = { [flow]: stale('callback') };

const seen = (name: string, happens: (site: Site) => void, truth: Truth = callback): Scenario => ({
  name,
  happens,
  truth,
});

/** English changed on a branch, in two commits. */
function changeOnBranch(site: Site): void {
  site.git('switch', '--quiet', '--create', 'branch');
  site.edit(flow, section('callback', append('To be said better.')));
  site.commit();
  site.edit(flow, section('callback', replace('To be said better.', 'A callback works once.')));
  site.commit();
}

/** Meanwhile, something else changed on the main branch. */
function changeOnMain(site: Site): void {
  site.git('switch', '--quiet', 'main');
  site.edit(versions, typo('upgrade'));
  site.commit();
}

const both: Truth = { ...callback, [versions]: stale('upgrade') };

function change(site: Site): void {
  site.edit(flow, typo('callback'));
  site.commit();
}

export const history: Group = {
  name: 'History',
  scenarios: [
    seen('changed in the working tree only', (site) => site.edit(flow, typo('callback'))),
    seen(
      'changed in two commits',
      (site) => {
        change(site);
        site.edit(flow, typo('sign-out'));
        site.commit();
      },
      { [flow]: stale('callback', 'sign-out') },
    ),
    seen(
      'changed, then changed back',
      (site) => {
        const text = site.read(flow);
        change(site);
        site.write(flow, text);
        site.commit();
      },
      nothing,
    ),
    seen(
      'a commit reverted',
      (site) => {
        change(site);
        site.git('revert', '--no-edit', 'HEAD');
      },
      nothing,
    ),
    seen(
      'a merge commit',
      (site) => {
        changeOnBranch(site);
        changeOnMain(site);
        site.git('merge', '--quiet', '--no-edit', 'branch');
      },
      both,
    ),
    seen(
      'a squash merge',
      (site) => {
        changeOnBranch(site);
        changeOnMain(site);
        site.git('merge', '--quiet', '--squash', 'branch');
        site.commit();
      },
      both,
    ),
    seen(
      'a rebase',
      (site) => {
        changeOnBranch(site);
        changeOnMain(site);
        site.git('rebase', '--quiet', 'main', 'branch');
      },
      both,
    ),
    seen(
      'a cherry-pick',
      (site) => {
        changeOnBranch(site);
        changeOnMain(site);
        site.git('cherry-pick', 'main..branch');
      },
      both,
    ),
    seen(
      'an amended commit',
      (site) => {
        change(site);
        site.edit(flow, typo('sign-out'));
        site.git('commit', '--quiet', '--all', '--amend', '--no-edit');
      },
      { [flow]: stale('callback', 'sign-out') },
    ),
    seen(
      'two branches change one page, one of them translates',
      (site) => {
        site.git('switch', '--quiet', '--create', 'branch');
        site.edit(flow, typo('callback'));
        site.declareFresh(flow);
        site.commit();
        site.git('switch', '--quiet', 'main');
        site.edit(flow, typo('sign-out'));
        site.commit();
        site.git('merge', '--quiet', '--no-edit', 'branch');
      },
      { [flow]: stale('sign-out') },
    ),
    seen('garbage collected', (site) => {
      change(site);
      site.git('gc', '--quiet', '--prune=now');
    }),
    seen('a commit from the past', (site) => {
      site.edit(flow, typo('callback'));
      site.commit(-1000);
    }),
    seen('translations from the future', (site) => {
      site.edit(translationOf(flow, 'ru'), append('{/* Checked. */}'));
      site.edit(translationOf(flow, 'de'), append('{/* Checked. */}'));
      site.declareFresh(flow);
      site.commit(1000);
      change(site);
    }),
    seen('all commits at the same time', (site) => {
      site.edit(flow, typo('callback'));
      site.commit(0);
    }),
  ],
};
