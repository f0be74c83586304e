/** Where the site lives; each constant can be overridden by the environment. */

/** Origin of the published site. */
export const url = process.env.SITE_URL ?? 'https://docs.logto.example';

/** Path under which the site is published, with slashes at both ends. */
export const baseUrl = process.env.SITE_BASE_URL ?? '/';

/** Web address of the repository, for links to edit a page. */
export const repository = process.env.SITE_REPOSITORY ?? 'https://github.com/logto-io/logto-docs';
