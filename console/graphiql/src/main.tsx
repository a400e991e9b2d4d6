import './editor/workers';
import './page/page.css';
import { createRoot } from 'react-dom/client';
import { endpointsFrom } from './endpoints';
import { messagesFor } from './language/messages';
import { completeSignIn } from './oauth/signIn';
import { Page } from './page/Page';
import { Session } from './session/session';

const endpoints = endpointsFrom(location.href);
const messages = messagesFor(navigator.language);
const session = new Session(sessionStorage);

document.documentElement.lang = messages.language;
await completeSignIn(endpoints, session);
createRoot(document.getElementById('page')!).render(<Page {...{ endpoints, messages, session }} />);
