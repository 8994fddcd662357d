import assert from "node:assert/strict";
import { test } from "node:test";
import { emojiOf, offered } from "../emoji";

test("everything that the picker offers can be drawn", () => {
  assert.deepEqual(offered.filter((name) => emojiOf(name).startsWith(":")), []);
});

test("a name that is not known is shown as it is", () => {
  assert.equal(emojiOf("party-parrot"), ":party-parrot:");
});
