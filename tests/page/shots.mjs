// Pictures of the page for docs/: node shots.mjs FOLDER   (HIREWISE_PROGRAM names the program)
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { answersIn, ask, channelEntry, composer, launch, messages, openPage, phone, thread } from "./support/browser.mjs";
import { startPlayground } from "./support/playground.mjs";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Usage: node shots.mjs FOLDER");
  process.exit(64);
}
await mkdir(folder, { recursive: true });

const cards = {
  verdict: "Rust or Go for our fintech service?",
  three_way: "React, Vue or Angular for a small team?",
  close_call: "Python or Java?",
  single: "What should we hire for a real-time bidding service?",
  faq: "How long does it take to hire a senior engineer?",
  salary: "What does a senior Go engineer earn in Germany?",
  level: "Junior or senior engineer?",
  unknown_name: "Haxe or Python?",
  default: "Which database should we pick for our pet hotel?",
  verdict_with_fact: "Flask or FastAPI throughput",
  help: "help",
};

const tallest = 2400;
const shoot = (page, name) => page.screenshot({ path: join(folder, name + ".png") });

async function shootCard(page, card, name) {
  await card.locator(".blocks").waitFor();
  await page.mouse.move(0, 0);
  await card.screenshot({ path: join(folder, `card-${name}.png`) });
}

// On a phone a card is read in its thread, on a wide screen in the channel: there as the answer to a command.
async function shootCards(browser, play, theme) {
  const narrow = await openPage(browser, play.address, { size: { width: 375, height: tallest }, theme });
  for (const [name, question] of Object.entries(cards)) {
    await ask(narrow.page, "@hirewise " + question);
    await shootCard(narrow.page, answersIn(thread(narrow.page)).first(), `${name}-${theme}-375`);
    await narrow.page.getByRole("button", { name: "Back", exact: true }).click();
  }
  await narrow.context.close();
  const { page, context } = await openPage(browser, play.address, { size: { width: 1200, height: tallest }, theme });
  const answers = messages(page).filter({ hasText: "Only visible to you" });
  for (const [name, question] of Object.entries(cards)) {
    const before = await answers.count();
    await composer(page).fill(question === "help" ? "/hirewise help" : "/verdict " + question);
    await composer(page).press("Enter");
    await shootCard(page, answers.nth(before), `${name}-${theme}-1200`);
  }
  await context.close();
}

async function shootViews(browser, play, theme) {
  const { page, context } = await openPage(browser, play.address, { theme, firstVisit: true });
  const shot = (name) => shoot(page, `${name}-${theme}-1200`);
  await page.getByRole("region", { name: /^Welcome/ }).waitFor();
  await shot("first-visit");
  await page.getByRole("button", { name: "Hide the introduction" }).click();
  await ask(page, "@hirewise Kafka or RabbitMQ?");
  await answersIn(thread(page)).first().locator(".blocks").waitFor();
  await shot("thread");
  await page.getByRole("button", { name: "Close thread" }).click();
  await composer(page).fill("/verdict React or Vue?");
  await composer(page).press("Enter");
  await messages(page).filter({ hasText: "Only visible to you" }).last().waitFor();
  await shot("command");
  await page.getByRole("button", { name: "Ask hirewise" }).click();
  await page.getByRole("complementary", { name: "Agent" }).waitFor();
  await shot("agent");
  await page.getByRole("button", { name: "Close agent" }).click();
  await page.getByRole("button", { name: "Inspector" }).click();
  await page.locator(".traffic-entry button").first().click();
  await page.locator(".traffic-json").waitFor();
  await shot("inspector");
  await page.getByRole("tab", { name: "Faults" }).click();
  await shot("faults");
  await page.getByRole("button", { name: "Close inspector" }).click();
  await channelEntry(page, "hirewise").click();
  await page.getByRole("region", { name: "Home" }).waitFor();
  await shot("home");
  await page.locator(".sidebar .entry", { hasText: "Knowledge" }).click();
  await page.getByRole("searchbox", { name: "Filter files" }).fill("rust-vs-go.md");
  await page.locator(".knowledge-files .entry").click();
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByRole("region", { name: "Answer" }).locator(".blocks").waitFor();
  await shot("knowledge");
  await page.getByRole("button", { name: /Act as/ }).click();
  await shot("act-as");
  await context.close();
}

async function shootPhone(browser, play, theme) {
  const { page, context } = await openPage(browser, play.address, { size: phone, theme });
  const shot = (name) => shoot(page, `${name}-${theme}-375`);
  await composer(page).waitFor();
  await shot("channel");
  await page.getByRole("button", { name: "Back to channels" }).click();
  await shot("channels");
  await channelEntry(page, "backend").click();
  await ask(page, "@hirewise Rust or Go for our fintech service?");
  await answersIn(thread(page)).first().locator(".blocks").waitFor();
  await shot("thread");
  await context.close();
}

const browser = await launch();
let play;
try {
  play = await startPlayground();
  for (const theme of ["light", "dark"]) {
    await shootCards(browser, play, theme);
    await shootViews(browser, play, theme);
    await shootPhone(browser, play, theme);
  }
} finally {
  await Promise.all([browser.close(), play?.stop()]);
}
