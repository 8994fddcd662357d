// Every card holds to the types of the official package for Block Kit.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { startPlayground } from "./support/playground.mjs";

let play;
before(async () => { play = await startPlayground({ headless: true }); });
after(async () => { await play?.stop(); });

const source = fileURLToPath(new URL("cards.ts", import.meta.url)); // only in memory; packages are found from there

// What the compiler says about these blocks as `KnownBlock[]`.
function faultsIn(cards) {
  const text = [
    'import type { KnownBlock } from "@slack/types";',
    ...Object.entries(cards).map(([name, blocks], index) =>
      `export const card${index}: KnownBlock[] = ${JSON.stringify(blocks)}; // ${JSON.stringify(name)}`),
  ].join("\n");
  const options = {
    strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === source || fileExists(path);
  host.getSourceFile = (path, ...more) =>
    path === source ? ts.createSourceFile(path, text, options.target, true) : getSourceFile(path, ...more);
  const program = ts.createProgram([source], options, host);
  return ts.getPreEmitDiagnostics(program).map((each) => {
    const line = each.file?.text.split("\n")[each.file.getLineAndCharacterOfPosition(each.start).line];
    return `${line?.replace(/.*\/\/ /, "")}: ${ts.flattenDiagnosticMessageText(each.messageText, "\n").slice(0, 1500)}`;
  });
}

test("the check itself finds a wrong block", () => {
  assert.notDeepEqual(faultsIn({ wrong: [{ type: "section", text: "no object" }] }), []);
});

test("cards of all kinds are blocks that Slack knows", async () => {
  const cards = {};
  const direct = ["U0ANNA", "U0BEN", "U0ADA", "U0GUS", "U0EVE"];
  await Promise.all([
    "Rust or Go for our fintech service?", "React, Vue or Angular?", "Who should build our internal tools?",
    "How long does it take to hire a senior engineer?", "Perl or Python?", "help", "hello",
    "What does a Go engineer earn?", "Junior or senior engineer?", "What is the capital of France?",
  ].map(async (question, index) => {
    const as = direct[index % direct.length];
    const { ts: asked } = await play.control.post("post", { as, channel: as.replace("U", "D"), text: question });
    const answer = await play.control.message(as, (each) => each.is_bot && each.thread_ts === asked);
    cards[question] = answer.blocks ?? [];
  }));
  await play.control.post("command", { as: "U0ADA", channel: "C0HIRING", command: "/hirewise", text: "status" });
  cards.status = (await play.control.message("U0ADA", (each) => each.is_ephemeral && each.blocks)).blocks;
  await play.control.post("command", { as: "U0BEN", channel: "C0HIRING", command: "/verdict", text: "Go or Rust?" });
  cards.verdict = (await play.control.message("U0BEN", (each) => each.is_ephemeral && each.blocks)).blocks;
  assert.deepEqual(faultsIn(cards), []);
});
