import type { NoticeCode } from '../language/messages';

export interface Access {
  token: string;
  from: 'signIn' | 'paste';
}

export interface Notice {
  code: NoticeCode;
  detail: string;
}

/** What this browser tab knows of its caller. */
export interface SessionState {
  access: Access | null;
  /** Code of the acting organization; empty for the caller's own. */
  organization: string;
  notice: Notice | null;
}

const KEY = 'gangju.graphiql.session';

/** Keeps the caller until the tab is closed: in memory and in the tab's own storage, nowhere else. */
export class Session {
  private state: SessionState;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly storage: Storage) {
    this.state = { access: null, organization: '', notice: null, ...this.stored() };
  }

  readonly current = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  grant(access: Access): void {
    this.change({ access, notice: null });
  }

  leave(): void {
    this.change({
      access: null,
      notice: this.state.access?.from === 'signIn' ? { code: 'signedOut', detail: '' } : null,
    });
  }

  /** The server refused this token; a newer one may be in use by the time it says so. */
  refuse(token: string): void {
    if (this.state.access?.token === token) {
      this.change({ access: null, notice: { code: 'tokenRefused', detail: '' } });
    }
  }

  actFor(organization: string): void {
    this.change({ organization, notice: null });
  }

  notify(code: NoticeCode, detail = ''): void {
    this.change({ notice: { code, detail } });
  }

  private change(difference: Partial<SessionState>): void {
    this.state = { ...this.state, ...difference };
    const { access, organization } = this.state;
    this.storage.setItem(KEY, JSON.stringify({ access, organization }));
    this.listeners.forEach((listener) => listener());
  }

  private stored(): Partial<SessionState> {
    return JSON.parse(this.storage.getItem(KEY) ?? '{}') as Partial<SessionState>;
  }
}
