import { useState } from "react";
import type { Block, Cell } from "./block_kit";
import { DrawnBlock } from "./library_blocks";

const sorter = new Intl.Collator("en", { numeric: true });
const textOf = (cell: Cell | undefined) => cell?.text ?? String(cell?.value ?? "");
const inOrder = (a: Cell | undefined, b: Cell | undefined) =>
  a?.value !== undefined && b?.value !== undefined ? a.value - b.value : sorter.compare(textOf(a), textOf(b));

function CellText({ cell }: { cell: Cell }) {
  return cell.type === "rich_text" ? <DrawnBlock block={cell as Block} /> : textOf(cell);
}

// A table that is sorted by a click on a column and shown page by page.
export function DataTable({ block }: { block: Block }) {
  const [column, setColumn] = useState(-1);
  const [isDown, setDown] = useState(false);
  const [page, setPage] = useState(0);
  const [head = [], ...rows] = block.rows ?? [];
  const size = block.page_size ?? 5;
  const pages = Math.ceil(rows.length / size);
  const sorted = column < 0 ? rows : [...rows].sort((a, b) => inOrder(a[column], b[column]) * (isDown ? -1 : 1));
  const sortBy = (index: number) => {
    setDown(index === column && !isDown);
    setColumn(index);
    setPage(0);
  };
  const order = (index: number) => (index !== column ? "none" : isDown ? "descending" : "ascending");
  return (
    <div className="block-table data" role="group" aria-label={block.caption ?? "Table"} tabIndex={0}>
      <table>
        <caption>{block.caption}</caption>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col" aria-sort={order(index)}>
                <button type="button" className="link strong" onClick={() => sortBy(index)}>
                  {textOf(cell)} {index === column && (isDown ? "↓" : "↑")}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(page * size, (page + 1) * size).map((row, number) => (
            <tr key={number}>
              {row.map((cell, index) =>
                index === (block.row_header_column_index ?? 0) ? (
                  <th key={index} scope="row">
                    <CellText cell={cell} />
                  </th>
                ) : (
                  <td key={index}>
                    <CellText cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <p className="pages">
          <button type="button" className="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            Previous
          </button>
          <span>
            Page {page + 1} of {pages}
          </span>
          <button type="button" className="button" disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>
            Next
          </button>
        </p>
      )}
    </div>
  );
}
