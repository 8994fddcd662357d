// Where blocks stand: in a message, in the Home tab or in a modal; and what an element in them does.
import { createContext, use } from "react";
import { request } from "./actions";
import type { Element } from "./block_kit";
import { askToConfirm } from "./confirm";

export type Entered = string | number | null | (string | object)[];
export type Values = Record<string, Record<string, Entered>>;

export interface Surface {
  place: { channel: string; ts: string } | { view_id: string };
  // Of a modal: what was entered so far, and what is wrong with it.
  values?: Values;
  enter?: (block: string, action: string, value: Entered) => void;
  errors?: Record<string, string>;
}

export const SurfaceContext = createContext<Surface>({ place: { view_id: "" } });
export const useSurface = () => use(SurfaceContext);

// An element in its place. `sends` is false for elements of input blocks: they are sent with the whole view.
export interface Placed {
  element: Element;
  block: string;
  sends: boolean;
  label?: string;
  describedBy?: string;
}

type Chosen = { value?: string | undefined } | { selected: Entered };

// Gives a function that sends what was chosen, after the question whether to.
export function useAct({ element, block }: Placed) {
  const { place } = useSurface();
  return async (chosen: Chosen): Promise<boolean> => {
    if (element.confirm && !(await askToConfirm(element.confirm))) {
      return false;
    }
    await request("act", { ...place, block_id: block, action_id: element.action_id ?? "", ...chosen });
    return true;
  };
}

// The value of an element that keeps one: typed or chosen values of a view live in the view, others in the element.
export function useEntered(placed: Placed, initial: Entered): [Entered, (value: Entered) => void] {
  const { values, enter } = useSurface();
  const action = placed.element.action_id ?? "";
  const kept = values?.[placed.block]?.[action];
  return [kept === undefined ? initial : kept, (value) => enter?.(placed.block, action, value)];
}
