import { useHistory } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { Hit } from '../../search/find';
import { groupsOf } from './groups';
import { usePlace } from './place';
import Results from './Results';
import SearchIcon from './SearchIcon';
import Status from './Status';
import styles from './styles.module.css';
import { useAnswer } from './use-answer';

/** The search: a field, and a list of sections to choose from by keyboard or mouse. */
export default function SearchDialog({ onClose }: { onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const history = useHistory();
  const { place, versions, englishLang } = usePlace();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const state = useAnswer(place, query);
  const answer = 'answer' in state ? state.answer : undefined;
  const shown = answer?.other?.hits ?? answer?.hits ?? [];
  const english = answer?.english ?? [];
  const options = [shown, english].flatMap((hits) => groupsOf(hits).flatMap((group) => group.hits));

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, id]);

  const close = () => dialog.current?.close();
  const open = (hit: Hit, event?: MouseEvent) => {
    if (event && (event.ctrlKey || event.metaKey || event.shiftKey)) {
      return;
    }
    event?.preventDefault();
    close();
    // pages in English belong to another app
    if (english.includes(hit)) {
      window.location.assign(hit.url);
    } else {
      history.push(hit.url);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const hit = options[chosen];
    if (event.nativeEvent.isComposing || options.length === 0) {
      return;
    }
    if (step) {
      event.preventDefault();
      setChosen((chosen + step + options.length) % options.length);
    } else if (event.key === 'Enter' && hit && state.kind === 'answered') {
      event.preventDefault();
      open(hit);
    }
  };
  const label = translate({
    id: 'site.search.label',
    message: 'Search the docs',
    description: 'Label of the field for the search',
  });
  const list = { id, chosen, onOpen: open, onChoose: setChosen };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it, too
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div className={styles.panel}>
        <div className={styles.bar}>
          <SearchIcon />
          <input
            className={styles.field}
            type="text"
            role="combobox"
            enterKeyHint="go"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder={label}
            aria-label={label}
            aria-expanded={options.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={options.length > 0 ? `${id}-${chosen}` : undefined}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setChosen(0);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" className={styles.close} onClick={close}>
            <Translate id="site.search.close" description="Button that closes the search">
              Close
            </Translate>
          </button>
        </div>
        <Status state={state} count={options.length} />
        <div
          className={styles.list}
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          aria-busy={state.kind === 'searching'}
          data-query={state.kind === 'answered' ? state.query : undefined}
        >
          {answer?.other && (
            <p className={styles.source}>
              <Translate
                id="site.search.otherVersion"
                description="Above results of the search that this version does not have; version is e.g. 3.x"
                values={{ version: labelOf(answer.other.version, versions) }}
              >
                {'From the docs of version {version}'}
              </Translate>
            </p>
          )}
          <Results hits={shown} start={0} lang={undefined} {...list} />
          {english.length > 0 && (
            <p className={styles.source}>
              <Translate
                id="site.search.english"
                description="Above results of the search that are in English"
              >
                From the English pages
              </Translate>
            </p>
          )}
          <Results hits={english} start={shown.length} lang={englishLang} {...list} />
        </div>
      </div>
    </dialog>
  );
}

const labelOf = (version: string, versions: { name: string; label: string }[]): string =>
  versions.find(({ name }) => name === version)?.label ?? version;
