import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Locale } from '../../../i18n/locales';
import { type StatusLabels, statusLabels } from './labels';

export type { StatusLabels };

type Part = 'languages' | 'pages';

/** What the step after the build has to know to fill a place: it stands there as JSON. */
export interface StatusRequest {
  part: Part;
  reader: Locale;
  labels: StatusLabels;
}

/** The built site fills its tables in its HTML; the writer's server has one language only. */
const isBuilt = process.env.NODE_ENV === 'production';

/**
 * A place for the state of all translations. Its content is made once all languages are built
 * (`src/after-build`) and stands in the HTML; React leaves it alone.
 *
 * @param part a bar for each language, or a table of all pages
 */
export default function TranslationStatus({ part }: { part: Part }): ReactNode {
  const { currentLocale, localeConfigs } = useDocusaurusContext().i18n;
  const place = useRef<HTMLDivElement>(null);
  const [isMissing, setIsMissing] = useState(!isBuilt);
  useEffect(() => {
    // a reader who came from another page did not load the HTML of this one
    if (isBuilt && place.current?.querySelector('script')) {
      contentOf(part).then(
        (content) => place.current?.replaceChildren(...content),
        () => setIsMissing(true),
      );
    }
  }, [part]);
  const request = { part, reader: currentLocale as Locale, labels: statusLabels() };
  const json = JSON.stringify(request satisfies StatusRequest).replaceAll('<', '\\u003c');
  return (
    <>
      <div
        ref={place}
        className="translation-status"
        data-part={part}
        lang={localeConfigs[currentLocale]?.htmlLang}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: React does not look into it again
        dangerouslySetInnerHTML={{ __html: `<script type="application/json">${json}</script>` }}
      />
      {isMissing && (
        <p lang={localeConfigs[currentLocale]?.htmlLang}>
          {isBuilt ? (
            <Translate
              id="translationStatus.unreachable"
              description="In place of a table that could not be loaded"
            >
              This content could not be loaded. Please reload the page.
            </Translate>
          ) : (
            <Translate
              id="translationStatus.notBuilt"
              description="In place of a table, for writers who run the site on their machine; code is a command"
              values={{ code: <code>npm run build</code> }}
            >
              {'This content is made by {code}.'}
            </Translate>
          )}
        </p>
      )}
    </>
  );
}

/** Takes the content from the HTML of the page. */
async function contentOf(part: Part): Promise<Iterable<Node>> {
  const response = await fetch(window.location.pathname);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const place = page.querySelector(`.translation-status[data-part=${part}]`);
  if (!response.ok || !place) {
    throw new Error(`${response.status} ${response.url}`);
  }
  return [...place.childNodes];
}
