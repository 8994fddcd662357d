import { type FocusEvent, type KeyboardEvent, memo, useState } from "react";
import { openSide } from "./actions";
import { Avatar } from "./avatar";
import { Blocks } from "./blocks";
import type { Message } from "./contract";
import { Icon } from "./icons";
import { Words } from "./library_blocks";
import { MessageToolbar } from "./message_toolbar";
import { Reactions } from "./reactions";
import { nameOf, useWorkspace } from "./store";
import { SurfaceContext } from "./surface";

export const timeOf = (ts: string): Date => new Date(Number(ts) * 1000);
const clock = new Intl.DateTimeFormat("en", { hour: "numeric", minute: "2-digit" });
const whole = new Intl.DateTimeFormat("en", { dateStyle: "full", timeStyle: "medium" });

export interface Replies {
  count: number;
  users: string[];
  last: string;
}
interface Props {
  message: Message;
  inThread: boolean;
  follows: boolean;
  replies?: Replies | undefined;
}

function Time({ ts, isShort = false }: { ts: string; isShort?: boolean }) {
  const date = timeOf(ts);
  const shown = isShort ? clock.format(date).replace(/\s.*/, "") : clock.format(date);
  return (
    <time dateTime={date.toISOString()} title={whole.format(date)}>
      {shown}
    </time>
  );
}

function ThreadSummary({ message, replies }: { message: Message; replies: Replies }) {
  const workspace = useWorkspace();
  return (
    <button
      type="button"
      className="thread-summary"
      onClick={() => openSide({ kind: "thread", channel: message.channel, ts: message.ts })}
    >
      <span className="faces">
        {replies.users.slice(0, 4).map((id) => (
          <Avatar key={id} id={id} name={nameOf(workspace, id)} size="small" />
        ))}
      </span>
      <b>
        {replies.count} {replies.count === 1 ? "reply" : "replies"}
      </b>
      {replies.last && (
        <span className="last">
          Last at <Time ts={replies.last} />
        </span>
      )}
    </button>
  );
}

function Body({ message }: { message: Message }) {
  return (
    <>
      {message.blocks?.length ? <Blocks blocks={message.blocks} /> : <Words text={message.text} />}
      {message.files?.map((file) => (
        <p key={file.id ?? file.name} className="file">
          <Icon name="file" /> {file.name} <small>{file.size} bytes</small>
        </p>
      ))}
    </>
  );
}

export const MessageView = memo(function MessageView({ message, inThread, follows, replies }: Props) {
  const workspace = useWorkspace();
  const [isPointedAt, setPointedAt] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const name = nameOf(workspace, message.user);
  const isCompact = follows && !message.is_ephemeral;
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) {
      setFocus(false);
    }
  };
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) {
      return;
    }
    const all = [...(event.currentTarget.closest(".messages")?.querySelectorAll<HTMLElement>(".message") ?? [])];
    const at = all.indexOf(event.currentTarget);
    const next = { ArrowUp: all[at - 1], ArrowDown: all[at + 1], Home: all[0], End: all.at(-1) }[event.key];
    if (next) {
      event.preventDefault();
      next.focus();
    }
    if (event.key === "t" && !inThread && !message.is_ephemeral) {
      openSide({ kind: "thread", channel: message.channel, ts: message.ts });
    }
  };
  return (
    <SurfaceContext value={{ place: { channel: message.channel, ts: message.ts } }}>
      <article
        className={`message ${message.is_ephemeral ? "ephemeral" : ""} ${isCompact ? "compact" : ""}`}
        tabIndex={-1}
        aria-label={`${name}, ${clock.format(timeOf(message.ts))}`}
        data-ts={message.ts}
        onKeyDown={move}
        onMouseMove={() => setPointedAt(true)}
        onMouseLeave={() => setPointedAt(false)}
        onFocus={() => setFocus(true)}
        onBlur={leave}
      >
        {isCompact ? (
          <span className="gutter">
            <Time ts={message.ts} isShort />
          </span>
        ) : (
          <Avatar id={message.user} name={name} />
        )}
        <div className="message-main">
          {message.is_ephemeral && (
            <p className="only-you">
              <Icon name="eye" size={14} /> Only visible to you
            </p>
          )}
          {!isCompact && (
            <p className="message-head">
              <b>{name}</b>
              {message.is_bot && <span className="badge">APP</span>} <Time ts={message.ts} />
            </p>
          )}
          <Body message={message} />
          {Boolean(message.edited) && !message.is_bot && <small className="edited">(edited)</small>}
          <Reactions message={message} />
          {replies && replies.count > 0 && <ThreadSummary message={message} replies={replies} />}
        </div>
        {(isPointedAt || hasFocus) && <MessageToolbar message={message} inThread={inThread} />}
      </article>
    </SurfaceContext>
  );
});
