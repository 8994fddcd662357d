// Every card holds to the types of the official package for Block Kit.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faultsIn } from "./support/block_types.mjs";
import { startPlayground } from "./support/playground.mjs";

let play;
before(async () => { play = await startPlayground({ headless: true }); });
after(async () => { await play?.stop(); });

test("cards of all kinds are blocks that Slack knows", async () => {
  const cards = {};
  const direct = ["U0ANNA", "U0BEN", "U0ADA", "U0GUS", "U0EVE"];
  await Promise.all([
    "Rust or Go for our fintech service?", "React, Vue or Angular?", "Who should build our internal tools?",
    "How long does it take to hire a senior engineer?", "Haxe or Python?", "help", "hello",
    "What does a Go engineer earn?", "Junior or senior engineer?", "What is the capital of France?",
  ].map(async (question, index) => {
    const as = direct[index % direct.length];
    const { ts: asked } = await play.control.post("post", { as, channel: as.replace("U", "D"), text: question });
    const answer = await play.control.message(as, (each) => each.is_bot && each.thread_ts === asked);
    cards[question] = answer.blocks ?? [];
  }));
  await play.control.post("command", { as: "U0ADA", channel: "C0HIRING", command: "/hirewise", text: "status" });
  cards.status = (await play.control.message("U0ADA", (each) => each.is_ephemeral && each.blocks)).blocks;
  await play.control.post("command", { as: "U0BEN", channel: "C0HIRING", command: "/verdict", text: "Go or Rust?" });
  cards.verdict = (await play.control.message("U0BEN", (each) => each.is_ephemeral && each.blocks)).blocks;
  assert.deepEqual(faultsIn(cards), []);
});
