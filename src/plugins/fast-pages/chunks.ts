import type { RouteConfig } from '@docusaurus/types';

/** Names of the chunks of each route: `.docusaurus/routesChunkNames.json`; keys end in `-` and a hash. */
export type RoutesChunkNames = Record<string, unknown>;

/** What the bundler made of each chunk: `.docusaurus/client-manifest.json`. */
export interface ClientManifest {
  /** Ids of the chunks in which the modules of a name are. */
  origins: Record<string, (string | number)[]>;
  /** Files by id. */
  assets: Record<string, { js?: { publicPath: string }[] }>;
}

/**
 * Finds the scripts that React asks for, one after the other, before it can take over a page.
 *
 * @returns addresses by the path of the page, in no order
 */
export function chunksOfPages(
  routes: RouteConfig[],
  chunkNames: RoutesChunkNames,
  { origins, assets }: ClientManifest,
): Record<string, string[]> {
  const byPath = new Map<string, unknown[]>();
  for (const [key, names] of Object.entries(chunkNames)) {
    const path = key.slice(0, key.lastIndexOf('-'));
    byPath.set(path, [...(byPath.get(path) ?? []), names]);
  }
  const filesOf = (name: string): string[] =>
    (origins[name] ?? []).flatMap((id) => (assets[id]?.js ?? []).map((file) => file.publicPath));
  const pages: Record<string, string[]> = {};
  const visit = (route: RouteConfig, parents: string[]) => {
    const { path, routes: children } = route;
    if (children) {
      for (const child of children) {
        visit(child, [...parents, path]);
      }
      return;
    }
    // the layouts around a page may have the address of another page, whose content is not wanted
    const layouts = parents.flatMap((parent) => (byPath.get(parent) ?? []).filter(isLayout));
    const names = namesIn([...layouts, ...(byPath.get(path) ?? [])]);
    pages[path] = [...new Set(names.flatMap(filesOf))];
  };
  for (const route of routes) {
    visit(route, []);
  }
  return pages;
}

const isLayout = (names: unknown): boolean =>
  typeof names === 'object' && names !== null && !('content' in names);

function namesIn(tree: unknown): string[] {
  if (typeof tree === 'string') {
    return [tree];
  }
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(namesIn) : [];
}
