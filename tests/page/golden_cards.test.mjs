// Every golden card and view of the bot holds to the types of the official package for Block Kit.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { faultsIn } from "./support/block_types.mjs";

const folder = process.env.HIREWISE_GOLDEN_CARDS ?? fileURLToPath(new URL("../golden/cards", import.meta.url));

test("the check itself finds a wrong block, in a message and in a view", () => {
  const wrong = { type: "section", text: "no object" };
  assert.notDeepEqual(faultsIn({ message: { text: "x", blocks: [wrong] } }), []);
  const view = { type: "modal", title: { type: "plain_text", text: "x" }, blocks: [wrong] };
  assert.notDeepEqual(faultsIn({ view }), []);
  assert.notDeepEqual(faultsIn({ view: { ...view, blocks: [], title: "no object" } }), []);
});

test("all golden cards and views are what Slack's types say", async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const read = async (name) => [name, JSON.parse(await readFile(join(folder, name), "utf8"))];
  const cards = Object.fromEntries(await Promise.all(names.map(read)));
  assert.ok(names.length > 0);
  assert.deepEqual(faultsIn(cards), []);
});
