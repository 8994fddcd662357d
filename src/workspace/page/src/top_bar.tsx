import { ActAsMenu } from "./act_as_menu";
import { Icon } from "./icons";
import { change, useStore, useWorkspace } from "./store";
import { switchTheme, useTheme } from "./theme";

export const inspectorKeys = navigator.platform.startsWith("Mac") ? "⌘ I" : "Ctrl I";

export function TopBar() {
  const { team } = useWorkspace();
  const theme = useTheme();
  const links = useStore((now) => now.links);
  const isReachable = useStore((now) => now.isReachable);
  const isOpen = useStore((now) => now.showsInspector);
  const pane = useStore((now) => now.pane);
  const status = !isReachable ? "Workspace gone" : links > 0 ? "Hirewise is connected" : "Hirewise is not connected";
  return (
    <header className="top">
      {pane !== "bar" && (
        <button
          type="button"
          className="icon-button only-phone"
          aria-label="Back to channels"
          title="Back to channels"
          onClick={() => change({ pane: "bar" })}
        >
          <Icon name="menu" />
        </button>
      )}
      <h1>{team}</h1>
      <p className={`links ${isReachable && links > 0 ? "up" : "down"}`} role="status">
        <span className="dot" aria-hidden="true" />
        <span className="links-text">{status}</span>
      </p>
      <button
        type="button"
        className="icon-button"
        onClick={switchTheme}
        aria-label={theme === "dark" ? "Switch to light" : "Switch to dark"}
        title={theme === "dark" ? "Switch to light" : "Switch to dark"}
      >
        <Icon name={theme === "dark" ? "sun" : "moon"} />
      </button>
      <button
        type="button"
        className="inspector-button"
        aria-pressed={isOpen}
        title={`Inspector (${inspectorKeys})`}
        aria-keyshortcuts="Control+I Meta+I"
        onClick={() => change({ showsInspector: !isOpen, pane: isOpen ? "middle" : "inspector" })}
      >
        <Icon name="code" />
        <span className="inspector-word">Inspector</span>{" "}
        <kbd aria-hidden="true" className="wide-only">
          {inspectorKeys}
        </kbd>
      </button>
      <ActAsMenu />
    </header>
  );
}
