import assert from 'node:assert/strict';
import { change } from '../../harness/change';
import type { Files } from '../../harness/guide';
import type { Trial } from '../../harness/trial';
import type { Visitor } from '../../harness/visitor';
import { organizationRoutes } from '../web-app';

/** Before any token is saved: what the guide says about server components and the cookie. */
export async function costOfServerComponents(trial: Trial, alice: Visitor): Promise<void> {
  const requestsOf = (...pages: string[]) =>
    trial.logto.countRequests('token', async () => {
      for (const page of pages) {
        await alice.open(page);
      }
    });
  await trial.check('a server component asks Logto at every render', async () => {
    assert.equal(await requestsOf('/token', '/token'), 2);
  });
  await trial.check('getAccessToken in a server component is an error 500', async () => {
    assert.equal((await alice.open('/token-not-for-components')).status, 500);
  });
  await trial.check('after an action has saved the token, it asks no more', async () => {
    await pressForToken(alice, '/get-token');
    assert.equal(await requestsOf('/token', '/token'), 0);
  });
}

/** Gets a token by the button of a page. */
export async function pressForToken(visitor: Visitor, page: string): Promise<string> {
  await visitor.open(page);
  await visitor.press('Get token');
  const shown = visitor.page.locator('p', { hasText: /^ey/ });
  return shown.innerText();
}

/** What the guide warns of: the function that saves tokens, where nothing can be saved. */
export const withTokenInComponent = (files: Files): Files =>
  change(
    files,
    { file: 'app/token/page.tsx', from: 'getAccessTokenRSC', to: 'getAccessToken' },
    'app/token-not-for-components/page.tsx',
  );

/** A route like that of the guide for each organization of a user who has many. */
export const withOrganizations = organizationRoutes(
  'app/api/organization-token/route.ts',
  (id) => `app/api/${id}/route.ts`,
);
