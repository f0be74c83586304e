import type { ComponentProps, ReactNode } from 'react';

/** The head of a column. The empty corner of a table is the head of nothing. */
export default function HeaderCell(props: ComponentProps<'th'>): ReactNode {
  return props.children ? <th {...props} /> : <td style={props.style} />;
}
