import type { Messages } from './messages';

export const english: Messages = {
  language: 'en',
  signIn: 'Sign in',
  signOut: 'Sign out',
  notSignedIn: 'Not signed in',
  signedIn: 'Signed in',
  pastedToken: 'Using a pasted token',
  token: 'Access token',
  tokenHint: 'From POST /oauth2/token',
  useToken: 'Use',
  organization: 'Gangju-Organization',
  organizationHint: 'Organization code (optional)',
  notices: {
    signInFirst: 'Sign in first, or paste an access token.',
    signedOut: 'The token is gone from this page. Your session at the server ends when you close the browser.',
    tokenRefused: 'The server refused this token (it may have expired). Sign in again.',
    signInRefused: 'Signing in failed:',
    foreignAnswer: 'Signing in failed: the answer does not belong to a sign-in that this page began. Sign in again.',
    notAToken: 'This is no access token: a token has letters, digits and -._~+/= only.',
    notAnOrganizationCode:
      'This is no organization code: a code has at most 100 characters, ASCII letters, digits and signs only.',
  },
};
