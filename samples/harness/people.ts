/** The API resource that the guides name. */
export const api = 'https://shopping.your-app.com/api';

/** What the SDKs ask for when they want tokens for organizations. */
export const organizationsResource = 'urn:logto:resource:organizations';

export interface User {
  id: string;
  name: string;
  email?: string;
  /** IDs of the organizations that the user is a member of. */
  organizations: string[];
  permissions: string[];
  customData: Record<string, string>;
}

/** Who can sign in at the stand-in for Logto. */
export const users: User[] = [
  {
    id: 'alice',
    name: 'Alice',
    email: 'alice@example.com',
    organizations: ['organization-id', 'second-organization'],
    permissions: ['read:products', 'write:products'],
    customData: { plan: 'pro' },
  },
  {
    id: 'bob',
    name: 'Bob',
    email: 'bob@example.com',
    organizations: ['organization-id'],
    permissions: ['read:products'],
    customData: { plan: 'free' },
  },
  {
    id: 'carol',
    name: 'Carol',
    organizations: ['o1', 'o2', 'o3', 'o4', 'o5'],
    permissions: [],
    customData: {},
  },
];

export const findUser = (id: string | undefined): User | undefined =>
  users.find((user) => user.id === id);

export const permissionsOf = (user: User | undefined): string[] => user?.permissions ?? [];
