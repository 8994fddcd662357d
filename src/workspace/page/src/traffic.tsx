import { useEffect, useState } from "react";
import { get } from "./api";
import type { TrafficEntry } from "./contract";
import { JsonTree } from "./json_tree";

const longestWait = 25_000;
const mostShown = 300;
const kinds = ["envelope", "acknowledgement", "call", "link", "complaint"] as const;
const timed: ReadonlySet<string> = new Set(["acknowledgement", "call"]);
const slow = 1_000; // milliseconds; Slack gives three seconds

// What went over the wire, from the beginning, as long as this stands in the page.
export function useTraffic(): TrafficEntry[] {
  const [entries, setEntries] = useState<TrafficEntry[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    let position = 0;
    const follow = async () => {
      while (!stop.signal.aborted) {
        try {
          const query = { since: position, wait: position ? longestWait : 0 };
          const news = await get<{ position: number; entries: TrafficEntry[] }>("traffic", query, stop.signal);
          if (!news.ok) {
            throw new Error(news.error);
          }
          position = Math.max(news.position, 1);
          if (news.entries.length) {
            setEntries((before) => merge(before, news.entries));
          }
        } catch {
          await new Promise((resume) => setTimeout(resume, 1_000));
        }
      }
    };
    void follow();
    return () => stop.abort();
  }, []);
  return entries;
}

// An entry may come again when its answer is known.
function merge(before: TrafficEntry[], news: TrafficEntry[]): TrafficEntry[] {
  const all = new Map(before.map((each) => [each.n, each]));
  for (const each of news) {
    all.set(each.n, each);
  }
  return [...all.values()].sort((a, b) => a.n - b.n);
}

function Entry({ entry }: { entry: TrafficEntry }) {
  const [isOpen, setOpen] = useState(false);
  const [isTree, setTree] = useState(true);
  const took = timed.has(entry.kind) ? entry.milliseconds : null;
  const content = {
    ...(entry.sent == null ? {} : { sent: entry.sent }),
    ...(entry.received == null ? {} : { received: entry.received }),
  };
  return (
    <li className={`traffic-entry kind-${entry.kind} ${entry.ok === false ? "failed" : ""}`}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="at">{(entry.at / 1000).toFixed(2)}</span>
        <span className="kind">{entry.kind === "acknowledgement" ? "ack" : entry.kind}</span>
        <span className="name">{entry.name}</span>
        {entry.ok === false && <span className="failed-mark">failed</span>}
        {typeof took === "number" && <span className={`took ${took > slow ? "slow" : ""}`}>{Math.round(took)} ms</span>}
      </button>
      {isOpen && (
        <div className="traffic-json">
          <p>
            {entry.id && <code>{entry.id}</code>}
            <button type="button" className="link" onClick={() => setTree(!isTree)}>
              {isTree ? "As text" : "As tree"}
            </button>
          </p>
          {isTree ? (
            <JsonTree value={content} />
          ) : (
            <pre tabIndex={0} aria-label="JSON">
              {JSON.stringify(content, null, 2)}
            </pre>
          )}
        </div>
      )}
    </li>
  );
}

export function TrafficList() {
  const entries = useTraffic();
  const [kind, setKind] = useState("");
  const [text, setText] = useState("");
  const wanted = text.toLowerCase();
  const shown = entries
    .filter((each) => (!kind || each.kind === kind) && (!wanted || JSON.stringify(each).toLowerCase().includes(wanted)))
    .slice(-mostShown)
    .reverse();
  return (
    <>
      <div className="filters">
        <select className="field" aria-label="Kind" value={kind} onChange={(event) => setKind(event.target.value)}>
          <option value="">Everything</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
        <input
          className="field"
          type="search"
          aria-label="Filter by text"
          placeholder="Filter by text"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="scroll" tabIndex={0} role="region" aria-label="Traffic, newest first">
        {shown.length === 0 && <p className="empty">Nothing here yet.</p>}
        <ol className="traffic">
          {shown.map((each) => (
            <Entry key={each.n} entry={each} />
          ))}
        </ol>
      </div>
    </>
  );
}
