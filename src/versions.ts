import packages from '../samples/versions.json';

/** Exact versions of the packages that each version of the docs is about, the current one first. */
export const packagesByVersion: Record<string, Record<string, string>> = packages;

/** Names of the docs' versions, the current one first: the major of `@logto/next`. */
export const versionNames: string[] = Object.keys(packagesByVersion);

/** What Docusaurus calls a version: `current`, or `version-<name>`. */
export const versionFolder = (name: string): string =>
  name === versionNames[0] ? 'current' : `version-${name}`;

/** Pages that speak of all versions: they stand in the current one and are not frozen with it. */
export const pagesOfAllVersions: readonly string[] = ['translations.mdx'];
