import assert from 'node:assert/strict';
import { api } from '../../harness/people';
import type { Trial } from '../../harness/trial';
import { claimsOf, tokenIn, type Visitor } from '../../harness/visitor';
import { isForApi, isForOrganization, scopeOf } from '../tokens';

interface Way {
  name: string;
  /** Shows the token. */
  path: string;
  isRight: (user: string) => (token: string) => void;
}

const ofOrganization = (user: string) => isForOrganization(user, 'organization-id');

const byRoute: Way[] = [
  { name: 'access token by API route', path: '/api/token', isRight: isForApi },
  {
    name: 'organization token by API route',
    path: '/api/organization-token',
    isRight: ofOrganization,
  },
];
const byProps: Way[] = [
  { name: 'access token in getServerSideProps', path: '/token', isRight: isForApi },
  {
    name: 'organization token in getServerSideProps',
    path: '/organization-token',
    isRight: ofOrganization,
  },
];

/** Gets every kind of token, in every way. */
export async function tokens(trial: Trial, alice: Visitor): Promise<void> {
  await see(trial, alice, 'alice', [...byRoute, ...byProps]);
  await trial.check('three tokens in one request, one of them for both', async () => {
    const { accessToken, organizationToken, both } = JSON.parse(
      (await alice.fetch('/api/tokens')).text,
    );
    isForApi('alice')(accessToken);
    ofOrganization('alice')(organizationToken);
    const { aud, organization_id, scope } = claimsOf(both);
    assert.deepEqual(
      { aud, organization_id, scope },
      {
        aud: api,
        organization_id: 'organization-id',
        scope: scopeOf('alice'),
      },
    );
  });
  await trial.check('all tokens are saved: the second time asks Logto for nothing', async () => {
    const again = ['/api/tokens', ...[...byRoute, ...byProps].map(({ path }) => path)];
    assert.equal(await requestsFor(trial, alice, again), 0);
  });
}

/** What one way has saved, the others need not ask for, whichever a user begins with. */
export async function savedByEveryWay(trial: Trial): Promise<void> {
  const bob = await trial.visitor();
  await bob.signIn('bob');
  await see(trial, bob, 'bob', byProps);
  await trial.check('getServerSideProps saves its tokens too', async () => {
    const again = byRoute.map(({ path }) => path);
    assert.equal(await requestsFor(trial, bob, again), 0);
  });
  const alice = await trial.visitor();
  await alice.signIn('alice');
  await trial.check('one request saves all of its tokens', async () => {
    assert.equal(await requestsFor(trial, alice, ['/api/tokens']), 3);
    const again = ['/api/tokens', ...byRoute.map(({ path }) => path)];
    assert.equal(await requestsFor(trial, alice, again), 0);
  });
}

async function see(trial: Trial, visitor: Visitor, user: string, ways: Way[]): Promise<void> {
  for (const { name, path, isRight } of ways) {
    await trial.check(`${name}, with the permissions of ${user}`, async () => {
      isRight(user)(tokenIn((await visitor.fetch(path)).text));
    });
  }
}

/** How often Logto is asked for tokens when somebody opens these addresses, one after the other. */
export const requestsFor = (trial: Trial, visitor: Visitor, paths: string[]): Promise<number> =>
  trial.logto.countRequests('token', async () => {
    for (const path of paths) {
      await visitor.fetch(path);
    }
  });
