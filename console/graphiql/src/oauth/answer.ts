import { SignInError } from './signInError';

/** The code with which the authorization server sent the browser back; null where this is an ordinary visit. */
export function codeFrom(search: string, expectedState: string | undefined): string | null {
  const answer = new URLSearchParams(search);
  if (!answer.has('code') && !answer.has('error')) {
    return null;
  }
  if (answer.get('state') !== expectedState) {
    throw new SignInError('foreignAnswer');
  }
  return answer.get('code') ?? refused(answer);
}

function refused(answer: URLSearchParams): never {
  throw new SignInError('signInRefused', answer.get('error_description') ?? answer.get('error') ?? '');
}
