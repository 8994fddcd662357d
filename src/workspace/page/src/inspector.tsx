import { useState } from "react";
import { notify } from "./actions";
import { FaultPanel } from "./fault_panel";
import { Icon } from "./icons";
import { change, useStore } from "./store";
import { Tabs } from "./tabs";
import { sketchOf } from "./test_sketch";
import { TrafficList } from "./traffic";

const tabs = [
  { id: "traffic", name: "Traffic" },
  { id: "faults", name: "Faults" },
  { id: "test", name: "Test" },
] as const;

function TestSketch() {
  const last = useStore((now) => now.lastAction);
  if (!last) {
    return <p className="empty">Do something first: post, press a button, send a form.</p>;
  }
  const sketch = sketchOf(last);
  const copy = () =>
    void navigator.clipboard.writeText(sketch).then(
      () => notify("Copied."),
      () => notify("The browser does not allow copying."),
    );
  return (
    <div className="scroll sketch">
      <p>Your last action, as lines for a shell. A start for a test.</p>
      <pre tabIndex={0} aria-label="Test">
        {sketch}
      </pre>
      <p>
        <button type="button" className="button primary" onClick={copy}>
          <Icon name="copy" size={16} /> Copy as test
        </button>
      </p>
    </div>
  );
}

export function Inspector() {
  const [tab, setTab] = useState<(typeof tabs)[number]["id"]>("traffic");
  const close = () => change({ showsInspector: false, pane: "middle" });
  return (
    <aside className="inspector pane" aria-label="Inspector">
      <header className="pane-head">
        <button type="button" className="icon-button only-phone" aria-label="Back" onClick={close}>
          <Icon name="back" />
        </button>
        <h2>Inspector</h2>
        <button
          type="button"
          className="icon-button not-phone"
          aria-label="Close inspector"
          title="Close inspector"
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      <Tabs label="Inspector" tabs={tabs} open={tab} onOpen={setTab} />
      {tab === "traffic" ? <TrafficList /> : tab === "faults" ? <FaultPanel /> : <TestSketch />}
    </aside>
  );
}
