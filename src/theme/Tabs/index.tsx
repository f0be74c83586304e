// Writes into the page where the choice of a tab is kept: the script of the page answers before React does.
import storage from '@generated/site-storage';
import type { Props } from '@theme/Tabs';
import OriginalTabs from '@theme-original/Tabs';
import { Children, isValidElement, type ReactNode } from 'react';

export default function Tabs(props: Props): ReactNode {
  const { groupId, children } = props;
  const values = Children.toArray(children).map((child) =>
    isValidElement<{ value?: string }>(child) ? child.props.value : undefined,
  );
  return groupId ? (
    <div
      data-tabs={values.join(' ')}
      // as in `useTabs` of @docusaurus/theme-common
      data-tabs-key={`docusaurus.tab.${groupId}${storage.namespace}`}
    >
      <OriginalTabs {...props} />
    </div>
  ) : (
    <OriginalTabs {...props} />
  );
}
