/** Where GitHub begins a new file, e.g. the translation of a page that has none. */
export const newFileUrl = (repository: string, path: string): string =>
  `${repository}/new/main?${new URLSearchParams({ filename: path })}`;

/** Where GitHub edits a file. */
export const editUrl = (repository: string, path: string): string =>
  `${repository}/edit/main/${path}`;

/** Where GitHub begins an issue; it ignores labels that the repository does not have. */
export const newIssueUrl = (
  repository: string,
  title: string,
  body: string,
  labels: string[] = [],
): string => {
  const query = new URLSearchParams({ title, body });
  if (labels.length > 0) {
    query.set('labels', labels.join());
  }
  return `${repository}/issues/new?${query}`;
};
