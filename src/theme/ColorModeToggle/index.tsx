// Ejected from Docusaurus 3.10.2: the button is enabled before React is there, for the script of the page.
import { translate } from '@docusaurus/Translate';
import storage from '@generated/site-storage';
import type { Props } from '@theme/ColorModeToggle';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

type Choice = Props['value'];

/** The site follows the system unless the reader chose a mode: three choices, in turn. */
const next = (choice: Choice): Choice =>
  choice === null ? 'light' : choice === 'light' ? 'dark' : null;

export default function ColorModeToggle({
  className,
  buttonClassName,
  value,
  onChange,
}: Props): ReactNode {
  return (
    <div className={clsx(styles.toggle, className)}>
      <button
        type="button"
        className={clsx('clean-btn', styles.button, buttonClassName)}
        // where the choice is kept
        data-color-mode-key={`theme${storage.namespace}`}
        title={nameOf(value)}
        aria-label={labelOf(value)}
        onClick={() => onChange(next(value))}
      >
        <IconLightMode aria-hidden className={clsx(styles.icon, styles.light)} />
        <IconDarkMode aria-hidden className={clsx(styles.icon, styles.dark)} />
        <IconSystemColorMode aria-hidden className={clsx(styles.icon, styles.system)} />
      </button>
    </div>
  );
}

function nameOf(choice: Choice): string {
  switch (choice) {
    case 'light':
      return translate({
        message: 'light mode',
        id: 'theme.colorToggle.ariaLabel.mode.light',
        description: 'The name for the light color mode',
      });
    case 'dark':
      return translate({
        message: 'dark mode',
        id: 'theme.colorToggle.ariaLabel.mode.dark',
        description: 'The name for the dark color mode',
      });
    default:
      return translate({
        message: 'system mode',
        id: 'theme.colorToggle.ariaLabel.mode.system',
        description: 'The name for the system color mode',
      });
  }
}

const labelOf = (choice: Choice): string =>
  translate(
    {
      message: 'Switch between dark and light mode (currently {mode})',
      id: 'theme.colorToggle.ariaLabel',
      description: 'The ARIA label for the color mode toggle',
    },
    { mode: nameOf(choice) },
  );
