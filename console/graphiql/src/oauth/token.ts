import type { Endpoints } from '../endpoints';
import { CLIENT_ID } from './authorization';
import { SignInError } from './signInError';

interface TokenAnswer {
  access_token?: string;
  error?: string;
  error_description?: string;
}

/** Exchanges the code for an access token. */
export async function requestToken(endpoints: Endpoints, code: string, verifier: string): Promise<string> {
  const response = await fetch(endpoints.token, {
    method: 'POST',
    credentials: 'omit',
    signal: AbortSignal.timeout(30_000),
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: CLIENT_ID,
      redirect_uri: endpoints.page,
      code,
      code_verifier: verifier,
    }),
  });
  return tokenIn(response);
}

async function tokenIn(response: Response): Promise<string> {
  const answer = (await response.json().catch(() => ({}))) as TokenAnswer;
  if (!response.ok || !answer.access_token) {
    throw new SignInError('signInRefused', answer.error_description ?? answer.error ?? `HTTP ${response.status}`);
  }
  return answer.access_token;
}
