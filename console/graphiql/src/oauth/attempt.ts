import { createVerifier } from './pkce';

/** A sign-in under way, from leaving for the authorization server until it sends the browser back. */
export interface Attempt {
  verifier: string;
  state: string;
}

const KEY = 'gangju.graphiql.attempt';

export function beginAttempt(storage: Storage): Attempt {
  const attempt = { verifier: createVerifier(), state: createVerifier() };
  storage.setItem(KEY, JSON.stringify(attempt));
  return attempt;
}

/** An attempt serves once. */
export function takeAttempt(storage: Storage): Attempt | null {
  const stored = storage.getItem(KEY);
  storage.removeItem(KEY);
  return stored === null ? null : (JSON.parse(stored) as Attempt);
}
