import Link from '@docusaurus/Link';
import type { PropSidebarItem, PropSidebarItemLink } from '@docusaurus/plugin-content-docs';
import { useDocById, useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import { type ReactNode, useState } from 'react';
import type { SidebarCustomProps } from '../../content/front-matter/schema';
import { appTypeInLocale } from '../app-type';
import GuideLogo from '../GuideLogo';
import styles from './styles.module.css';

/**
 * Every guide as a card, grouped by app type: all pages in the sidebar that have a logo, in its
 * order. Without JavaScript it is the plain list; with it, typing filters.
 *
 * @param level of the headings of the groups
 */
export default function GuideGallery({ level = 2 }: { level?: 2 | 3 }): ReactNode {
  const [query, setQuery] = useState('');
  const guides = guidesIn(useDocsSidebar()?.items ?? []);
  const found = guides.filter((guide) => matches(guide, query));
  const appTypes = [...new Set(found.map((guide) => propsOf(guide).appType ?? ''))];
  return (
    <div className={styles.gallery} data-interface="">
      <input
        className={styles.filter}
        type="search"
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        placeholder={translate({
          id: 'gallery.filter',
          message: 'Filter guides',
          description: 'Label of the field that filters the list of guides',
        })}
        aria-label={translate({ id: 'gallery.filter', message: 'Filter guides' })}
      />
      <div aria-live="polite">
        {appTypes.map((appType) => (
          <section key={appType}>
            {appType && <Heading as={`h${level}`}>{appTypeInLocale(appType)}</Heading>}
            <ul className={styles.cards}>
              {found
                .filter((guide) => (propsOf(guide).appType ?? '') === appType)
                .map((guide) => (
                  <GuideCard key={guide.href} item={guide} />
                ))}
            </ul>
          </section>
        ))}
        {found.length === 0 && (
          <p>
            <Translate
              id="gallery.noMatch"
              description="In place of the list of guides, when no guide matches the filter"
              values={{ query }}
            >
              {'No guide matches “{query}”.'}
            </Translate>
          </p>
        )}
      </div>
    </div>
  );
}

const guidesIn = (items: readonly PropSidebarItem[]): PropSidebarItemLink[] =>
  items.flatMap((item) => {
    if (item.type === 'category') {
      return guidesIn(item.items);
    }
    return item.type === 'link' && propsOf(item).logoFilename ? [item] : [];
  });

const propsOf = ({ customProps }: PropSidebarItemLink): SidebarCustomProps => customProps ?? {};

function matches(guide: PropSidebarItemLink, query: string): boolean {
  const { description, appType } = propsOf(guide);
  const text = [guide.label, description, appType && appTypeInLocale(appType)].join(' ');
  return text.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase());
}

function GuideCard({ item }: { item: PropSidebarItemLink }): ReactNode {
  const page = useDocById(item.docId ?? undefined);
  const { description = page?.description, descriptionLang, ...logo } = propsOf(item);
  return (
    <li className={styles.card}>
      <GuideLogo {...logo} />
      <div>
        <Link className={styles.name} to={item.href}>
          {item.label}
        </Link>
        <p className={styles.description} lang={descriptionLang}>
          {description}
        </p>
      </div>
    </li>
  );
}
