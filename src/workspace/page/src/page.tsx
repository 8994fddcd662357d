import { useEffect } from "react";
import { AppView } from "./app_view";
import { ConfirmDialog } from "./confirm";
import { Conversation } from "./conversation";
import { Inspector } from "./inspector";
import { Knowledge } from "./knowledge";
import { Modals } from "./modal";
import { SidePane } from "./side_pane";
import { Sidebar } from "./sidebar";
import { change, current, useStore } from "./store";
import { TopBar } from "./top_bar";

function useInspectorKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "i" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) {
        return;
      }
      event.preventDefault();
      const isOpen = current().showsInspector;
      change({ showsInspector: !isOpen, pane: isOpen ? "middle" : "inspector" });
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}

export function Page() {
  const workspace = useStore((now) => now.workspace);
  const middle = useStore((now) => now.middle);
  const side = useStore((now) => now.side);
  const pane = useStore((now) => now.pane);
  const me = useStore((now) => now.me);
  const isReachable = useStore((now) => now.isReachable);
  const showsInspector = useStore((now) => now.showsInspector);
  const notice = useStore((now) => now.notice);
  useInspectorKey();
  if (!workspace) {
    return (
      <p className="loading" role="status">
        {isReachable ? "Opening the workspace…" : "Waiting for the workspace…"}
      </p>
    );
  }
  return (
    <div className="page" data-pane={pane}>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        Skip to the messages
      </a>
      <TopBar />
      <div className="columns">
        <Sidebar />
        <main id="main" className="middle pane" tabIndex={-1} key={me}>
          {middle.kind === "channel" ? (
            <Conversation id={middle.channel} />
          ) : middle.kind === "app" ? (
            <AppView tab={middle.tab} />
          ) : (
            <Knowledge />
          )}
        </main>
        {side && <SidePane side={side} />}
        {showsInspector && <Inspector />}
      </div>
      <div className="notices" role="alert">
        {!isReachable && <p className="notice bad">The workspace does not answer. Trying again…</p>}
        {notice && (
          <p className="notice">
            {notice}
            <button type="button" className="link" onClick={() => change({ notice: "" })}>
              Hide
            </button>
          </p>
        )}
      </div>
      <Modals key={"modals " + me} />
      <ConfirmDialog />
    </div>
  );
}
