import { useState } from "react";

const openDepth = 2;

function Leaf({ value }: { value: unknown }) {
  return <span className={`json ${value === null ? "null" : typeof value}`}>{JSON.stringify(value)}</span>;
}

function Node({ name, value, depth }: { name: string; value: unknown; depth: number }) {
  const [isOpen, setOpen] = useState(depth < openDepth);
  const label = name && <span className="json-name">{name}: </span>;
  if (value === null || typeof value !== "object") {
    return (
      <li>
        {label}
        <Leaf value={value} />
      </li>
    );
  }
  const entries = Object.entries(value);
  const [left, right] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (!entries.length) {
    return (
      <li>
        {label}
        {left}
        {right}
      </li>
    );
  }
  return (
    <li>
      <button type="button" className="json-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span> {label}
        {left}
        {!isOpen && ` ${entries.length} … ${right}`}
      </button>
      {isOpen && (
        <>
          <ul>
            {entries.map(([key, each]) => (
              <Node key={key} name={key} value={each} depth={depth + 1} />
            ))}
          </ul>
          {right}
        </>
      )}
    </li>
  );
}

export function JsonTree({ value }: { value: unknown }) {
  return (
    <ul className="json-tree">
      <Node name="" value={value} depth={0} />
    </ul>
  );
}
