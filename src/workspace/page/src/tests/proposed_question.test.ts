import assert from "node:assert/strict";
import { test } from "node:test";
import { proposedQuestion } from "../proposed_question";

test("a comparison is asked as a choice", () => {
  assert.equal(proposedQuestion("comparisons/rust-vs-go.md", ""), "Rust or Go?");
  assert.equal(proposedQuestion("comparisons/react-vs-vue-vs-angular.md", ""), "React, Vue or Angular?");
});

test("an FAQ file is asked its first phrasing", () => {
  const text = "faq:\n  pay:\n    phrasings:\n      - what do rust engineers earn\n      - rust pay\n";
  assert.equal(proposedQuestion("faqs/pay.md", text), "What do rust engineers earn?");
});

test("a use case is asked by its name", () => {
  assert.equal(proposedQuestion("use_cases/ad-bidding.md", "name: real-time bidding\n"), "What should we hire for real-time bidding?");
});
