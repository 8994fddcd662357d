import { useEffect, useState } from "react";
import { Blocks } from "./blocks";
import type { Message } from "./contract";
import { Words } from "./library_blocks";
import { overhear } from "./overheard";
import { proposedQuestion } from "./proposed_question";
import { SurfaceContext } from "./surface";

export function Said({ message }: { message: Message | string }) {
  if (typeof message === "string") {
    return message ? <p className="error">{message}</p> : null;
  }
  return (
    <SurfaceContext value={{ place: { channel: message.channel, ts: message.ts } }}>
      <div className="said">
        {message.blocks?.length ? <Blocks blocks={message.blocks} /> : <Words text={message.text} />}
      </div>
    </SurfaceContext>
  );
}

interface Props {
  file: string;
  text: string;
  reloaded: Message | string;
  person: string;
  channel: string;
}

// Asks the bot, in the admin's direct messages with it, and shows the card that it gives.
export function KnowledgeCard({ file, text, reloaded, person, channel }: Props) {
  const [question, setQuestion] = useState("");
  const [card, setCard] = useState<Message | string>("");
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    if (file) {
      setQuestion(proposedQuestion(file, text));
    }
  }, [file]);
  const ask = async () => {
    setAsking(true);
    setCard(
      await overhear(person, channel, "post", { text: question }).catch(() => "The workspace cannot be reached."),
    );
    setAsking(false);
  };
  return (
    <section className="knowledge-card" aria-label="Card">
      {reloaded && (
        <div role="status">
          <h3>Reload</h3>
          <Said message={reloaded} />
        </div>
      )}
      <h3>Try it</h3>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <input
          className="field"
          aria-label="Question"
          value={question}
          placeholder="A or B?"
          onChange={(event) => setQuestion(event.target.value)}
        />
        <button type="submit" className={`button primary ${isAsking ? "busy" : ""}`} aria-busy={isAsking}>
          Ask
        </button>
      </form>
      <div className="scroll" tabIndex={0} role="region" aria-label="Answer" aria-live="polite">
        {card ? (
          <Said message={card} />
        ) : (
          <p className="hint">The newest card for this question comes here. Save and reload first to see a change.</p>
        )}
      </div>
    </section>
  );
}
