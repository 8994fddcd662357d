import type { ComponentType } from "react";
import type { Placed } from "../surface";
import { Button, FeedbackButtons, IconButton, Overflow, WorkflowButton } from "./buttons";
import { Checkboxes, DatePicker, DateTimePicker, RadioButtons, TimePicker } from "./choices";
import { FileInput, TextInput } from "./inputs";
import { Select } from "./select";

const kinds: Record<string, ComponentType<Placed>> = {
  button: Button,
  workflow_button: WorkflowButton,
  feedback_buttons: FeedbackButtons,
  icon_button: IconButton,
  overflow: Overflow,
  radio_buttons: RadioButtons,
  checkboxes: Checkboxes,
  datepicker: DatePicker,
  timepicker: TimePicker,
  datetimepicker: DateTimePicker,
  plain_text_input: TextInput,
  number_input: TextInput,
  email_text_input: TextInput,
  url_text_input: TextInput,
  rich_text_input: TextInput,
  file_input: FileInput,
};

// An element that does something, whichever it is.
export function ActingElement(placed: Placed) {
  const Kind = placed.element.type.endsWith("_select") ? Select : kinds[placed.element.type];
  return Kind ? <Kind {...placed} /> : <span className="unknown">[{placed.element.type}]</span>;
}
