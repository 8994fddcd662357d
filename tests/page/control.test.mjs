// The control API by itself, as a test of a bot would use it: no browser.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startPlayground } from "./support/playground.mjs";

let play;
let control;
before(async () => {
  play = await startPlayground({ headless: true, ownKnowledge: true });
  control = play.control;
});
after(async () => { await play?.stop(); });

// Of every kind that people ask, and some that nobody should.
const questions = [
  ["Rust or Go for a payment gateway?", /Hire a/],
  ["Vue or React?", /Hire a/],
  ["python vs java", /Python/],
  ["Kubernetes or serverless for a small startup?", /./],
  ["PostgreSQL, MySQL or MongoDB for an internal tool?", /./],
  ["How much does a senior backend engineer earn in Spain?", /./],
  ["How long until a new Rust engineer is productive?", /./],
  ["Contractor or employee for six months?", /./],
  ["Tech lead or engineering manager first?", /./],
  ["¿Rust o Go para un servicio de pagos?", /Hire a/],
  ["Rust oder Go für einen Zahlungsdienst?", /Hire a/],
  ["Perl or Haskell for compilers?", /./],
  ["help", /./],
  ["hello", /./],
  ["thank you!", /./],
  ["Who wins the cup this year?", /./],
  ["<script>alert(1)</script> & <https://example.com|this>?", /./],
  ["*_~`Rust`~_* or *Go*?", /./],
  ["🦀 or 🐹?", /./],
  ["x".repeat(3000), /./],
];

test("twenty questions of all kinds are answered, and no rule of Slack is broken", async (t) => {
  const people = ["U0ANNA", "U0BEN", "U0ADA", "U0GUS", "U0EVE"]; // one channel takes one message a second
  const waits = [];
  await Promise.all(people.map(async (as, lane) => {
    for (const [text, wanted] of questions.filter((_, index) => index % people.length === lane)) {
      const start = performance.now();
      const answer = await control.ask(as, as.replace("U", "D"), text);
      waits.push(performance.now() - start);
      assert.match(answer.text, wanted, text);
    }
  }));
  t.diagnostic(`longest wait for an answer: ${Math.max(...waits).toFixed(0)} ms`);
  assert.equal((await control.get("quiet", { for: 200, wait: 10_000 })).quiet, true);
  assert.deepEqual(await control.complaints(), []);
});

test("a transcript holds the question and the answer in its thread", async () => {
  const { ts } = await control.post("post", { as: "U0BEN", channel: "C0BACKEND", text: `<@${play.bot.id}> Go or Java?` });
  const answer = await control.message("U0BEN", (each) => each.is_bot && each.thread_ts === ts);
  const { messages } = await control.get("changes", { as: "U0BEN", since: 0 });
  const here = messages.filter((each) => each.channel === "C0BACKEND" && [each.ts, each.thread_ts].includes(ts));
  assert.deepEqual(here.map((each) => each.user).sort(), [play.bot.id, "U0BEN"].sort());
  assert.equal(here.find((each) => each.ts === answer.ts).text, answer.text);
  const outsider = await control.get("changes", { as: "U0GUS", since: 0 });
  assert.equal(outsider.messages.some((each) => each.channel === "C0BACKEND"), false, "a guest sees another channel");
});

test("faults are in force until they are taken back", async () => {
  await control.post("faults", { methods: [{ method: "chat.postMessage", error: "internal_error", times: 1 }] });
  const { methods } = await control.get("faults");
  assert.equal(methods[0].error, "internal_error");
  const { position } = await control.get("traffic", { since: 0 });
  const answer = await control.ask("U0ANNA", "C0LEADS", `<@${play.bot.id}> React or Angular?`);
  const isPost = (each) => each.kind === "call" && each.name === "chat.postMessage";
  assert.equal((await control.entry((each) => isPost(each) && each.ok === false, position)).received.error, "internal_error");
  assert.match(answer.text, /Hire a/);
  await control.post("faults", {});
  assert.deepEqual((await control.get("faults")).methods, []);
});

test("an event of one's own is delivered, and again with its attempt", async () => {
  const event = {
    type: "message", channel: "D0EVE", channel_type: "im", user: "U0EVE",
    text: "Rails or Django?", ts: "1700000000.000100", event_ts: "1700000000.000100",
  };
  const { envelope_id } = await control.post("event", { event, retry_attempt: 1 });
  const sent = await control.entry((each) => each.kind === "envelope" && each.id === envelope_id);
  assert.equal(sent.name, "message");
  await control.entry((each) => each.kind === "acknowledgement" && each.id === envelope_id);
});

test("what the bot never acknowledged has failed after three seconds", async () => {
  await control.post("faults", { ignore_acks: true });
  const typed = await control.post("command", { as: "U0ANNA", channel: "C0HIRING", command: "/verdict", text: "Go or Rust?" });
  await control.post("faults", {});
  assert.equal(typed.error, "operation_timeout", JSON.stringify(typed));
});

test("what is wrong in a request is said with a hint", async () => {
  for (const [name, body] of [
    ["post", { as: "U0NOBODY", channel: "C0HIRING", text: "Hello" }],
    ["post", { as: "U0EVE", channel: "C0LEADS", text: "Hello" }],
    ["command", { as: "U0ANNA", channel: "C0HIRING", command: "/nothing", text: "" }],
    ["links", { end: "politely" }],
    ["faults", { nonsense: true }],
  ]) {
    const answer = await control.post(name, body);
    assert.equal(answer.ok, false, `${name} ${JSON.stringify(body)}`);
    assert.ok(answer.hint, `${name} ${JSON.stringify(body)} has no hint`);
  }
  const outside = await control.post("knowledge", { file: "../outside.md", text: "no" });
  assert.equal(outside.error, "not_saved");
  assert.ok(outside.hint);
});

test("without the token, or under another host's name, nothing is told", async () => {
  const bare = await fetch(`${play.address}/control/workspace`);
  assert.equal(bare.status, 403);
  const wrong = await fetch(`${play.address}/control/workspace`, { headers: { "X-Control-Token": "guess" } });
  assert.equal(wrong.status, 403);
});
