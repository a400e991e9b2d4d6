import { useSyncExternalStore } from 'react';
import type { Endpoints } from '../endpoints';
import type { Messages } from '../language/messages';
import { signIn } from '../oauth/signIn';
import type { Session } from '../session/session';
import { CallerBar } from './CallerBar';
import { Console } from './Console';
import { NoticeLine } from './NoticeLine';

export function Page({ endpoints, messages, session }: { endpoints: Endpoints; messages: Messages; session: Session }) {
  const state = useSyncExternalStore(session.subscribe, session.current);
  return (
    <>
      <CallerBar {...{ messages, session, state }} onSignIn={() => signIn(endpoints)} />
      <NoticeLine messages={messages} notice={state.notice} />
      <Console {...{ endpoints, messages, session, state }} />
    </>
  );
}
