import { chinese } from './chinese';
import { english } from './english';

export type NoticeCode =
  | 'signInFirst'
  | 'signedOut'
  | 'tokenRefused'
  | 'signInRefused'
  | 'foreignAnswer'
  | 'notAToken'
  | 'notAnOrganizationCode';

export interface Messages {
  language: string;
  signIn: string;
  signOut: string;
  notSignedIn: string;
  signedIn: string;
  pastedToken: string;
  token: string;
  tokenHint: string;
  useToken: string;
  organization: string;
  organizationHint: string;
  notices: Record<NoticeCode, string>;
}

export function messagesFor(language: string): Messages {
  return language.toLowerCase().startsWith('zh') ? chinese : english;
}
