// Keeps the store up to date: asks the workspace for changes, waits, asks again; starts over when the person changes.
import { get } from "./api";
import type { Changes, Message, Workspace } from "./contract";
import { change, current, isMember, keyOf, openChannel } from "./store";

const longestWait = 25_000;
const pauseAfterFailure = 1_000;
let waiting: AbortController | undefined;

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));

function unreadAfter(messages: Message[]): ReadonlySet<string> {
  const { unread, me, isFresh, side } = current();
  if (!isFresh) {
    return unread;
  }
  const open = [openChannel(current()), side?.channel];
  const news = messages.filter((each) => each.user !== me && !open.includes(each.channel)).map((each) => each.channel);
  return news.length ? new Set([...unread, ...news]) : unread;
}

function take(changes: Changes): void {
  const now = current();
  const news = changes.messages ?? [];
  const gone = changes.gone ?? [];
  let messages = now.messages;
  if (news.length || gone.length) {
    const next = new Map(messages);
    for (const place of gone) {
      next.delete(keyOf(place));
    }
    for (const message of news) {
      next.set(keyOf(message), message);
    }
    messages = next;
  }
  change({
    messages,
    position: changes.position,
    links: changes.links ?? now.links,
    unread: unreadAfter(news),
    isReachable: true,
    isFresh: true,
    ...(changes.home === undefined ? {} : { home: changes.home }),
    ...(changes.modals === undefined ? {} : { modals: changes.modals }),
    ...(changes.agents === undefined ? {} : { agents: { ...now.agents, ...changes.agents } }),
  });
}

async function pollOnce(): Promise<void> {
  waiting = new AbortController();
  const { me, position, isFresh, isReachable } = current();
  try {
    const query = { as: me, since: position, wait: isFresh && isReachable ? longestWait : 0 };
    const changes = await get<Changes>("changes", query, waiting.signal);
    if (current().me !== me) {
      return;
    }
    if (!changes.ok) {
      throw new Error(changes.error);
    }
    if (changes.position < position) {
      become(me);
      return;
    } // another workspace stands at this address now
    take(changes);
  } catch (trouble) {
    if (trouble instanceof DOMException && trouble.name === "AbortError") {
      return;
    }
    change({ isReachable: false });
    await pause(pauseAfterFailure);
  }
}

// Becomes another person: everything that the last one saw is forgotten.
export function become(id: string): void {
  const { workspace, middle } = current();
  if (!workspace) {
    return;
  }
  const fits =
    middle.kind !== "channel" || workspace.channels.some((each) => each.id === middle.channel && isMember(each, id));
  const first = workspace.channels.find((each) => isMember(each, id));
  change({
    me: id,
    position: 0,
    isFresh: false,
    messages: new Map(),
    unread: new Set(),
    home: null,
    modals: [],
    agents: {},
    side: null,
    ...(fits ? {} : { middle: { kind: "channel", channel: first?.id ?? "" } as const }),
  });
  waiting?.abort();
}

export async function refreshWorkspace(): Promise<void> {
  const workspace = await get<Workspace>("workspace");
  if (!workspace.ok) {
    throw new Error(workspace.error);
  }
  change({ workspace });
}

async function begin(): Promise<void> {
  await refreshWorkspace();
  const { workspace } = current();
  const me = workspace?.people[0]?.id ?? "";
  const channels = workspace?.channels.filter((each) => isMember(each, me)) ?? [];
  const first = channels.find((each) => each.name === "hiring") ?? channels[0];
  change({ me, middle: { kind: "channel", channel: first?.id ?? "" } });
}

export async function followTheWorkspace(): Promise<never> {
  for (;;) {
    try {
      if (!current().workspace) {
        await begin();
      }
      await pollOnce();
    } catch {
      change({ isReachable: false });
      await pause(pauseAfterFailure);
    }
  }
}
