import { Fragment, type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Message } from "./contract";
import { MessageView, type Replies, timeOf } from "./message";
import { useStore } from "./store";

const day = new Intl.DateTimeFormat("en", { weekday: "long", month: "long", day: "numeric" });
const together = 5 * 60; // seconds within which messages of one person stand under one name

function dayOf(ts: string): string {
  const date = timeOf(ts);
  if (date.toDateString() === new Date().toDateString()) {
    return "Today";
  }
  return day.format(date);
}

const inTime = (a: Message, b: Message) => (a.ts < b.ts ? -1 : a.ts > b.ts ? 1 : 0);
const isReply = (message: Message) => Boolean(message.thread_ts) && message.thread_ts !== message.ts;

// The messages of a channel, without the replies in threads that stand beside it.
export function useChannelMessages(channel: string) {
  const messages = useStore((now) => now.messages);
  return useMemo(() => {
    const here = [...messages.values()].filter((each) => each.channel === channel).sort(inTime);
    const known = new Set(here.map((each) => each.ts));
    const replies = new Map<string, Replies>();
    for (const each of here.filter(isReply)) {
      const so = replies.get(each.thread_ts as string) ?? { count: 0, users: [], last: "" };
      if (!each.is_ephemeral) {
        so.count += 1;
        so.last = each.ts;
      }
      if (!so.users.includes(each.user)) {
        so.users.push(each.user);
      }
      replies.set(each.thread_ts as string, so);
    }
    return { shown: here.filter((each) => !isReply(each) || !known.has(each.thread_ts as string)), replies };
  }, [messages, channel]);
}

export function useThreadMessages(channel: string, ts: string): Message[] {
  const messages = useStore((now) => now.messages);
  return useMemo(
    () =>
      [...messages.values()]
        .filter((each) => each.channel === channel && (each.ts === ts || each.thread_ts === ts))
        .sort(inTime),
    [messages, channel, ts],
  );
}

function follows(message: Message, before: Message | undefined): boolean {
  return (
    before !== undefined &&
    before.user === message.user &&
    before.is_ephemeral === message.is_ephemeral &&
    Number(message.ts) - Number(before.ts) < together &&
    dayOf(message.ts) === dayOf(before.ts)
  );
}

// Stays at the end when it was there; a message longer than the view is shown from its beginning.
function useScroll(shown: Message[], place: string) {
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    isAtEnd.current = true;
    if (list.current) {
      list.current.scrollTop = list.current.scrollHeight;
    }
  }, [place]);
  const last = shown.at(-1);
  useEffect(() => {
    const box = list.current;
    if (!box || !last || !isAtEnd.current) {
      return;
    }
    box.scrollTop = box.scrollHeight;
    const article = box.querySelector<HTMLElement>(`[data-ts="${last.ts}"]`);
    const above = article ? article.offsetTop - box.scrollTop - 8 : 0;
    if (above < 0) {
      box.scrollTop += above;
    }
  }, [last]);
  const onScroll = () => {
    const box = list.current;
    if (!box) {
      return;
    }
    const article = last && box.querySelector<HTMLElement>(`[data-ts="${last.ts}"]`);
    isAtEnd.current =
      box.scrollHeight - box.scrollTop - box.clientHeight < 80 ||
      Boolean(article && article.offsetTop < box.scrollTop + box.clientHeight);
  };
  return { list, onScroll };
}

interface Props {
  messages: Message[];
  place: string;
  label: string;
  inThread?: boolean;
  replies?: ReadonlyMap<string, Replies>;
  replyLine?: boolean;
  children?: React.ReactNode;
}

export function MessageList({ messages, place, label, inThread = false, replies, replyLine = false, children }: Props) {
  const { list, onScroll } = useScroll(messages, place);
  const enter = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.key !== "ArrowUp") {
      return;
    }
    event.preventDefault();
    [...event.currentTarget.querySelectorAll<HTMLElement>(".message")].at(-1)?.focus();
  };
  const count = messages.length - 1;
  return (
    <div
      ref={list}
      className="messages"
      role="log"
      aria-live="polite"
      aria-relevant="additions"
      aria-label={label}
      tabIndex={0}
      onScroll={onScroll}
      onKeyDown={enter}
    >
      {children}
      {messages.map((message, index) => {
        const before = messages[index - 1];
        const isNewDay = !inThread && (!before || dayOf(before.ts) !== dayOf(message.ts));
        const known = replies?.get(message.ts) ?? { count: 0, users: [], last: "" };
        const counted = replies && { ...known, count: Math.max(known.count, message.reply_count ?? 0) };
        return (
          <Fragment key={message.ts + (message.is_ephemeral ? "e" : "")}>
            {isNewDay && (
              <p className="line">
                <span>{dayOf(message.ts)}</span>
              </p>
            )}
            <MessageView
              message={message}
              inThread={inThread}
              replies={counted}
              follows={!isNewDay && !(replyLine && index === 1) && follows(message, before)}
            />
            {replyLine && index === 0 && count > 0 && (
              <p className="line start">
                <span>
                  {count} {count === 1 ? "reply" : "replies"}
                </span>
              </p>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
