import type { ReactNode } from 'react';

/** Lines of text, and below them others with a bar beside them. */
export default function Icon(): ReactNode {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M1.75 2.75h12.5M1.75 6h8M2.5 9.75v4.5M6 10h8.25M6 13.5h5" />
    </svg>
  );
}
