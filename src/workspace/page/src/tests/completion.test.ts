import assert from "node:assert/strict";
import { test } from "node:test";
import { complete } from "../completion";
import { workspace } from "./workspace";

const offered = (text: string) => complete(workspace, text, text.length)?.offers.map((each) => each.insert);

test("a slash at the beginning offers commands with their hints", () => {
  assert.deepEqual(offered("/"), ["/verdict ", "/hirewise "]);
  assert.equal(complete(workspace, "/ver", 4)?.offers[0]?.text, "/verdict [question]");
});

test("a slash elsewhere offers nothing", () => {
  assert.equal(offered("either/or"), undefined);
});

test("an at sign offers people and the bot, by either name", () => {
  assert.deepEqual(offered("hey @"), ["@hirewise ", "@anna ", "@ben "]);
  assert.deepEqual(offered("hey @okaf"), ["@ben "]);
  assert.deepEqual(offered("hey @ben o"), undefined);
  assert.deepEqual(offered("@an"), ["@anna "]);
});

test("a hash offers channels, but no direct messages", () => {
  assert.deepEqual(offered("in #"), ["#hiring ", "#leads "]);
});

test("only the word before the cursor is replaced", () => {
  const found = complete(workspace, "ask @an now", 7);
  assert.deepEqual([found?.from, found?.to], [4, 7]);
});
