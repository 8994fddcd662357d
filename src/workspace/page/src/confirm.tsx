import { useSyncExternalStore } from "react";
import { type Confirm, wordsOf } from "./block_kit";
import { Dialog } from "./dialog";

interface Question {
  confirm: Confirm;
  answer: (yes: boolean) => void;
}

let question: Question | null = null;
const listeners = new Set<() => void>();

function show(next: Question | null): void {
  question = next;
  for (const listener of listeners) {
    listener();
  }
}

export function askToConfirm(confirm: Confirm): Promise<boolean> {
  return new Promise((resolve) => {
    show({
      confirm,
      answer: (yes) => {
        show(null);
        resolve(yes);
      },
    });
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function ConfirmDialog() {
  const now = useSyncExternalStore(subscribe, () => question);
  if (!now) {
    return null;
  }
  const { confirm, answer } = now;
  return (
    <Dialog title={wordsOf(confirm.title) || "Are you sure?"} onClose={() => answer(false)} className="small">
      <div className="dialog-body">
        <p>{wordsOf(confirm.text)}</p>
      </div>
      <footer className="dialog-foot">
        <button type="button" className="button" onClick={() => answer(false)}>
          {wordsOf(confirm.deny) || "Cancel"}
        </button>
        <button
          type="button"
          className={`button ${confirm.style === "danger" ? "danger" : "primary"}`}
          onClick={() => answer(true)}
          autoFocus
        >
          {wordsOf(confirm.confirm) || "Yes"}
        </button>
      </footer>
    </Dialog>
  );
}
