// Asking in the page, in every way there is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { actAs, answersIn, ask, channelEntry, composer, go, messages, thread, useBrowser } from "./support/browser.mjs";

const visit = useBrowser();

test("each of the five examples of the first visit gives a card in its thread", async (t) => {
  const { page } = await visit(t, { firstVisit: true });
  const examples = page.getByRole("region", { name: /^Welcome/ }).locator("button.question");
  await examples.first().waitFor();
  assert.equal(await examples.count(), 5);
  for (const example of await examples.all()) {
    const question = await example.innerText();
    await example.click();
    await thread(page).locator(".message", { hasText: question }).first().waitFor();
    const card = answersIn(thread(page)).first();
    await card.locator(".blocks").waitFor();
    assert.ok((await card.innerText()).length > 200, `a thin card for: ${question}`);
  }
  await page.getByRole("button", { name: "Hide the introduction" }).click();
  await page.reload();
  await messages(page).first().waitFor();
  assert.equal(await examples.count(), 0, "the introduction is back");
});

test("a mention in a channel is completed, answered in a thread, and asked on there", async (t) => {
  const { page } = await visit(t);
  await go(page, "backend");
  await composer(page).pressSequentially("@hir");
  await page.getByRole("option", { name: /@hirewise/ }).waitFor();
  await composer(page).press("Tab");
  await composer(page).pressSequentially("Kafka or RabbitMQ for an event pipeline?");
  await composer(page).press("Enter");
  await messages(page).locator(".thread-summary", { hasText: "1 reply" }).click();
  const answers = answersIn(thread(page));
  await answers.filter({ hasText: /Hire a (Kafka|RabbitMQ)/ }).waitFor();
  const reply = thread(page).getByRole("textbox", { name: "Reply…" });
  await reply.fill("@hirewise what if talent availability matters most?");
  await reply.press("Enter");
  await answers.nth(1).locator(".blocks").waitFor();
  await thread(page).getByText("3 replies").waitFor();
});

test("what is typed fast behind a completed name stands behind it", async (t) => {
  const { page } = await visit(t);
  await go(page, "backend");
  await page.evaluate(() => {
    window.late = [];
    window.requestAnimationFrame = (draw) => window.late.push(draw); // as on a machine that is busy
  });
  await composer(page).pressSequentially("@hir");
  await page.getByRole("option", { name: /@hirewise/ }).waitFor();
  await composer(page).press("Tab");
  await composer(page).pressSequentially("G");
  await page.evaluate(() => window.late.splice(0).forEach((draw) => draw(0)));
  await composer(page).pressSequentially("o?");
  assert.equal(await composer(page).inputValue(), "@hirewise Go?");
});

test("a direct message is answered", async (t) => {
  const { page } = await visit(t);
  await channelEntry(page, "hirewise").click();
  await page.getByRole("tab", { name: "Messages" }).click();
  await ask(page, "PostgreSQL or MongoDB?");
  await answersIn(thread(page)).filter({ hasText: /PostgreSQL/ }).waitFor();
});

test("/verdict is completed, and its card posted to the channel for everybody", async (t) => {
  const { page } = await visit(t);
  await composer(page).pressSequentially("/ver");
  await page.getByRole("option", { name: /\/verdict/ }).waitFor();
  await composer(page).press("Enter");
  assert.equal(await composer(page).inputValue(), "/verdict ");
  await composer(page).pressSequentially("React or Vue?");
  await composer(page).press("Enter");
  const mine = messages(page).filter({ hasText: "Only visible to you" });
  await mine.getByRole("button", { name: "Post to channel, for everybody to see" }).click();
  const shared = messages(page).filter({ hasText: "Asked by @Anna Berg" });
  await shared.waitFor();
  await actAs(page, "Ben Castillo");
  await shared.waitFor();
  assert.equal(await mine.count(), 0, "another person sees what was for one only");
});

test("every button of a card is pressed and answered", async (t) => {
  const { page } = await visit(t);
  await go(page, "leads");
  await ask(page, "@hirewise Python or Java for data pipelines?");
  const card = answersIn(thread(page)).first();
  const buttons = card.locator(".blocks button");
  await buttons.first().waitFor();
  assert.deepEqual(await buttons.allInnerTexts(), ["Change weights", "The case for Java", "Helpful", "Not helpful"]);
  const form = page.getByRole("dialog");
  await card.getByRole("button", { name: "Change weights" }).click();
  await form.getByText("Change weights").waitFor();
  await page.keyboard.press("Escape");
  await form.waitFor({ state: "detached" });
  await card.getByRole("button", { name: "The case for Java" }).click();
  await thread(page).getByText("Only visible to you").waitFor();
  await card.getByRole("button", { name: "This answer is helpful" }).click();
  await page.getByText("The editors see that this answer helped.").waitFor();
  await card.getByRole("button", { name: "This answer is not helpful" }).click();
  await form.getByText("Wrong answer?").waitFor();
  await page.keyboard.press("Escape");
  await form.waitFor({ state: "detached" });
});

test("the agent beside a channel answers", async (t) => {
  const { page } = await visit(t);
  await page.getByRole("button", { name: "Ask hirewise" }).click();
  const agent = page.getByRole("complementary", { name: "Agent" });
  await agent.getByRole("textbox").fill("Go or Node.js?");
  await agent.getByRole("textbox").press("Enter");
  await answersIn(agent).filter({ hasText: /Hire a/ }).waitFor();
});
