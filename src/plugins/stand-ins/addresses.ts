/** Pages that guides link to and that are still being written; they lead to the gallery. */
export const standIns = [
  '/quick-starts/next',
  '/authorization',
  '/authorization/role-based-access-control',
  '/organizations',
  '/end-user-flows',
  '/connectors',
  '/concepts/opaque-token',
] as const;
