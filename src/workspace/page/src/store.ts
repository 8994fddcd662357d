// What the page knows. It shows what the workspace says and nothing else: changes come from poll.ts.
import { useSyncExternalStore } from "react";
import type { View } from "./block_kit";
import type { Agent, Channel, Message, Person, Workspace } from "./contract";

// What stands in the middle, and what at its right.
export type Middle =
  { kind: "channel"; channel: string } | { kind: "app"; tab: "home" | "messages" } | { kind: "knowledge" };
export type Side = { kind: "thread"; channel: string; ts: string } | { kind: "agent"; channel: string; ts: string };
export type Pane = "bar" | "middle" | "side" | "inspector"; // the one that a phone shows

export interface LastAction {
  request: string;
  body: Record<string, unknown>;
}

export interface State {
  workspace: Workspace | null;
  me: string;
  position: number;
  isReachable: boolean;
  isFresh: boolean; // the first changes for this person are here
  links: number;
  messages: ReadonlyMap<string, Message>;
  unread: ReadonlySet<string>;
  home: View | null;
  modals: View[];
  agents: Record<string, Agent>;
  middle: Middle;
  side: Side | null;
  pane: Pane;
  showsInspector: boolean;
  notice: string;
  lastAction: LastAction | null;
}

let state: State = {
  workspace: null,
  me: "",
  position: 0,
  isReachable: true,
  isFresh: false,
  links: 0,
  messages: new Map(),
  unread: new Set(),
  home: null,
  modals: [],
  agents: {},
  middle: { kind: "channel", channel: "" },
  side: null,
  pane: "middle",
  showsInspector: false,
  notice: "",
  lastAction: null,
};
const listeners = new Set<() => void>();

export const current = (): State => state;

export function change(part: Partial<State>): void {
  state = { ...state, ...part };
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

// A part of the state; `pick` must give the same object as long as nothing changed.
export function useStore<T>(pick: (state: State) => T): T {
  return useSyncExternalStore(subscribe, () => pick(state));
}

export const useWorkspace = (): Workspace => useStore((now) => now.workspace) as Workspace;

export const keyOf = ({ channel, ts }: { channel: string; ts: string }): string => `${channel} ${ts}`;

// --- Names ---

export const fullName = (person: Person): string => person.real_name || person.name;

export function nameOf(workspace: Workspace, id: string): string {
  if (id === workspace.bot.id) {
    return workspace.bot.name;
  }
  const person = workspace.people.find((each) => each.id === id);
  return person ? fullName(person) : id;
}

export const isMember = (channel: Channel, me: string): boolean =>
  channel.members.length === 0 || channel.members.includes(me);

export const isBotChannel = (workspace: Workspace, channel: Channel): boolean =>
  channel.kind === "direct" &&
  channel.members.length <= 2 &&
  (channel.members.length === 1 || channel.members.includes(workspace.bot.id));

// The direct messages of a person with the app.
export const appChannel = (workspace: Workspace, me: string): Channel | undefined =>
  workspace.channels.find((each) => isMember(each, me) && isBotChannel(workspace, each));

export function titleOf(workspace: Workspace, channel: Channel, me: string): string {
  if (channel.kind !== "direct" && channel.kind !== "group") {
    return channel.name;
  }
  if (isBotChannel(workspace, channel)) {
    return workspace.bot.name;
  }
  const others = channel.members.filter((id) => id !== me);
  return others.map((id) => nameOf(workspace, id)).join(", ") || channel.name;
}

// The channel in view, if one is.
export function openChannel(now: State): string {
  if (now.middle.kind === "channel") {
    return now.middle.channel;
  }
  if (now.middle.kind === "app" && now.middle.tab === "messages" && now.workspace) {
    return appChannel(now.workspace, now.me)?.id ?? "";
  }
  return "";
}
