import type { Nodes } from 'mdast';
import type { FileRule, Parsed, Problem, TranslatedFile } from '../rule';
import { hostsOf, isFileName, spelledHost } from './host';
import { nodesOf } from './nodes';
import { sitesIn } from './sites';
import { foreignUses, remember, shorten, startOf, type Use } from './uses';

export const lookalikeHost: FileRule = {
  id: 'lookalike-host',
  reason: 'A host with letters of another script, or behind the name of another, deceives readers.',
  check: (subject) => [...lookalikes(subject), ...misnamed(subject)],
};

function lookalikes(subject: TranslatedFile): Problem[] {
  return foreignUses(subject, oddHosts).map(({ at, shown }) => ({
    at,
    found: `\`${shown}\`, a host that is not written in plain Latin letters`,
    advice: 'use the address of English',
  }));
}

const oddHosts = (parsed: Parsed): Use[] =>
  remember(sitesIn, parsed)
    .filter(({ url, hosts }) => /[^\x20-\x7e]|\bxn--/i.test(`${spelledHost(url)} ${hosts}`))
    .map(({ url, hosts, at }) => ({ key: hosts.join(), at, shown: shorten(url) }));

/** Links whose text reads like the address of another site than they lead to. */
function misnamed(subject: TranslatedFile): Problem[] {
  return foreignUses(subject, namedLinks)
    .filter(({ named, hosts }) => !hosts.includes(named))
    .map(({ at, shown, hosts }) => ({
      at,
      found: `link to ${hosts[0] ? `\`${shorten(hosts[0])}\`` : 'this site'} that reads \`${shown}\``,
      advice: 'let the text name what the link leads to',
    }));
}

interface NamedLink extends Use {
  named: string;
  hosts: string[];
}

function namedLinks({ tree }: Parsed): NamedLink[] {
  const definitions = new Map(
    nodesOf(tree, 'definition').map(({ identifier, url }) => [identifier, url]),
  );
  return nodesOf(tree, 'link', 'linkReference').flatMap((node): NamedLink[] => {
    const url = node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? '');
    const text = textOf(node).trim();
    const hosts = hostsOf(url);
    const named = hostNamedBy(text, hosts.length > 0);
    return named
      ? [{ key: `${text} ${url}`, at: startOf(node), shown: shorten(text), named, hosts }]
      : [];
  });
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/**
 * The host that a text reads like, if it reads like one.
 *
 * @param isExternal whether the link leads to another site: else a word with a dot is a name
 */
function hostNamedBy(text: string, isExternal: boolean): string | undefined {
  if (/^(?:mailto:)?[^\s@/]+@[^\s@/]+\.\p{L}{2,}$/iu.test(text)) {
    return hostsOf(`mailto:${text.replace(/^mailto:/i, '')}`)[0];
  }
  const [, start = '', host = ''] =
    /^(https?:[\\/]{0,2}|[\\/]{2}|www\.)?([^\s\\/?#]+\.\p{L}{2,}\.?(?::\d+)?)(?:[\\/?#]\S*)?$/iu.exec(
      text,
    ) ?? [];
  const isHost = host !== '' && (start !== '' || (isExternal && !isFileName(host)));
  return isHost ? hostsOf(`https://${start === 'www.' ? start : ''}${host}`)[0] : undefined;
}
