import assert from 'node:assert/strict';
import { api, findUser } from '../harness/people';
import { claimsOf } from '../harness/visitor';

/** What a token of a user lists as its scope. */
export const scopeOf = (user: string) => findUser(user)?.permissions.join(' ') || undefined;

/** Asserts that a token is for the API of the guides, with the permissions of its user. */
export const isForApi = (user: string) => (token: string) => {
  const { sub, aud, scope } = claimsOf(token);
  assert.deepEqual({ sub, aud, scope }, { sub: user, aud: api, scope: scopeOf(user) });
};

/** Asserts that a token is for an organization, with the permissions that its user has there. */
export const isForOrganization = (user: string, organization: string) => (token: string) => {
  const { sub, aud, scope } = claimsOf(token);
  assert.deepEqual(
    { sub, aud, scope },
    { sub: user, aud: `urn:logto:organization:${organization}`, scope: scopeOf(user) },
  );
};
