// A `hirewise play` of a test's own: started on a free port, stopped and cleaned up when the test is over.
import { spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const program = process.env.HIREWISE_PROGRAM ?? join(root, "build/dev/src/hirewise");
const shippedKnowledge = process.env.HIREWISE_KNOWLEDGE ?? join(root, "knowledge");
const longestStart = 30_000;
export const patience = 15_000; // milliseconds that an answer may take; nothing waits so long if all is well

// The control API of docs/playground.md.
class Control {
  constructor(address, token) {
    this.address = address;
    this.headers = { "X-Control-Token": token, "Content-Type": "application/json" };
  }

  async get(name, query = {}) {
    const response = await fetch(`${this.address}/control/${name}?${new URLSearchParams(query)}`, { headers: this.headers });
    return response.json();
  }

  async post(name, body) {
    const options = { method: "POST", headers: this.headers, body: JSON.stringify(body) };
    const response = await fetch(`${this.address}/control/${name}`, options);
    return response.json();
  }

  // The first message for which `fits` holds, among those that this person sees; each wait ends with a change.
  async message(as, fits, limit = patience) {
    const until = Date.now() + limit;
    for (let since = 0; ;) {
      const news = await this.get("changes", { as, since, wait: Math.max(0, until - Date.now()) });
      const found = news.messages?.find(fits);
      if (found) { return found; }
      if (!news.ok || Date.now() >= until) { throw new Error(`no such message for ${as}: ${JSON.stringify(news)}`); }
      since = news.position;
    }
  }

  // Posts and gives the bot's first answer, in the thread of the question or beneath it.
  async ask(as, channel, text, more = {}) {
    const { ts, ok, hint } = await this.post("post", { as, channel, text, ...more });
    if (!ok) { throw new Error(hint); }
    return this.message(as, (each) => each.is_bot && each.channel === channel && each.ts > ts);
  }

  // The first entry of the traffic for which `fits` holds.
  async entry(fits, since = 0, limit = patience) {
    const until = Date.now() + limit;
    for (;;) {
      const news = await this.get("traffic", { since, wait: Math.max(0, until - Date.now()) });
      const found = news.entries?.find(fits);
      if (found) { return found; }
      if (!news.ok || Date.now() >= until) { throw new Error(`no such entry: ${JSON.stringify(news).slice(0, 2000)}`); }
      since = news.position;
    }
  }

  async complaints() { return (await this.get("complaints")).complaints; }
}

async function copyOfKnowledge() {
  const folder = await mkdtemp(join(tmpdir(), "hirewise-page-test-"));
  await cp(shippedKnowledge, folder, { recursive: true });
  return folder;
}

// headless: no page, the start is a line of JSON. ownKnowledge: a copy that the test may write to.
export async function startPlayground({ headless = false, ownKnowledge = false, flags = [] } = {}) {
  const knowledge = ownKnowledge ? await copyOfKnowledge() : shippedKnowledge;
  const more = headless ? ["--headless", ...flags] : flags;
  const child = spawn(program, ["play", "--port", "0", ...more], {
    env: { ...process.env, HIREWISE_KNOWLEDGE: knowledge },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve).once("error", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    const code = await ended;
    if (ownKnowledge) { await rm(knowledge, { recursive: true, force: true }); }
    return code;
  };
  try {
    const address = await firstLine(child, headless ? /^\{.*"token".*\}$/m : /^Open (http:\S+)\/ in/m);
    const line = headless ? JSON.parse(address[0]) : { address: address[1], token: await tokenIn(address[1]) };
    const { people, channels, bot } = await new Control(line.address, line.token).get("workspace");
    return { ...line, knowledge, people, channels, bot, stop, control: new Control(line.address, line.token) };
  } catch (trouble) {
    await stop();
    throw trouble;
  }
}

async function tokenIn(address) {
  const page = await (await fetch(address + "/")).text();
  return /name="page-token" content="([^"]+)"/.exec(page)[1];
}

function firstLine(child, wanted) {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = (why) => reject(new Error(`${program} play: ${why}\n${said.slice(-2000)}`));
    const timer = setTimeout(() => fail("did not start in time"), longestStart);
    const take = (part) => {
      said += part;
      const found = wanted.exec(said);
      if (found) {
        clearTimeout(timer);
        resolve(found);
      }
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.once("error", (trouble) => { clearTimeout(timer); fail(trouble.message); });
    child.once("exit", (code) => { clearTimeout(timer); fail(`ended with ${code}`); });
  });
}

// Whether this program has a flag of `play`.
export async function hasFlag(flag) {
  const child = spawn(program, ["play", "--help"], { stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  for await (const part of child.stdout) { said += part; }
  return said.includes(flag);
}
