import { translate } from '@docusaurus/Translate';
import type { PageState } from '../../../translation/manifest';

/** The words of the tables that are made once all languages are built. */
export type StatusLabels = Record<
  | PageState['state']
  | 'translate'
  | 'update'
  | 'discuss'
  | 'sections'
  | 'caption'
  | 'page'
  | 'version',
  string
>;

/** In the language of the reader. */
export const statusLabels = (): StatusLabels => ({
  fresh: translate({
    id: 'translationStatus.fresh',
    message: 'Up to date',
    description: 'State of a translated page, in a table',
  }),
  stale: translate({
    id: 'translationStatus.stale',
    message: 'Partly outdated',
    description:
      'State of a translated page, in a table: parts of it have changed in English since',
  }),
  missing: translate({
    id: 'translationStatus.missing',
    message: 'Not translated',
    description: 'State of a page, in a table',
  }),
  untracked: translate({
    id: 'translationStatus.untracked',
    message: 'Not tracked',
    description:
      'State of a translated page, in a table: nobody knows which English text it was made from',
  }),
  translate: translate({
    id: 'translationStatus.translate',
    message: 'Translate',
    description: 'Link to the editor, beside a page that has no translation',
  }),
  update: translate({
    id: 'translationStatus.update',
    message: 'Update',
    description: 'Link to the editor, beside a page whose translation is partly outdated',
  }),
  discuss: translate({
    id: 'translationStatus.discuss',
    message: 'Discuss',
    description: 'Link to a new issue about the translation of a page',
  }),
  sections: translate({
    id: 'translationStatus.sections',
    message: 'Sections up to date: {fresh} of {all}',
    description: 'Beside a bar for each language; both are numbers',
  }),
  caption: translate({
    id: 'translationStatus.caption',
    message: 'State of each page in each language',
    description: 'Caption of a table',
  }),
  page: translate({
    id: 'translationStatus.page',
    message: 'Page',
    description: 'Head of the column with the titles of pages',
  }),
  version: translate({
    id: 'translationStatus.version',
    message: 'Version {version}',
    description: 'Head of the rows with the pages of one version of the documentation, e.g. 4.x',
  }),
});
