import type { ComponentProps, ReactNode } from 'react';

/** A table that scrolls by itself where it is wider than the page, with the keyboard too. */
export default function ScrollableTable(props: ComponentProps<'table'>): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <div className="table-scroller" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
