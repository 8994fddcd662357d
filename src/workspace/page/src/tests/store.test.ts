import assert from "node:assert/strict";
import { test } from "node:test";
import { appChannel, isMember, titleOf } from "../store";
import { workspace } from "./workspace";

const channel = (id: string) => workspace.channels.find((each) => each.id === id)!;

test("an empty list of members is everybody", () => {
  assert.equal(isMember(channel("C0HIRING"), "U0ANNA"), true);
  assert.equal(isMember(channel("C0LEADS"), "U0ANNA"), false);
});

test("direct messages are called by who is at the other end", () => {
  assert.equal(titleOf(workspace, channel("D0PAIR"), "U0ANNA"), "Ben Okafor");
  assert.equal(titleOf(workspace, channel("D0BOT"), "U0ANNA"), "hirewise");
});

test("the app's channel of a person is the one with the bot", () => {
  assert.equal(appChannel(workspace, "U0ANNA")?.id, "D0BOT");
  assert.equal(appChannel(workspace, "U0BEN"), undefined);
});
