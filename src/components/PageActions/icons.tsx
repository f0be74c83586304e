import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }): ReactNode {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const CopyIcon = (): ReactNode => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 3v-.5a1 1 0 0 0-1-1H3.5a1 1 0 0 0-1 1V9a1 1 0 0 0 1 1h.5" />
  </Icon>
);

export const CheckIcon = (): ReactNode => (
  <Icon>
    <path d="m3 8.5 3.2 3.2L13 4.800" />
  </Icon>
);

export const MarkdownIcon = (): ReactNode => (
  <Icon>
    <rect x="1" y="3" width="14" height="10" rx="1.5" />
    <path d="M3.5 10.5v-5l2.200 2.700 2.200-2.700v5M11.5 5.5v4.800m-1.700-1.700 1.700 1.800 1.700-1.800" />
  </Icon>
);
