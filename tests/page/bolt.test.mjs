// The official framework in the workspace: what works there works for other bots than ours.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { hasFlag, patience, startPlayground } from "./support/playground.mjs";

const alone = "--without-bot";
const skip = (await hasFlag(alone)) ? false : `this program has no play ${alone}`;
const person = "U0ANNA";
const channel = "C0HALL";
let play;
let bot;

before(async () => {
  if (skip) { return; }
  const workspace = fileURLToPath(new URL("support/echo_workspace.yaml", import.meta.url));
  play = await startPlayground({ headless: true, flags: [alone, "--workspace", workspace] });
  bot = startEchoBot(play);
  await bot.isUp;
});
after(async () => {
  await bot?.stop();
  await play?.stop();
});

function startEchoBot({ api, app_token, bot_token }) {
  const child = spawn(process.execPath, [fileURLToPath(new URL("echo_bot.mjs", import.meta.url))], {
    env: {
      ...process.env,
      SLACK_API_URL: api,
      SLACK_APP_TOKEN: app_token ?? "xapp-local",
      SLACK_BOT_TOKEN: bot_token ?? "xoxb-local",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const isUp = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("the echo bot did not connect in time")), 2 * patience).unref();
    child.stdout.on("data", (part) => { if (String(part).includes("is up")) { resolve(); } });
    child.once("exit", (code) => reject(new Error(`the echo bot ended with ${code}`)));
  });
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return { isUp, stop };
}

const said = (part) => play.control.message(person, (each) => each.is_bot && each.text.includes(part));

// Opens the form and gives it.
async function openForm() {
  const card = await play.control.ask(person, channel, `<@${play.bot.id}> a form please`);
  const { block_id } = card.blocks.find((each) => each.type === "actions");
  const { position } = await play.control.get("changes", { as: person, since: 0 });
  const pressed = await play.control.post("act", { as: person, channel, ts: card.ts, block_id, action_id: "open" });
  assert.equal(pressed.acknowledged, true);
  for (let since = position; ;) {
    const news = await play.control.get("changes", { as: person, since, wait: patience });
    if (news.modals?.length) { return news.modals.at(-1); }
    assert.ok(news.position > since, "no form was opened");
    since = news.position;
  }
}

const submit = (view, name) =>
  play.control.post("submit", { as: person, view_id: view.id, values: { team: { name } } });

test("repeats a mention in its thread", { skip }, async () => {
  const { ts } = await play.control.post("post", { as: person, channel, text: `<@${play.bot.id}> good morning` });
  const answer = await said("You said: good morning");
  assert.equal(answer.thread_ts, ts);
});

test("answers a command for one person only", { skip }, async () => {
  const typed = await play.control.post("command", { as: person, channel, command: "/echo", text: "one two" });
  assert.equal(typed.acknowledged, true);
  assert.equal((await said("Echo: one two")).is_ephemeral, true);
});

test("opens a form, refuses what is wrong in it and takes the rest", { skip }, async () => {
  const form = await openForm();
  assert.equal(form.title.text, "A form");
  assert.deepEqual((await submit(form, "nobody")).errors, { team: "Name a team." });
  const taken = await submit(form, "Payments");
  assert.equal(taken.errors, undefined);
  await said("chose Payments");
});

test("connects again after its links were reset", { skip }, async () => {
  const { position } = await play.control.get("traffic", { since: 0 });
  await play.control.post("links", { end: "reset" });
  await play.control.entry((each) => each.kind === "link" && each.name === "greeted", position);
  await play.control.post("post", { as: person, channel, text: `<@${play.bot.id}> still there?` });
  await said("You said: still there?");
});

test("breaks no rule of Slack", { skip }, async () => {
  assert.deepEqual(await play.control.complaints(), []);
});
