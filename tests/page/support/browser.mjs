// One browser for a file of tests, a fresh page for each test; whatever the page complains about fails the test.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { patience, startPlayground } from "./playground.mjs";

export const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const wide = { width: 1200, height: 800 };
export const phone = { width: 375, height: 700 };

export const launch = () => chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });

// HIREWISE_PAGE names a folder that `npm run build` has made: a change of the page is tried without building the program.
async function useOwnBundle(context) {
  const folder = process.env.HIREWISE_PAGE;
  if (!folder) { return; }
  for (const name of ["page.js", "page.css"]) {
    await context.route(`**/page/${name}`, (route) => route.fulfill({ path: join(folder, name) }));
  }
}

// Opens the page and waits until it shows the workspace.
export async function openPage(browser, address, { size = wide, theme = "light", firstVisit = false } = {}) {
  const context = await browser.newContext({ viewport: size, colorScheme: theme, reducedMotion: "reduce" });
  context.setDefaultTimeout(patience);
  if (!firstVisit) { await context.addInitScript(() => localStorage.setItem("hirewise-start-seen", "yes")); }
  await useOwnBundle(context);
  const page = await context.newPage();
  const troubles = [];
  page.on("console", (said) => {
    if (["error", "warning"].includes(said.type())) { troubles.push(`${said.text()} (${said.location().url})`); }
  });
  page.on("pageerror", (trouble) => troubles.push(trouble.stack ?? String(trouble)));
  await page.goto(address + "/");
  await page.getByText("Hirewise is connected").waitFor({ state: size.width < 600 ? "attached" : "visible" });
  return { page, context, troubles };
}

// For a file of tests: `const visit = useBrowser()`, then `const { page, play } = await visit(t)` in each test.
export function useBrowser({ ownKnowledge = false } = {}) {
  let browser;
  let play;
  before(async () => {
    browser = await launch();
    play = await startPlayground({ ownKnowledge });
  });
  after(async () => {
    await Promise.all([browser?.close(), play?.stop()]);
  });
  return async (t, options) => {
    const { page, context, troubles } = await openPage(browser, play.address, options);
    t.after(async () => {
      const complaints = await play.control.complaints();
      await context.close();
      assert.deepEqual(troubles, [], "the page complained");
      assert.deepEqual(complaints, [], "the bot broke a rule of Slack");
    });
    return { page, play, control: play.control };
  };
}

// --- What the tests look for ---

export const channelEntry = (page, name) => page.locator(".sidebar .entry", { has: page.getByText(name, { exact: true }) });
export const composer = (page) => page.locator(".middle textarea[data-composer]");
export const messages = (page) => page.locator(".middle .message");
export const thread = (page) => page.getByRole("complementary", { name: "Thread" });
export const answersIn = (place) => place.locator(".message", { has: place.page().getByText("APP", { exact: true }) });

export async function go(page, name) {
  await channelEntry(page, name).click();
  await page.locator(".middle").getByRole("heading", { name }).first().waitFor();
}

export async function actAs(page, name) {
  await page.getByRole("button", { name: /Act as/ }).click();
  await page.getByRole("menuitemradio", { name: new RegExp(name) }).click();
}

// Types a question in the middle and opens its thread.
export async function ask(page, text) {
  await composer(page).fill(text);
  await composer(page).press("Enter");
  const question = messages(page).filter({ hasText: text.replace("@hirewise ", "") }).last();
  await question.locator(".thread-summary").click();
  return thread(page);
}
