// Blocks one by one: those that act are drawn here, everything else by the library.
import { useId, useMemo, useState } from "react";
import { type Block, type Element, isActing, wordsOf } from "./block_kit";
import { DataTable } from "./data_table";
import { ActingElement } from "./elements/acting_element";
import { Icon } from "./icons";
import { DrawnBlock } from "./library_blocks";
import { useSurface } from "./surface";

function Actions({ block }: { block: Block }) {
  const elements = (block.elements ?? []) as Element[];
  return (
    <div className={block.type === "actions" ? "block-actions" : "block-actions context"}>
      {elements.map((element, index) => (
        <ActingElement key={element.action_id ?? index} element={element} block={block.block_id ?? ""} sends />
      ))}
    </div>
  );
}

function without(block: Block, name: "accessory" | "actions"): Block {
  const { [name]: _, ...rest } = block;
  return rest;
}

function SectionWithAccessory({ block, accessory }: { block: Block; accessory: Element }) {
  const rest = useMemo(() => without(block, "accessory"), [block]);
  const label = wordsOf(block.text).replace(/[*_~`]/g, "") || undefined;
  return (
    <div className="block-section">
      <div className="block-section-text">
        <DrawnBlock block={rest} />
      </div>
      <ActingElement element={accessory} block={block.block_id ?? ""} sends {...(label ? { label } : {})} />
    </div>
  );
}

function Input({ block, element }: { block: Block; element: Element }) {
  const { errors } = useSurface();
  const id = useId();
  const error = errors?.[block.block_id ?? ""];
  const label = wordsOf(block.label);
  const describedBy = [error && `${id}-error`, block.hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className={`block-input ${error ? "wrong" : ""}`}>
      <div className="label" aria-hidden="true">
        {label}
        {block.optional && <span> (optional)</span>}
      </div>
      <ActingElement
        element={element}
        block={block.block_id ?? ""}
        sends={block.dispatch_action ?? false}
        label={label}
        {...(describedBy ? { describedBy } : {})}
      />
      {error && (
        <p id={`${id}-error`} className="error" role="alert">
          {error}
        </p>
      )}
      {block.hint && (
        <p id={`${id}-hint`} className="hint">
          {wordsOf(block.hint)}
        </p>
      )}
    </div>
  );
}

function Card({ block }: { block: Block }) {
  const rest = useMemo(() => without(block, "actions"), [block]);
  return (
    <div className="block-card">
      <DrawnBlock block={rest} />
      <Actions block={{ type: "actions", block_id: block.block_id ?? "", elements: block.actions ?? [] }} />
    </div>
  );
}

function Container({ block }: { block: Block }) {
  const [isOpen, setOpen] = useState(!block.default_collapsed);
  const title = wordsOf(block.title);
  return (
    <section className="block-container" aria-label={title}>
      {block.is_collapsible ? (
        <button type="button" className="link strong" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {title} <Icon name="chevron" size={14} />
        </button>
      ) : (
        <p className="strong">{title}</p>
      )}
      {block.subtitle && <p className="hint">{wordsOf(block.subtitle)}</p>}
      {isOpen && <Blocks blocks={block.child_blocks ?? []} />}
    </section>
  );
}

function OneBlock({ block }: { block: Block }) {
  switch (block.type) {
    case "actions":
    case "context_actions":
      return <Actions block={block} />;
    case "section":
      return isActing(block.accessory) ? (
        <SectionWithAccessory block={block} accessory={block.accessory} />
      ) : (
        <DrawnBlock block={block} />
      );
    case "input":
      return block.element ? <Input block={block} element={block.element} /> : null;
    case "card":
      return block.actions?.length ? <Card block={block} /> : <DrawnBlock block={block} />;
    case "carousel":
      return (
        <div className="block-carousel" role="group" aria-label="Cards" tabIndex={0}>
          {((block.elements ?? []) as Block[]).map((card, index) => (
            <Card key={index} block={{ ...card, type: "card" }} />
          ))}
        </div>
      );
    case "container":
      return <Container block={block} />;
    case "data_table":
      return <DataTable block={block} />;
    case "table":
      return (
        <div className="block-table" role="group" aria-label="Table" tabIndex={0}>
          <DrawnBlock block={block} />
        </div>
      );
    default:
      return <DrawnBlock block={block} />;
  }
}

export function Blocks({ blocks }: { blocks: Block[] }) {
  return (
    <div className="blocks">
      {blocks.map((block, index) => (
        <OneBlock key={block.block_id || index} block={block} />
      ))}
    </div>
  );
}
