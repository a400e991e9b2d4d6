import type { Endpoints } from '../endpoints';
import type { Attempt } from './attempt';
import { challengeOf } from './pkce';

export const CLIENT_ID = 'graphiql';

/** Where the browser goes to sign in. Without `scope` the token carries what its person is granted. */
export function authorizationUrl(endpoints: Endpoints, attempt: Attempt): string {
  const url = new URL(endpoints.authorize);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: CLIENT_ID,
    redirect_uri: endpoints.page,
    state: attempt.state,
    code_challenge: challengeOf(attempt.verifier),
    code_challenge_method: 'S256',
  }).toString();
  return url.href;
}
