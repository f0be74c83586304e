/** @jsxRuntime automatic */
/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { defaultLocale, type Locale, localeNames, locales } from '../../i18n/locales';
import type { PageState } from '../../translation/manifest';
import type { StatusLabels } from '../components/TranslationStatus';
import { editUrl, newFileUrl, newIssueUrl } from '../plugins/translation-state/addresses';
import { repository, url } from '../site';
import { versionNames } from '../versions';
import { pathIn } from './addresses';

interface Props {
  /** The language of the reader. */
  reader: Locale;
  labels: StatusLabels;
  pages: PageState[];
}

/** For each page and language, how its translation stands, and what can be done. */
export default function PageTable({ reader, labels, pages }: Props): ReactNode {
  const columns = localeNames.filter((name) => pages.some(({ locale }) => locale === name));
  const versions = [...new Set(pages.map(({ version }) => version))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <div className="table-scroller" tabIndex={0}>
      <table>
        <caption>{labels.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.page}</th>
            {columns.map((name) => (
              <th key={name} scope="col" lang={locales[name].htmlLang}>
                {locales[name].label}
              </th>
            ))}
          </tr>
        </thead>
        {versions.map((version) => {
          const inVersion = pages.filter((page) => page.version === version);
          return (
            <tbody key={version}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {labels.version.replace('{version}', nameOf(version))}
                </th>
              </tr>
              {[...new Set(inVersion.map(({ permalink }) => permalink))].map((permalink) => (
                <Row
                  key={permalink}
                  reader={reader}
                  labels={labels}
                  pages={inVersion.filter((page) => page.permalink === permalink)}
                />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

const nameOf = (version: string): string =>
  version === 'current' ? (versionNames[0] ?? version) : version;

/** One page in all languages. */
function Row({ reader, labels, pages }: Props): ReactNode {
  const [first] = pages;
  const title = pages.find(({ locale }) => locale === reader)?.title;
  const english = locales[defaultLocale].htmlLang;
  return (
    first && (
      <tr>
        <th scope="row">
          <a href={pathIn(reader, first.permalink)} lang={title ? undefined : english}>
            {title ?? first.englishTitle}
          </a>
        </th>
        {pages.map((page) => (
          <Cell
            key={page.locale}
            labels={labels}
            page={page}
            name={`${title ?? first.englishTitle}, ${locales[page.locale].label}`}
          />
        ))}
      </tr>
    )
  );
}

interface CellProps {
  labels: StatusLabels;
  page: PageState;
  /** Of page and language, for those who hear a link without its row and column. */
  name: string;
}

function Cell({ labels, page, name }: CellProps): ReactNode {
  const { locale, permalink, englishTitle, path, state, staleSections } = page;
  const address = url + pathIn(locale, permalink);
  const links = {
    ...(state === 'missing' && { translate: newFileUrl(repository, path) }),
    ...(state === 'stale' && { update: editUrl(repository, staleSections[0]?.path ?? path) }),
    discuss: newIssueUrl(repository, `[${locale}] ${englishTitle}`, `${address}\n\`${path}\`\n`),
  };
  return (
    <td>
      <span className={`translation-${state}`}>{labels[state]}</span>
      {Object.entries(links).map(([action, href]) => {
        const label = labels[action as keyof typeof links] ?? '';
        return (
          <a key={action} href={href} aria-label={`${label}: ${name}`} data-markdown-ignore>
            {label}
          </a>
        );
      })}
    </td>
  );
}
