import type { FileRule, Parsed } from '../rule';
import { sitesIn } from './sites';
import { foreignUses, remember, shorten, type Use } from './uses';

export const foreignHost: FileRule = {
  id: 'foreign-host',
  reason: 'Links lead readers, and images their browsers, to no other sites than those of English.',
  check: (subject) =>
    foreignUses(subject, hostsIn).map(({ at, shown }) => ({
      at,
      found: `\`${shown}\`, which English does not link or mention`,
      advice: 'use the address of English; a better one is proposed for English first',
    })),
};

const hostsIn = (parsed: Parsed): Use[] =>
  remember(sitesIn, parsed).flatMap(({ url, hosts, at }) =>
    hosts.map((host) => {
      const site = withOwner(host, url);
      return { key: site, at, shown: shorten(site) };
    }),
  );

/** Hosts on which everybody may have something: whose it is, is what counts. */
const shared =
  /^(?:www\.)?(?:(?:gist\.)?github\.com|(?:raw|gist)\.githubusercontent\.com|gitlab\.com|bitbucket\.org)$/;

/** E.g. `github.com/logto-io`. */
function withOwner(host: string, url: string): string {
  const owner = /^[^?#]*?[\\/]{2,}[^\\/?#]+[\\/]+([^\\/?#]+)/.exec(url)?.[1];
  return shared.test(host) && owner ? `${host}/${owner.toLowerCase()}` : host;
}
