import type { Messages } from '../language/messages';
import type { Notice } from '../session/session';

export function NoticeLine({ messages, notice }: { messages: Messages; notice: Notice | null }) {
  return (
    <p className="notice" role="status">
      {notice && `${messages.notices[notice.code]} ${notice.detail}`}
    </p>
  );
}
