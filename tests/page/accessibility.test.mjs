// No view has a serious or critical finding of axe-core, light or dark.
import assert from "node:assert/strict";
import { test } from "node:test";
import axe from "axe-core";
import { answersIn, ask, channelEntry, composer, go, messages, phone, thread, useBrowser } from "./support/browser.mjs";

const visit = useBrowser();

async function findings(page, view) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${view}: ${id}: ${nodes.slice(0, 3).map((each) => each.html.slice(0, 160)).join("\n    ")}`);
}

async function inspectorTab(page, name) {
  await page.getByRole("tab", { name, exact: true }).click();
}

// How each view is come to, one after the other.
const conversations = [
  ["first visit", (page) => page.getByRole("region", { name: /^Welcome/ }).waitFor()],
  ["a thread with a card", async (page) => {
    await ask(page, "@hirewise Rust or Go for our fintech service?");
    await answersIn(thread(page)).first().locator(".blocks").waitFor();
  }],
  ["a message pointed at", (page) => messages(page).first().hover()],
  ["the menu of people", async (page) => {
    await page.getByRole("button", { name: /Act as/ }).click();
    await page.getByRole("menu", { name: "Act as" }).waitFor();
  }],
  ["suggestions while typing", async (page) => {
    await page.keyboard.press("Escape");
    await composer(page).fill("/");
    await page.getByRole("listbox", { name: "Suggestions" }).waitFor();
  }],
  ["only visible to you", async (page) => {
    await composer(page).fill("/verdict React or Vue?");
    await composer(page).press("Enter");
    await messages(page).filter({ hasText: "Only visible to you" }).first().waitFor();
  }],
  ["the agent", async (page) => {
    await page.getByRole("button", { name: "Ask hirewise" }).click();
    await page.getByRole("complementary", { name: "Agent" }).waitFor();
  }],
];
const tools = [
  ["the traffic", async (page) => {
    await page.getByRole("button", { name: "Inspector" }).click();
    await page.locator(".traffic-entry button").first().click();
    await page.locator(".traffic-json").waitFor();
  }],
  ["the faults", (page) => inspectorTab(page, "Faults")],
  ["the last action as a test", (page) => inspectorTab(page, "Test")],
  ["the Home tab", async (page) => {
    await page.getByRole("button", { name: "Close inspector" }).click();
    await channelEntry(page, "hirewise").click();
    await page.getByRole("tab", { name: "Home" }).waitFor();
  }],
  ["messages with the app", (page) => inspectorTab(page, "Messages")],
  ["the knowledge", async (page) => {
    await page.locator(".sidebar .entry", { hasText: "Knowledge" }).click();
    await page.getByRole("searchbox", { name: "Filter files" }).fill("rust-vs-go.md");
    await page.locator(".knowledge-files .entry").click();
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await page.getByRole("region", { name: "Answer" }).locator(".blocks").waitFor();
  }],
];

for (const theme of ["light", "dark"]) {
  for (const [what, views] of Object.entries({ conversations, tools })) {
    test(`${what}, ${theme}`, async (t) => {
      const { page } = await visit(t, { theme, firstVisit: true });
      const all = [];
      for (const [name, come] of views) {
        await come(page);
        all.push(...await findings(page, name));
      }
      assert.deepEqual(all, []);
    });
  }

  test(`a phone, ${theme}`, async (t) => {
    const { page } = await visit(t, { theme, size: phone });
    const all = await findings(page, "a channel");
    await page.getByRole("button", { name: "Back to channels" }).click();
    all.push(...await findings(page, "the channels"));
    await go(page, "backend");
    await ask(page, "@hirewise Python or Java for data pipelines?");
    await answersIn(thread(page)).first().locator(".blocks").waitFor();
    all.push(...await findings(page, "a thread"));
    assert.deepEqual(all, []);
  });
}
