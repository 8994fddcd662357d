// What a person does. Every action is one request of the control API; a failure becomes a notice.
import { post } from "./api";
import type { Answer, Channel, Place } from "./contract";
import { change, current, type Middle, openChannel, type Pane, type Side } from "./store";

const troubles: Record<string, string> = {
  operation_timeout: "Hirewise did not answer in time.",
  dispatch_failed: "Hirewise is not connected.",
};

let clearing: ReturnType<typeof setTimeout> | undefined;
export function notify(notice: string): void {
  change({ notice });
  clearTimeout(clearing);
  clearing = setTimeout(() => change({ notice: "" }), 8_000);
}

const ofNobody = new Set(["faults", "links"]);

// Sends a request as the person we act as; gives the answer, or undefined after telling what went wrong.
export async function request<T extends object = object>(name: string, body: Record<string, unknown>) {
  const whole = ofNobody.has(name) ? body : { as: current().me, ...body };
  if (name !== "options" && name !== "open_home") {
    change({ lastAction: { request: name, body: whole } });
  }
  let answer: Answer<T>;
  try {
    answer = await post<T>(name, whole);
  } catch {
    notify("The workspace cannot be reached.");
    return undefined;
  }
  if (!answer.ok) {
    notify(answer.hint || troubles[answer.error] || `That did not work: ${answer.error}.`);
    return undefined;
  }
  if ((answer as { acknowledged?: boolean }).acknowledged === false) {
    notify(troubles.operation_timeout as string);
  }
  return answer;
}

// --- Moving about ---

export function go(middle: Middle, pane: Pane = "middle"): void {
  const unread = new Set(current().unread);
  unread.delete(openChannel({ ...current(), middle }));
  const { side } = current();
  const keepsSide = side && middle.kind === "channel" && side.channel === middle.channel;
  change({ middle, unread, pane, ...(keepsSide ? {} : { side: null }) });
  if (middle.kind === "app") {
    void request("open_home", { tab: middle.tab });
  }
}

export function openSide(side: Side | null): void {
  change({ side, pane: side ? "side" : "middle" });
}

export async function openAgent(channel?: Channel): Promise<void> {
  const opened = await request<{ channel: string; thread_ts: string }>(
    "open_agent",
    channel ? { channel: channel.id } : {},
  );
  if (opened) {
    openSide({ kind: "agent", channel: opened.channel, ts: opened.thread_ts });
  }
}

export const react = (place: Place, name: string, remove: boolean) =>
  request("react", { channel: place.channel, ts: place.ts, name, ...(remove ? { remove } : {}) });
