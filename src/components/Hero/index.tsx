import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The head of the home page; links in its last paragraph are buttons. */
export default function Hero({ children }: { children: ReactNode }): ReactNode {
  return <header className={styles.hero}>{children}</header>;
}
