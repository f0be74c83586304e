import { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { Children, isValidElement, type ReactNode } from 'react';
import { useEnglishBeside } from '.';
import Failure from './Failure';
import Icon from './Icon';
import styles from './styles.module.css';

interface Props {
  /** Of the heading. */
  id: string;
  /** What the heading says. */
  heading: ReactNode;
}

/**
 * A quiet button in the row of a heading, which shows the English text of its section alone. It comes
 * with JavaScript and takes no room in the text.
 */
export default function SectionToggle({ id, heading }: Props): ReactNode {
  const beside = useEnglishBeside();
  const label = translate(
    {
      id: 'englishBeside.section',
      message: 'English original: {heading}',
      description: 'Name of a button beside a heading: shows the English text of the section',
    },
    { heading: textOf(heading) },
  );
  return (
    useIsBrowser() &&
    beside && (
      <>
        <div className={styles.headingRow} data-interface="">
          <button
            type="button"
            className={styles.sectionToggle}
            aria-pressed={beside.isShown(id)}
            aria-busy={beside.loadingAt === id}
            aria-label={label}
            title={label}
            onClick={() => beside.toggle(id)}
          >
            <Icon />
          </button>
        </div>
        <Failure at={id} />
      </>
    )
  );
}

const textOf = (node: ReactNode): string =>
  Children.toArray(node)
    .map((child) =>
      isValidElement<{ children?: ReactNode }>(child)
        ? textOf(child.props.children)
        : String(child),
    )
    .join('');
