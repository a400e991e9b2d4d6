import type { Messages } from '../language/messages';
import { bearerTokenIn, organizationCodeIn } from '../session/pasted';
import type { Session, SessionState } from '../session/session';
import { Field } from './Field';

interface Properties {
  messages: Messages;
  session: Session;
  state: SessionState;
  onSignIn: () => void;
}

export function CallerBar({ messages, session, state, onSignIn }: Properties) {
  return (
    <header className="caller">
      <strong>Gangju GraphiQL</strong>
      <OrganizationField {...{ messages, session, state }} />
      {state.access === null && <TokenField {...{ messages, session }} />}
      <output data-signed-in={state.access !== null}>{describe(state, messages)}</output>
      {state.access === null && (
        <button className="main" onClick={onSignIn}>
          {messages.signIn}
        </button>
      )}
      {state.access !== null && <button onClick={() => session.leave()}>{messages.signOut}</button>}
    </header>
  );
}

function TokenField({ messages, session }: Pick<Properties, 'messages' | 'session'>) {
  const use = (pasted: string) => {
    const token = bearerTokenIn(pasted);
    return token === null ? session.notify('notAToken') : session.grant({ token, from: 'paste' });
  };
  return <Field name="token" label={messages.token} hint={messages.tokenHint} action={messages.useToken} onUse={use} />;
}

function OrganizationField({ messages, session, state }: Omit<Properties, 'onSignIn'>) {
  const use = (typed: string) => {
    const code = organizationCodeIn(typed);
    return code === null ? session.notify('notAnOrganizationCode') : session.actFor(code);
  };
  const { organization, organizationHint, useToken } = messages;
  return (
    <Field
      name="organization"
      label={organization}
      hint={organizationHint}
      action={useToken}
      value={state.organization}
      onUse={use}
    />
  );
}

function describe({ access }: SessionState, messages: Messages): string {
  if (access === null) {
    return messages.notSignedIn;
  }
  return access.from === 'signIn' ? messages.signedIn : messages.pastedToken;
}
