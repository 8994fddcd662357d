// The inspector: what went over the wire, and faults on request.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser } from "./support/browser.mjs";

const visit = useBrowser();

test("the inspector shows an envelope and when it was acknowledged, and filters", async (t) => {
  const { page, control } = await visit(t);
  await page.keyboard.press("Control+i");
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await control.ask("U0ANNA", "D0ANNA", "Flutter or React Native?");
  const entries = inspector.locator(".traffic-entry");
  const envelope = entries.filter({ hasText: /envelope\s*message/ }).last();
  await envelope.waitFor();
  await inspector.getByRole("combobox", { name: "Kind" }).selectOption("acknowledgement");
  await envelope.waitFor({ state: "detached" });
  await entries.filter({ hasText: /ack\s*message\s*\d+ ms/ }).first().waitFor();
  await inspector.getByRole("combobox", { name: "Kind" }).selectOption("");
  await inspector.getByRole("searchbox", { name: "Filter by text" }).fill("Flutter or React");
  await envelope.getByRole("button").first().click();
  await envelope.getByRole("button", { name: "As text" }).click();
  await envelope.getByText('"text": "Flutter or React Native?"').waitFor();
  for (const shown of await entries.all()) { assert.doesNotMatch(await shown.innerText(), /auth\.test|greeted/); }
  await inspector.getByRole("searchbox", { name: "Filter by text" }).fill("no such words anywhere");
  await inspector.getByText("Nothing here yet.").waitFor();
});

test("all links are reset, the bot connects again, and the next question is answered", async (t) => {
  const { page, control } = await visit(t);
  await page.getByRole("button", { name: "Inspector" }).click();
  await page.getByRole("tab", { name: "Faults" }).click();
  const { position } = await control.get("traffic", { since: 0 });
  await page.getByRole("button", { name: "Reset links" }).click();
  await page.getByText("Reset links: done.").waitFor();
  await control.entry((each) => each.kind === "link" && each.name === "greeted", position);
  const answer = await control.ask("U0ANNA", "D0ANNA", "Elixir or Go?");
  assert.match(answer.text, /Hire/);
});

test("a method that fails is seen as failed, and the answer still comes", async (t) => {
  const { page, control } = await visit(t);
  await page.getByRole("button", { name: "Inspector" }).click();
  await page.getByRole("tab", { name: "Faults" }).click();
  await page.getByRole("textbox", { name: "Method" }).fill("chat.postMessage");
  await page.getByRole("textbox", { name: "Error" }).fill("fatal_error");
  await page.getByRole("spinbutton", { name: "Times" }).fill("1");
  await page.getByRole("button", { name: "Add" }).click();
  await page.getByRole("button", { name: "Remove chat.postMessage" }).waitFor();
  await page.getByRole("tab", { name: "Traffic" }).click();
  const answered = control.ask("U0BEN", "D0BEN", "Scala or Kotlin?");
  await page.locator(".traffic-entry.failed", { hasText: "chat.postMessage" }).waitFor();
  assert.match((await answered).text, /Hire/);
  await page.getByRole("tab", { name: "Faults" }).click();
  await page.getByRole("button", { name: "Switch all off" }).click();
  await page.getByRole("button", { name: "Remove chat.postMessage" }).waitFor({ state: "detached" });
});

test("the last action stands there as a test for a shell", async (t) => {
  const { page } = await visit(t);
  await page.getByRole("button", { name: "Inspector" }).click();
  await page.locator(".middle textarea").fill("Hello all");
  await page.locator(".middle textarea").press("Enter");
  await page.getByRole("tab", { name: "Test" }).click();
  await page.getByText('"text":"Hello all"').waitFor();
});
