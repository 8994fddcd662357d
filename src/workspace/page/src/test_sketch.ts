// What a person did, as lines for a shell: a start for a test.
import type { Message } from "./contract";
import { current, type LastAction } from "./store";

const quoted = (body: object) => `'${JSON.stringify(body).replaceAll("'", "'\\''")}'`;

export function sketchOf({ request, body }: LastAction): string {
  const header = '-H "X-Control-Token: $token"';
  return [
    "# hirewise play --headless prints the address and the token.",
    `address=${location.origin}`,
    "token=...",
    `curl -s "$address/control/${request}" ${header} \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d ${quoted(body)}`,
    "# Wait until the bot has nothing left to do, then look at what this person sees.",
    `curl -s "$address/control/quiet?for=500&wait=10000" ${header}`,
    `curl -s "$address/control/changes?as=${String(body.as ?? current().me)}&since=0" ${header}`,
    `curl -s "$address/control/complaints" ${header}`,
    "",
  ].join("\n");
}

// Of a person's message: that post. Of the bot's: the message of a person right before it in the same place.
export function sketchOfMessage(message: Message): string {
  const root = message.thread_ts || message.ts;
  const before = [...current().messages.values()].filter(
    (each) =>
      each.channel === message.channel &&
      !each.is_bot &&
      each.ts <= message.ts &&
      (message.thread_ts ? each.ts === root || each.thread_ts === root : !each.thread_ts),
  );
  const asked = message.is_bot ? before.sort((a, b) => (a.ts < b.ts ? -1 : 1)).at(-1) : message;
  const last = current().lastAction;
  if (!asked) {
    return last ? sketchOf(last) : "";
  }
  const thread = asked.thread_ts && asked.thread_ts !== asked.ts ? { thread_ts: asked.thread_ts } : {};
  return sketchOf({ request: "post", body: { as: asked.user, channel: asked.channel, text: asked.text, ...thread } });
}
