// Knowledge that is written while the bot runs.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { actAs, composer, messages, useBrowser } from "./support/browser.mjs";

const visit = useBrowser({ ownKnowledge: true });
const file = "comparisons/rust-vs-go.md";
const reloading = { timeout: 25_000 }; // the whole base is read; seconds where other programs run too
const verdict = /(## Verdict\n\n)/;

async function type(page, text) {
  await composer(page).fill(text);
  await composer(page).press("Enter");
}

const newest = (page, text) => messages(page).filter({ hasText: text }).last();

// The file as it was; it is put back when the test is over.
async function original(t, play) {
  const path = join(play.knowledge, file);
  const good = await readFile(path, "utf8");
  t.after(() => writeFile(path, good));
  return { path, good };
}

test("a broken file is named with line and fix, and the old knowledge stays", async (t) => {
  const { page, play } = await visit(t);
  const { path, good } = await original(t, play);
  await actAs(page, "Ada Novak");
  await writeFile(path, good.replace("domain:", "domian:"));
  await type(page, "/hirewise reload");
  const report = newest(page, file + ":3:1");
  await report.waitFor(reloading);
  assert.match(await report.innerText(), /domain/, "it does not say what to type instead");
  await type(page, "/verdict Rust or Go?");
  await newest(page, /Go is the general choice/).waitFor();
});

test("a changed file is in the cards after a reload", async (t) => {
  const { page, play } = await visit(t);
  const { path, good } = await original(t, play);
  await actAs(page, "Ada Novak");
  await writeFile(path, good.replace(verdict, "$1A sentence that a test has written. "));
  await type(page, "/hirewise reload");
  await newest(page, "New knowledge is in force").waitFor(reloading);
  await type(page, "/verdict Rust or Go?");
  await newest(page, "A sentence that a test has written.").waitFor();
});

test("the knowledge panel saves, reloads and shows the new card", async (t) => {
  const { page, play } = await visit(t);
  await page.locator(".sidebar .entry", { hasText: "Knowledge" }).click();
  await page.getByRole("searchbox", { name: "Filter files" }).fill(file);
  await page.locator(".knowledge-files .entry").click();
  const source = page.getByRole("textbox", { name: /^Source of/ });
  await source.fill((await source.inputValue()).replace(verdict, "$1Written in the panel. "));
  await page.getByText("Changed", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText(/^Saved comparisons/).waitFor();
  assert.match(await readFile(join(play.knowledge, file), "utf8"), /Written in the panel/);
  const card = page.getByRole("region", { name: "Card" });
  await page.getByRole("button", { name: "Reload" }).click();
  await card.getByRole("heading", { name: "Reload" }).waitFor(reloading);
  assert.equal(await card.getByRole("textbox", { name: "Question" }).inputValue(), "Rust or Go?");
  await card.getByRole("button", { name: "Ask", exact: true }).click();
  await card.getByLabel("Answer", { exact: true }).getByText("Written in the panel.").waitFor();
});
