import { useState } from "react";
import { go, openSide, request } from "./actions";
import { Icon } from "./icons";
import { isMember, useStore, useWorkspace } from "./store";

const key = "hirewise-start-seen";
const questions = [
  "Rust or Go for our fintech service?",
  "What should we hire for a real-time bidding service?",
  "How long does it take to hire a senior engineer?",
  "React, Vue or Angular for a small team?",
  "Is Rust hard to learn for Java developers?",
];

// What a first visitor sees: what this is, and five questions to click.
export function GuidedStart() {
  const { bot, channels } = useWorkspace();
  const me = useStore((now) => now.me);
  const [isSeen, setSeen] = useState(() => localStorage.getItem(key) === "yes");
  const mine = channels.filter((each) => isMember(each, me) && each.kind !== "direct" && each.kind !== "group");
  const hiring = mine.find((each) => each.name === "hiring") ?? mine[0];
  if (isSeen || !hiring) {
    return null;
  }
  const dismiss = () => {
    localStorage.setItem(key, "yes");
    setSeen(true);
  };
  const ask = async (question: string) => {
    go({ kind: "channel", channel: hiring.id });
    const posted = await request<{ ts: string }>("post", { channel: hiring.id, text: `<@${bot.id}> ${question}` });
    if (posted) {
      openSide({ kind: "thread", channel: hiring.id, ts: posted.ts });
    }
  };
  return (
    <section className="start-card" aria-labelledby="start-title">
      <button type="button" className="icon-button" aria-label="Hide the introduction" title="Hide" onClick={dismiss}>
        <Icon name="close" />
      </button>
      <h3 id="start-title">Welcome! Ask {bot.name} whom to hire</h3>
      <p>
        This is a workspace of your own: it runs on your machine and nothing leaves it. Click a question to post it in #
        {hiring.name}. The answer comes in a thread.
      </p>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" className="button question" onClick={() => void ask(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">
        Next: type <b>/</b> for commands, change the person at the top right, or open the inspector to see every message
        on the wire.
      </p>
    </section>
  );
}
