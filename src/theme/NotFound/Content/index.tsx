// Adds the ways on from a page that does not exist.
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { Props } from '@theme/NotFound/Content';
import Content from '@theme-original/NotFound/Content';
import type { ReactNode } from 'react';

export default function NotFoundContent(props: Props): ReactNode {
  return (
    <>
      <Content {...props} />
      <nav className="container not-found-ways">
        <Link className="button button--primary" to="/quick-starts">
          <Translate id="notFound.quickStarts" description="Link on the 404 page">
            Go to the quick starts
          </Translate>
        </Link>
        <Link className="button button--secondary" to="/">
          <Translate id="notFound.home" description="Link on the 404 page">
            Go to the home page
          </Translate>
        </Link>
      </nav>
    </>
  );
}
