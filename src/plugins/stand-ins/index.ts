import type { LoadContext, Plugin } from '@docusaurus/types';
import { standIns } from './addresses';

/** Serves the addresses of pages to come, so that links to them need not change later. */
export default function standInsPlugin({ baseUrl }: LoadContext): Plugin {
  return {
    name: 'stand-ins',
    contentLoaded({ actions }) {
      for (const address of standIns) {
        actions.addRoute({
          path: baseUrl + address.slice(1),
          component: '@site/src/plugins/stand-ins/StandIn',
          exact: true,
        });
      }
    },
  };
}
