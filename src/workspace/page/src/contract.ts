// What the control API takes and gives; docs/playground.md says what each field means.
import type { Block, View } from "./block_kit";

export interface Person {
  id: string;
  name: string;
  real_name?: string;
  kind: "member" | "admin" | "guest" | "external";
}
export type ChannelKind = "public" | "private" | "direct" | "group" | "shared";
export interface Channel {
  id: string;
  name: string;
  kind: ChannelKind;
  members: string[];
  external?: boolean;
}
export interface Command {
  command: string;
  hint?: string;
  description?: string;
}
export interface Shortcut {
  callback_id: string;
  name: string;
  kind: string;
}
export interface Place {
  channel: string;
  ts: string;
}
export interface Reaction {
  name: string;
  users: string[];
}
export interface FileStub {
  id?: string;
  name: string;
  size: number;
}

export interface Message extends Place {
  thread_ts?: string;
  user: string;
  is_bot: boolean;
  is_ephemeral: boolean;
  text: string;
  blocks?: Block[];
  reactions?: Reaction[];
  files?: FileStub[];
  edited?: unknown;
  reply_count?: number;
}

export interface Prompt {
  title: string;
  message: string;
}
export interface Agent {
  status?: string;
  title?: string;
  prompts?: Prompt[];
}

export interface Workspace {
  team: string;
  bot: { id: string; name: string };
  people: Person[];
  channels: Channel[];
  commands: Command[];
  shortcuts: Shortcut[];
}

export interface Changes {
  position: number;
  links?: number;
  messages?: Message[];
  gone?: Place[];
  home?: View | null;
  modals?: View[];
  agents?: Record<string, Agent>;
}

export interface TrafficEntry {
  n: number;
  at: number;
  kind: "envelope" | "acknowledgement" | "call" | "link" | "complaint";
  name: string;
  id?: string;
  milliseconds?: number | null;
  ok?: boolean;
  sent?: unknown;
  received?: unknown;
}

export interface MethodFault {
  method: string;
  status?: number;
  error?: string;
  retry_after?: number;
  times?: number;
  after_work?: boolean;
}
export interface Faults {
  refuse_upgrades_with?: number;
  hold_upgrades?: boolean;
  withhold_hello?: boolean;
  silent?: boolean;
  ignore_acks?: boolean;
  drop_after_hello?: boolean;
  hold_open_calls?: boolean;
  rate_limits?: boolean;
  methods?: MethodFault[];
}

export type Answer<T = object> = ({ ok: true } & T) | { ok: false; error: string; hint?: string };
