import assert from 'node:assert/strict';
import type { Trial } from '../../harness/trial';
import type { Visitor } from '../../harness/visitor';
import { refuseGuest } from '../web-app';

const pages = ['/profile', '/user-info', '/token', '/organization-token'];
const routes = ['/api/token', '/api/organization-token', '/api/tokens'];

/** Nobody is signed in: every page says so, every route refuses. */
export async function guests(trial: Trial): Promise<void> {
  const guest = await trial.visitor();
  await refuseGuest(trial, guest, pages, routes);
  await trial.check(
    '/welcome greets a guest, whom the route for users answers with 200',
    async () => {
      const { status, text } = await guest.fetch('/api/logto/user');
      assert.deepEqual([status, text], [200, '{"isAuthenticated":false}']);
      await seeWelcome(guest, 'Welcome! You are not signed in.');
    },
  );
  await trial.check('an address that the SDK does not know answers 404', async () => {
    assert.equal((await guest.fetch('/api/logto/unknown')).status, 404);
  });
  await trial.check('guests get no cookie', async () => {
    assert.deepEqual(await guest.context.cookies(trial.origin), []);
  });
}

/** What sends guests to Logto: the page for members, and two routes. */
export async function waysToLogto(trial: Trial): Promise<void> {
  const guest = await trial.visitor();
  await trial.check('/members leads a guest to the sign-in page, and from there home', async () => {
    await guest.open('/members');
    assert.match(await guest.page.innerText('h1'), /Who are you/);
    await guest.finishSignIn('alice');
    assert.equal(guest.page.url(), `${trial.origin}/`);
  });
  await trial.check('a sign-up asks Logto for its page for new accounts', async () => {
    const [signIn, signUp] = await Promise.all(
      ['sign-in', 'sign-up'].map(async (action) => {
        const address = `${trial.origin}/api/logto/${action}`;
        const { headers } = await fetch(address, { redirect: 'manual' });
        return new URL(headers.get('location') ?? '').searchParams.get('interaction_mode');
      }),
    );
    assert.deepEqual([signIn, signUp], [null, 'signUp']);
  });
}

/** Opens the page that asks in the browser who one is. */
export async function seeWelcome(visitor: Visitor, text: string): Promise<void> {
  await visitor.open('/welcome');
  await visitor.page.getByText(text).waitFor();
}
