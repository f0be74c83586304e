import type { Parsed } from '../rule';
import { addressesOf, passagesOf } from './addresses';
import { hostsOf, mentionedIn } from './host';

/** An address of another site. */
export interface Site {
  url: string;
  hosts: string[];
  at: number;
}

/** Other sites in addresses, and in texts and code: what reads as an address is followed by hand. */
export const sitesIn = (parsed: Parsed): Site[] =>
  [
    ...addressesOf(parsed).filter(({ kind }) => kind !== 'import'),
    ...passagesOf(parsed).flatMap(({ text, kind, at }) =>
      mentionedIn(text)
        .filter((url) => kind !== 'code' || !isOwnComputer(url))
        .map((url) => ({ url, at })),
    ),
  ]
    .map(({ url, at }) => ({ url, hosts: hostsOf(url), at }))
    .filter(({ hosts }) => hosts.length > 0);

/** Where readers run their app. In code it says no more than that; a link to it would be odd. */
const isOwnComputer = (url: string): boolean =>
  hostsOf(url).every((host) => /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host));
