import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme/Layout';
import { type ReactNode, useEffect } from 'react';

/** Leads on to the gallery of guides, with and without JavaScript. */
export default function StandIn(): ReactNode {
  const gallery = useBaseUrl('/quick-starts');
  const history = useHistory();
  useEffect(() => history.replace(gallery), [history, gallery]);
  return (
    <Layout>
      <Head>
        <meta name="robots" content="noindex" />
        <meta httpEquiv="refresh" content={`0; url=${gallery}`} />
      </Head>
      <main className="container margin-vert--lg">
        <Link to="/quick-starts">
          <Translate id="standIn.gallery" description="Link on a page that is still being written">
            This page is being written. Go to the quick starts
          </Translate>
        </Link>
      </main>
    </Layout>
  );
}
