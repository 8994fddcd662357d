import assert from "node:assert/strict";
import { test } from "node:test";
import { asCommand, asMarkup } from "../typed_text";
import { workspace } from "./workspace";

test("names of people and of the bot become mentions", () => {
  assert.equal(asMarkup(workspace, "@hirewise and @Anna, Rust or Go?"), "<@U0BOT> and <@U0ANNA>, Rust or Go?");
});

test("a name that nobody has stays as it was typed", () => {
  assert.equal(asMarkup(workspace, "mail me@example.org, @nobody"), "mail me@example.org, @nobody");
});

test("a channel's name becomes a reference", () => {
  assert.equal(asMarkup(workspace, "see #hiring or issue#12"), "see <#C0HIRING|hiring> or issue#12");
});

test("Slack's three characters are escaped", () => {
  assert.equal(asMarkup(workspace, "a < b & c > <!channel>"), "a &lt; b &amp; c &gt; &lt;!channel&gt;");
});

test("a command is told from its text", () => {
  assert.deepEqual(asCommand(workspace, "/verdict  Rust or Go?"), { command: "/verdict", text: "Rust or Go?" });
  assert.deepEqual(asCommand(workspace, "/hirewise"), { command: "/hirewise", text: "" });
});

test("what only looks like a command is a message", () => {
  assert.equal(asCommand(workspace, "/verdicts are hard"), undefined);
  assert.equal(asCommand(workspace, "see /verdict"), undefined);
});
