import "./css/layers.css";
import "./css/base.css";
import "./css/layout.css";
import "./css/messages.css";
import "./css/elements.css";
import "./css/tools.css";
import { createRoot } from "react-dom/client";
import { Page } from "./page";
import { followTheWorkspace } from "./poll";

const root = document.getElementById("page");
if (root) {
  createRoot(root).render(<Page />);
}
void followTheWorkspace();
