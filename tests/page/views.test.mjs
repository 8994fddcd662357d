// What is seen: by whom, in which light, on which screen, without a mouse.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  actAs, answersIn, ask, channelEntry, composer, go, messages, phone, thread, useBrowser,
} from "./support/browser.mjs";

const visit = useBrowser();

test("the Home tab opens", async (t) => {
  const { page } = await visit(t);
  await channelEntry(page, "hirewise").click();
  await page.getByRole("tab", { name: "Home", selected: true }).waitFor();
  const home = page.getByRole("region", { name: "Home" });
  await home.getByRole("heading", { name: "X or Y: whom do we hire?" }).waitFor();
});

test("acting as somebody shows what that person may see", async (t) => {
  const { page, control } = await visit(t);
  await go(page, "leads");
  await composer(page).fill("For leads only");
  await composer(page).press("Enter");
  await messages(page).filter({ hasText: "For leads only" }).waitFor();
  await control.post("command", { as: "U0ANNA", channel: "C0HIRING", command: "/hirewise", text: "help" });
  await go(page, "hiring");
  const note = messages(page).filter({ hasText: "Only visible to you" });
  await note.waitFor();

  const rooms = () => page.locator(".sidebar ul").first().locator(".entry-name").allInnerTexts();
  await actAs(page, "Ben Castillo");
  await channelEntry(page, "backend").waitFor();
  assert.deepEqual(await rooms(), ["hiring", "backend", "anna-and-ben"].filter((each) => each !== "anna-and-ben"));
  assert.equal(await note.count(), 0);
  await actAs(page, "Gus Weber");
  await channelEntry(page, "backend").waitFor({ state: "detached" });
  assert.deepEqual(await rooms(), ["hiring"]);
  await actAs(page, "Eve Moreau");
  await channelEntry(page, "hiring").waitFor({ state: "detached" });
  assert.deepEqual(await rooms(), ["partner-projects"]);
  await actAs(page, "Ada Novak");
  await go(page, "leads");
  await messages(page).filter({ hasText: "For leads only" }).waitFor();
});

test("light and dark: as the system says until one is chosen, which is kept", async (t) => {
  const { page } = await visit(t, { theme: "dark" });
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  const ground = () => page.locator(".middle").evaluate((node) => getComputedStyle(node).backgroundColor);
  assert.equal(await theme(), "dark");
  const dark = await ground();
  await page.getByRole("button", { name: "Switch to light" }).click();
  await page.getByRole("button", { name: "Switch to dark" }).waitFor();
  assert.equal(await theme(), "light");
  assert.notEqual(await ground(), dark);
  await page.reload();
  await page.getByRole("button", { name: "Switch to dark" }).waitFor();
  assert.equal(await theme(), "light");
});

test("a phone shows one pane at a time, with a way back", async (t) => {
  const { page } = await visit(t, { size: phone });
  const panes = page.locator(".sidebar, .pane");
  const inView = async () => {
    const shown = [];
    for (const pane of await panes.all()) {
      if (await pane.isVisible()) { shown.push(await pane.evaluate((node) => node.className.split(" ")[0])); }
    }
    return shown;
  };
  assert.deepEqual(await inView(), ["middle"]);
  await page.getByRole("button", { name: "Back to channels" }).click();
  await channelEntry(page, "partner-projects").waitFor();
  assert.deepEqual(await inView(), ["sidebar"]);
  await channelEntry(page, "partner-projects").click();
  await composer(page).waitFor();
  const answers = answersIn(await ask(page, "@hirewise Django or FastAPI?"));
  await answers.first().locator(".blocks").waitFor();
  assert.deepEqual(await inView(), ["side"]);
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overhang <= 0, `the page is ${overhang} px too wide`);
  await thread(page).getByRole("button", { name: "Back" }).click();
  await composer(page).waitFor();
  assert.deepEqual(await inView(), ["middle"]);
});

test("a question is asked and read with the keyboard alone", async (t) => {
  const { page } = await visit(t);
  const press = (key) => page.keyboard.press(key);
  const focus = (selector) => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  const tabTo = async (selector, key) => {
    for (let steps = 0; !(await focus(selector)); ++steps) {
      assert.ok(steps < 40, `${key} never comes to ${selector}`);
      await press(key);
    }
  };
  await composer(page).waitFor();
  await tabTo(".sidebar .entry", "Shift+Tab");
  await press("b"); // a letter goes to the entry that begins with it
  await press("Enter");
  await page.locator(".middle").getByRole("heading", { name: "backend" }).waitFor();
  await tabTo(".middle textarea", "Tab");
  await page.keyboard.type("@hire");
  await page.getByRole("option", { name: /@hirewise/ }).waitFor();
  await press("Tab");
  await page.keyboard.type("Terraform or Ansible?");
  await press("Enter");
  await messages(page).locator(".thread-summary").waitFor();
  await tabTo(".messages", "Shift+Tab");
  await press("ArrowUp");
  await press("t");
  await answersIn(thread(page)).filter({ hasText: /Terraform/ }).waitFor();
  assert.ok(await focus(".side textarea"), "the thread did not take the focus");
  await press("Escape");
  await thread(page).waitFor({ state: "detached" });
  assert.ok(await focus(".message, .middle, .middle *"), "the focus got lost when the thread closed");
});
