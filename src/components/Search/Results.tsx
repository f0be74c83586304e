import type { MouseEvent, ReactNode } from 'react';
import type { Passage } from '../../search/excerpt';
import type { Hit } from '../../search/find';
import { type Group, groupsOf } from './groups';
import styles from './styles.module.css';

export interface ResultsProps {
  hits: Hit[];
  /** Prefix of the options' ids; the number of the option follows. */
  id: string;
  /** Number of the first option among all. */
  start: number;
  /** Number of the option that is chosen. */
  chosen: number;
  /** Language of the pages, where it is not the reader's. */
  lang: string | undefined;
  onOpen: (hit: Hit, event: MouseEvent) => void;
  onChoose: (option: number) => void;
}

/** Sections that were found, by page. */
export default function Results({ hits, start, ...props }: ResultsProps): ReactNode {
  const groups = groupsOf(hits);
  return groups.map((group, index) => (
    <ResultsOfPage
      key={group.hits[0]?.url}
      group={group}
      start={start + groups.slice(0, index).reduce((sum, { hits: { length } }) => sum + length, 0)}
      {...props}
    />
  ));
}

type PageProps = Omit<ResultsProps, 'hits'> & { group: Group };

function ResultsOfPage({ group, id, start, chosen, lang, onOpen, onChoose }: PageProps): ReactNode {
  const titleId = `${id}-page-${start}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be part of a list of options
    <div role="group" aria-labelledby={titleId} lang={lang}>
      <div className={styles.page} id={titleId}>
        <Marked passage={group.title} />
      </div>
      {group.hits.map((hit, index) => (
        <a
          key={hit.url}
          className={styles.option}
          href={hit.url}
          id={`${id}-${start + index}`}
          role="option"
          aria-selected={chosen === start + index}
          tabIndex={-1}
          onClick={(event) => onOpen(hit, event)}
          onMouseMove={() => onChoose(start + index)}
        >
          <span className={styles.heading}>
            <Marked passage={hit.heading.length > 0 ? hit.heading : hit.title} />
          </span>
          <span className={styles.excerpt}>
            <Marked passage={hit.excerpt} />
          </span>
        </a>
      ))}
    </div>
  );
}

function Marked({ passage }: { passage: Passage }): ReactNode {
  return passage.map(({ text, isMatch }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name
    isMatch ? <mark key={index}>{text}</mark> : text,
  );
}
