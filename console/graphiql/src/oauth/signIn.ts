import type { Endpoints } from '../endpoints';
import type { Session } from '../session/session';
import { codeFrom } from './answer';
import { beginAttempt, takeAttempt } from './attempt';
import { authorizationUrl } from './authorization';
import { SignInError } from './signInError';
import { requestToken } from './token';

export function signIn(endpoints: Endpoints): void {
  location.assign(authorizationUrl(endpoints, beginAttempt(sessionStorage)));
}

/** Ends a sign-in if this visit is the way back from the authorization server. */
export async function completeSignIn(endpoints: Endpoints, session: Session): Promise<void> {
  const search = location.search;
  if (search === '') {
    return;
  }
  // The code serves once; out of the address bar it is neither reloaded nor shared.
  history.replaceState(null, '', endpoints.page);
  await exchange(search, endpoints, session).catch((failure: unknown) => report(failure, session));
}

async function exchange(search: string, endpoints: Endpoints, session: Session): Promise<void> {
  const attempt = takeAttempt(sessionStorage);
  const code = codeFrom(search, attempt?.state);
  if (code !== null && attempt !== null) {
    session.grant({ token: await requestToken(endpoints, code, attempt.verifier), from: 'signIn' });
  }
}

function report(failure: unknown, session: Session): void {
  if (failure instanceof SignInError) {
    session.notify(failure.code, failure.detail);
    return;
  }
  session.notify('signInRefused', String(failure));
}
