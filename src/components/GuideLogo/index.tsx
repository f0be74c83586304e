import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { SidebarCustomProps } from '../../content/front-matter/schema';
import styles from './styles.module.css';

/**
 * The logo of a guide, in the colour mode of the page. Both images are in the HTML and the style
 * sheet shows one of them, so it needs no script; the name stands beside it, so it has no `alt`.
 */
export default function GuideLogo({
  logoFilename,
  darkLogoFilename,
}: SidebarCustomProps): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  const image = (filename: string, className?: string) => (
    <img
      className={className}
      src={withBaseUrl(`img/logo/${filename}`)}
      alt=""
      width={24}
      height={24}
      loading="lazy"
      decoding="async"
    />
  );
  if (!logoFilename) {
    return null;
  }
  return (
    <span className={styles.logo}>
      {darkLogoFilename ? (
        <>
          {image(logoFilename, styles.light)}
          {image(darkLogoFilename, styles.dark)}
        </>
      ) : (
        image(logoFilename)
      )}
    </span>
  );
}
