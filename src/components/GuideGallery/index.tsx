import Link from '@docusaurus/Link';
import type { PropSidebarItem, PropSidebarItemLink } from '@docusaurus/plugin-content-docs';
import { useDocById, useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';
import type { SidebarCustomProps } from '../../content/front-matter/schema';
import GuideLogo from '../GuideLogo';
import styles from './styles.module.css';

/** Every guide as a card: all pages in the sidebar that have a logo, in its order. */
export default function GuideGallery(): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <ul className={styles.gallery}>
      {guidesIn(sidebar?.items ?? []).map((item) => (
        <GuideCard key={item.href} item={item} />
      ))}
    </ul>
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
