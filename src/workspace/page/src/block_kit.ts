// Slack's Block Kit as loosely as the page needs it: every field that is not there in all kinds is optional.
export interface Text {
  type: "plain_text" | "mrkdwn";
  text: string;
}
export interface Option {
  text: Text;
  value: string;
  description?: Text;
  url?: string;
}
export interface OptionGroup {
  label: Text;
  options: Option[];
}
export interface Confirm {
  title?: Text;
  text?: Text;
  confirm?: Text;
  deny?: Text;
  style?: string;
}
export interface FeedbackButton {
  text: Text;
  value?: string;
  accessibility_label?: string;
}

export interface Element {
  type: string;
  action_id?: string;
  text?: Text | string;
  value?: string;
  url?: string;
  style?: string;
  confirm?: Confirm;
  accessibility_label?: string;
  placeholder?: Text;
  options?: Option[];
  option_groups?: OptionGroup[];
  initial_option?: Option;
  initial_options?: Option[];
  initial_user?: string;
  initial_users?: string[];
  initial_channel?: string;
  initial_channels?: string[];
  initial_conversation?: string;
  initial_conversations?: string[];
  initial_date?: string;
  initial_time?: string;
  initial_date_time?: number;
  initial_value?: string | object;
  max_selected_items?: number;
  min_query_length?: number;
  multiline?: boolean;
  min_length?: number;
  max_length?: number;
  is_decimal_allowed?: boolean;
  min_value?: string;
  max_value?: string;
  filetypes?: string[];
  max_files?: number;
  focus_on_load?: boolean;
  dispatch_action_config?: { trigger_actions_on?: string[] };
  positive_button?: FeedbackButton;
  negative_button?: FeedbackButton;
  icon?: string;
  visible_to_user_ids?: string[];
}

export interface Cell {
  type: string;
  text?: string;
  value?: number;
  elements?: unknown[];
}

export interface Block {
  type: string;
  block_id?: string;
  text?: Text | string;
  fields?: Text[];
  elements?: unknown[];
  accessory?: Element;
  label?: Text;
  element?: Element;
  hint?: Text;
  optional?: boolean;
  dispatch_action?: boolean;
  actions?: Element[];
  child_blocks?: Block[];
  title?: Text | string;
  subtitle?: Text | string;
  is_collapsible?: boolean;
  default_collapsed?: boolean;
  rows?: Cell[][];
  caption?: string;
  page_size?: number;
  row_header_column_index?: number;
}

export interface View {
  id: string;
  type: "modal" | "home";
  title?: Text;
  submit?: Text;
  close?: Text;
  blocks: Block[];
  callback_id?: string;
}

export const wordsOf = (text: Text | string | undefined): string =>
  typeof text === "string" ? text : (text?.text ?? "");

const acting = new Set([
  "button",
  "workflow_button",
  "overflow",
  "radio_buttons",
  "checkboxes",
  "datepicker",
  "timepicker",
  "datetimepicker",
  "plain_text_input",
  "number_input",
  "email_text_input",
  "url_text_input",
  "rich_text_input",
  "file_input",
  "feedback_buttons",
  "icon_button",
]);
export const isActing = (element: Element | undefined): element is Element =>
  element !== undefined && (acting.has(element.type) || element.type.endsWith("_select"));
