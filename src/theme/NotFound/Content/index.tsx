// Adds the ways on from a page that does not exist, and the title and description that it lacks.
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { PageMetadata } from '@docusaurus/theme-common';
import type { Props } from '@theme/NotFound/Content';
import Content from '@theme-original/NotFound/Content';
import type { ReactNode } from 'react';

export default function NotFoundContent(props: Props): ReactNode {
  return (
    <>
      <PageMetadata
        title={translate({
          id: 'theme.NotFound.title',
          message: 'Page Not Found',
          description: 'The title of the 404 page',
        })}
        description={translate({
          id: 'notFound.description',
          message:
            'No page of the Logto docs has this address. Go on from the quick starts or from the home page.',
          description: 'Description of the 404 page for previews of links',
        })}
      >
        <meta name="robots" content="noindex" />
      </PageMetadata>
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
