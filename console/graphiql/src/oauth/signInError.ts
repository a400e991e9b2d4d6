import type { NoticeCode } from '../language/messages';

/** A sign-in that ended without a token, with what the server said of it. */
export class SignInError extends Error {
  constructor(
    readonly code: NoticeCode,
    readonly detail = '',
  ) {
    super(`${code} ${detail}`);
  }
}
