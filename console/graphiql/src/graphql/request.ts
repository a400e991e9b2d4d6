import type { FetcherParams } from '@graphiql/toolkit';

export interface Caller {
  token: string;
  organization: string;
}

/** Headers typed into the editor go last, so they win. */
export function graphqlRequest(
  caller: Caller,
  parameters: FetcherParams,
  typed: Record<string, string> = {},
): RequestInit {
  const headers = new Headers({
    'Content-Type': 'application/json',
    Accept: 'application/graphql-response+json, application/json',
    Authorization: `Bearer ${caller.token}`,
  });
  if (caller.organization !== '') {
    headers.set('Gangju-Organization', caller.organization);
  }
  Object.entries(typed).forEach(([name, value]) => headers.set(name, value));
  return { method: 'POST', credentials: 'omit', headers, body: JSON.stringify(parameters) };
}
