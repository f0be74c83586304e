import Translate, { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import type { ReactNode } from 'react';
import styles from './styles.module.css';
import type { State } from './use-answer';

/** Says what the search does or has found; screen readers hear it. */
export default function Status({ state, count }: { state: State; count: number }): ReactNode {
  return (
    <output className={styles.status} aria-live="polite">
      <Words state={state} count={count} />
    </output>
  );
}

function Words({ state, count }: { state: State; count: number }): ReactNode {
  const { selectMessage } = usePluralForm();
  if (state.kind === 'idle') {
    return (
      <Translate id="site.search.hint" description="In the search, before anything is typed">
        Type words, or a name from the code.
      </Translate>
    );
  }
  if (state.kind === 'searching') {
    return (
      <Translate id="site.search.searching" description="In the search, while it looks">
        Searching…
      </Translate>
    );
  }
  if (state.kind === 'failed') {
    return (
      <Translate id="site.search.failed" description="In the search, when it could not be loaded">
        The search could not be loaded. Check your connection and type again.
      </Translate>
    );
  }
  return count > 0 ? (
    selectMessage(
      count,
      translate(
        {
          id: 'site.search.count',
          message: 'One result|{count} results',
          description: 'In the search. As many plural forms as the language has, separated by |',
        },
        { count },
      ),
    )
  ) : (
    <Translate
      id="site.search.nothing"
      description="In the search; query is what was typed"
      values={{ query: state.query.trim() }}
    >
      {'Nothing found for “{query}”. Try fewer or other words.'}
    </Translate>
  );
}
