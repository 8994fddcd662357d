// How long after Enter an answer stands in the page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { composer, go, useBrowser } from "./support/browser.mjs";

const visit = useBrowser();
const most = 500; // milliseconds; about ten times what it takes on an idle machine
const rounds = 10;

// Milliseconds from the press of Enter until one more element of that kind has been drawn.
async function fromEnter(page, selector) {
  const drawn = page.evaluate((wanted) => new Promise((resolve) => {
    const before = document.querySelectorAll(wanted).length;
    let pressed;
    addEventListener("keydown", (event) => { if (event.key === "Enter") { pressed = performance.now(); } }, { capture: true });
    const watch = new MutationObserver(() => {
      if (document.querySelectorAll(wanted).length <= before) { return; }
      watch.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - pressed));
    });
    watch.observe(document.body, { childList: true, subtree: true });
  }), selector);
  await composer(page).press("Enter");
  return drawn;
}

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

function report(t, what, times) {
  const shown = times.map((each) => each.toFixed(0)).join(" ");
  t.diagnostic(`${what}: median ${median(times).toFixed(0)} ms of ${shown}`);
  assert.ok(median(times) < most, `${what}: ${shown}`);
}

test("the card of a command is there at once", async (t) => {
  const { page } = await visit(t);
  const times = [];
  for (let round = 0; round < rounds; ++round) {
    await composer(page).fill("/verdict Rust or Go for our fintech service?");
    times.push(await fromEnter(page, ".message.ephemeral .blocks table"));
  }
  report(t, "command", times);
});

// A channel takes one message a second from an app, so every question goes to another one than the last.
test("the answer to a mention is there at once", async (t) => {
  const { page } = await visit(t);
  const times = [];
  for (let round = 0; round < rounds; ++round) {
    await go(page, ["hiring", "backend", "leads", "partner-projects"][round % 4]);
    await composer(page).fill("@hirewise Rust or Go for our fintech service?");
    times.push(await fromEnter(page, ".middle .thread-summary"));
  }
  report(t, "mention", times);
});
