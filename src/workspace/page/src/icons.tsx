// Line drawings of 20 by 20, in the colour of the text around them.
const paths = {
  close: "M5 5l10 10M15 5L5 15",
  hash: "M8 3L6 17M14 3l-2 14M3.5 7.5h13M3 12.5h13",
  lock: "M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9",
  shared: "M7.5 6.5A3 3 0 1 0 7.5 13.500M12.500 6.500A3 3 0 1 1 12.500 13.500M7 10h6",
  people:
    "M7.500 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 16.500c0-3 2.500-4.500 5.500-4.500s5.500 1.500 5.500 4.500M13 4a3 3 0 0 1 0 5.500M15 12.500c2 .5 3 2 3 4",
  chevron: "M5 7.500l5 5 5-5",
  back: "M12 4l-6 6 6 6",
  plus: "M10 4v12M4 10h12",
  send: "M3 4l14 6-14 6 2.500-6zM5.500 10H11",
  smile: "M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15zM7 8v.5M13 8v.5M6.500 12c1.500 3 5.500 3 7 0",
  reply: "M3 4h14v9h-7l-4 3.500V13H3z",
  more: "M10 4.500v.01M10 10v.01M10 15.500v.01",
  copy: "M7 7h9v10H7zM4 13V3h9",
  code: "M7 5l-5 5 5 5M13 5l5 5-5 5",
  spark: "M10 2l1.800 6.200L18 10l-6.200 1.800L10 18l-1.800-6.200L2 10l6.200-1.800z",
  book: "M3 4.500c3-1 5-.5 7 1 2-1.500 4-2 7-1V16c-3-1-5-.5-7 1-2-1.500-4-2-7-1zM10 5.500V17",
  up: "M6 9V17H3V9zM6 9l3.500-6.500c1.500 0 2.500 1 2 3L11 8h5c1 0 1.500 1 1.200 2l-1.500 5.500c-.2 1-.9 1.500-1.800 1.500H6",
  down: "M6 11V3H3v8zM6 11l3.500 6.500c1.500 0 2.500-1 2-3L11 12h5c1 0 1.500-1 1.200-2l-1.500-5.500C15.500 3.500 14.800 3 13.900 3H6",
  trash: "M4 6h12M8 6V4h4v2M5.500 6l.8 11h7.400l.8-11M8.500 9v5M11.500 9v5",
  sun: "M10 13.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.500 4.500l1 1M14.500 14.500l1 1M4.500 15.500l1-1M14.500 5.500l1-1",
  moon: "M16 12A6.500 6.500 0 0 1 8 4a6.500 6.500 0 1 0 8 8z",
  menu: "M3 5h14M3 10h14M3 15h14",
  eye: "M2 10c3-5.500 13-5.500 16 0-3 5.500-13 5.500-16 0zM10 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z",
  check: "M4 10.500l4 4 8-9",
  lens: "M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.500 13.500L17 17",
  file: "M5 2.500h7l3.500 3.500v11.500H5zM12 2.500V6h3.500",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 3 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
