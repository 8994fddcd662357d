import { type FormEvent, useEffect, useState } from "react";
import { notify, request } from "./actions";
import { get } from "./api";
import type { Faults, MethodFault } from "./contract";

type Switch = Exclude<keyof Faults, "methods" | "refuse_upgrades_with">;
const switches: readonly { key: Switch; name: string; note: string }[] = [
  { key: "hold_upgrades", name: "Hold upgrades", note: "A new link never finishes its handshake." },
  { key: "withhold_hello", name: "Withhold hello", note: "A link opens but never says hello." },
  { key: "silent", name: "Silent", note: "Links stay open and say nothing, no pings either." },
  { key: "ignore_acks", name: "Ignore acknowledgements", note: "Slack acts as if it never got them." },
  { key: "drop_after_hello", name: "Drop after hello", note: "Each link breaks right after hello." },
  { key: "hold_open_calls", name: "Hold calls", note: "Calls to open a link get no answer." },
  { key: "rate_limits", name: "Rate limits", note: "Slack's own limits are in force." },
];
const links: readonly { body: object; name: string }[] = [
  { body: { end: "reset" }, name: "Reset links" },
  { body: { end: "drop" }, name: "Drop links" },
  { body: { end: "close_frame" }, name: "Close links" },
  { body: { disconnect: "refresh_requested" }, name: "Refresh" },
  { body: { disconnect: "warning" }, name: "Warning" },
  { body: { disconnect: "link_disabled" }, name: "Disable links" },
];

const asNumber = (value: FormDataEntryValue | null) => (value ? Number(value) : undefined);

function asFault(form: FormData): MethodFault {
  const fault = {
    method: String(form.get("method")),
    status: asNumber(form.get("status")),
    error: String(form.get("error") ?? "") || undefined,
    retry_after: asNumber(form.get("retry_after")),
    times: asNumber(form.get("times")),
    after_work: form.get("after_work") === "on" || undefined,
  };
  return Object.fromEntries(Object.entries(fault).filter(([, value]) => value !== undefined)) as unknown as MethodFault;
}

function MethodForm({ onAdd }: { onAdd: (fault: MethodFault) => void }) {
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAdd(asFault(new FormData(event.currentTarget)));
    event.currentTarget.reset();
  };
  return (
    <form className="method-fault" onSubmit={add}>
      <label>
        Method <input className="field" name="method" required placeholder="chat.postMessage" />
      </label>
      <label>
        Status <input className="field" name="status" type="number" min={100} max={599} placeholder="200" />
      </label>
      <label>
        Error <input className="field" name="error" placeholder="ratelimited" />
      </label>
      <label>
        Retry after, s <input className="field" name="retry_after" type="number" min={0} />
      </label>
      <label>
        Times <input className="field" name="times" type="number" min={1} placeholder="always" />
      </label>
      <label className="choice">
        <input type="checkbox" name="after_work" />
        <span>After the work is done</span>
      </label>
      <button type="submit" className="button">
        Add
      </button>
    </form>
  );
}

function FrameForm() {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const frame = String(new FormData(event.currentTarget).get("frame"));
    void request("links", { frame }).then((answer) => {
      if (answer) {
        notify("Frame sent.");
      }
    });
  };
  return (
    <form className="row frame-form" onSubmit={send}>
      <input
        className="field"
        name="frame"
        required
        aria-label="A frame to send"
        placeholder='{"type":"…"} or any text'
      />
      <button type="submit" className="button">
        Send frame
      </button>
    </form>
  );
}

export function FaultPanel() {
  const [faults, setFaults] = useState<Faults>({});
  const take = (answer: ({ faults?: Faults } & Faults) | undefined) => {
    if (answer) {
      setFaults(answer.faults ?? answer);
    }
  };
  useEffect(() => {
    void get<{ faults?: Faults } & Faults>("faults").then(
      (answer) => {
        if (answer.ok) {
          take(answer);
        }
      },
      () => undefined,
    );
  }, []);
  const put = (next: Faults) => {
    setFaults(next);
    void request<{ faults?: Faults } & Faults>("faults", clean(next)).then(take);
  };
  const methods = faults.methods ?? [];
  return (
    <div className="scroll faults" tabIndex={0} role="region" aria-label="Faults">
      <section>
        <h3>Break the connection now</h3>
        <p className="row">
          {links.map(({ body, name }) => (
            <button
              key={name}
              type="button"
              className="button"
              onClick={() =>
                void request("links", { ...body }).then((answer) => {
                  if (answer) {
                    notify(`${name}: done.`);
                  }
                })
              }
            >
              {name}
            </button>
          ))}
        </p>
        <FrameForm />
      </section>
      <section>
        <h3>Until switched off</h3>
        {switches.map(({ key, name, note }) => (
          <label key={key} className="choice switch">
            <input
              type="checkbox"
              role="switch"
              checked={faults[key] ?? false}
              onChange={(event) => put({ ...faults, [key]: event.target.checked })}
            />
            <span>
              {name}
              <small>{note}</small>
            </span>
          </label>
        ))}
        <label className="refuse">
          Refuse upgrades with status{" "}
          <input
            className="field"
            type="number"
            min={400}
            max={599}
            placeholder="off"
            value={faults.refuse_upgrades_with || ""}
            onChange={(event) => setFaults({ ...faults, refuse_upgrades_with: asNumber(event.target.value) as number })}
            onBlur={() => put(faults)}
          />
        </label>
      </section>
      <section>
        <h3>A method that fails</h3>
        <ul className="method-list">
          {methods.map((each, index) => (
            <li key={index}>
              <code>{each.method}</code> {each.error ?? each.status}
              {each.times ? `, ${each.times} times` : ""}{" "}
              <button
                type="button"
                className="link"
                onClick={() => put({ ...faults, methods: methods.filter((one) => one !== each) })}
              >
                Remove<span className="sr-only"> {each.method}</span>
              </button>
            </li>
          ))}
        </ul>
        <MethodForm onAdd={(fault) => put({ ...faults, methods: [...methods, fault] })} />
      </section>
      <p>
        <button type="button" className="button danger" onClick={() => put({})}>
          Switch all off
        </button>
      </p>
    </div>
  );
}

// Only what is in force; a missing key means well-behaved.
function clean(faults: Faults): Record<string, unknown> {
  const known = [...switches.map((each) => each.key), "refuse_upgrades_with", "methods"] as (keyof Faults)[];
  return Object.fromEntries(
    known
      .map((key) => [key, faults[key]] as const)
      .filter(([, value]) => (Array.isArray(value) ? value.length : value)),
  );
}
