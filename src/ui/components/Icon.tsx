import type { JSX } from 'preact'

/** Drawn on a 24 × 24 grid with strokes in the text's colour. */
const shapes = {
  point: <path d="m5 4 14 7-6 2-2 6z" />,
  bookmark: <path d="M6 3h12v18l-6-4-6 4z" />,
  check: <path d="m5 13 4 4L19 7" />,
  clock: <><circle cx="12" cy="12" r="9" /><path d="M12 7v5l3 2" /></>,
  more: <><circle cx="5" cy="12" r="1" /><circle cx="12" cy="12" r="1" /><circle cx="19" cy="12" r="1" /></>,
  search: <><circle cx="11" cy="11" r="7" /><path d="m20 20-4-4" /></>,
  copy: <><rect x="9" y="9" width="11" height="11" rx="2" /><path d="M5 15V6a2 2 0 0 1 2-2h8" /></>,
  refresh: <><path d="M20 11a8 8 0 0 0-14.5-4L4 9M4 4v5h5M4 13a8 8 0 0 0 14.5 4l1.5-2M20 20v-5h-5" /></>,
  close: <path d="M6 6l12 12M18 6 6 18" />,
  plus: <path d="M12 5v14M5 12h14" />,
  pencil: <path d="M4 20l1-4L16.5 4.5a2.1 2.1 0 0 1 3 3L8 19z" />,
  trash: <path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5" />,
  external: <path d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6" />,
  warning: <path d="M12 4 2.5 20h19zM12 10v4M12 17v.5" />,
  info: <><circle cx="12" cy="12" r="9" /><path d="M12 11v5M12 7.5V8" /></>,
  lock: <><rect x="5" y="11" width="14" height="9" rx="2" /><path d="M8 11V8a4 4 0 0 1 8 0v3" /></>,
  panel: <><rect x="3" y="4" width="18" height="16" rx="2" /><path d="M14 4v16" /></>,
  people: <>
    <circle cx="9" cy="8" r="3.5" />
    <path d="M2.5 20a6.5 6.5 0 0 1 13 0M16 5a3.5 3.5 0 0 1 0 6.6M18 14.5a6.5 6.5 0 0 1 3.5 5.5" />
  </>,
  person: <><circle cx="12" cy="8" r="4" /><path d="M4.5 20.5a7.5 7.5 0 0 1 15 0" /></>,
  down: <path d="m6 9 6 6 6-6" />,
  right: <path d="m9 6 6 6-6 6" />,
  left: <path d="m15 6-6 6 6 6" />,
  chat: <path d="M4 5h16v11H9l-5 4z" />,
  mail: <><rect x="3" y="5" width="18" height="14" rx="2" /><path d="m3 7 9 6 9-6" /></>,
  phone: <path d="M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z" />,
  gift: <path d="M4 11h16v9H4zM3 7h18v4H3zM12 7v13M12 7S10.5 3 8.5 3 6 6 12 7zm0 0s1.5-4 3.5-4S18 6 12 7z" />,
  question: <><circle cx="12" cy="12" r="9" /><path d="M9.5 9.5A2.5 2.5 0 1 1 12 12.5V14M12 17v.5" /></>,
  calendar: <><rect x="4" y="5" width="16" height="15" rx="2" /><path d="M4 10h16M8 3v4M16 3v4" /></>,
  download: <path d="M12 4v11M7 11l5 5 5-5M4 20h16" />,
  upload: <path d="M12 16V5M7 9l5-5 5 5M4 20h16" />,
  undo: <path d="M4 9h10a6 6 0 0 1 0 12h-3M4 9l5-5M4 9l5 5" />,
  settings: <>
    <circle cx="12" cy="12" r="3" />
    <path d="M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M18.7 5.3l-2.1 2.1M7.4 16.6l-2.1 2.1" />
  </>,
  keyboard: <><rect x="2.5" y="6" width="19" height="12" rx="2" /><path d="M6 10h.5M10 10h.5M14 10h.5M18 10h.5M7 14h10" /></>,
  hide: <path d="M4 4l16 16M10 5.3A9.6 9.6 0 0 1 22 12a13 13 0 0 1-2.4 3.4M6.6 6.8A13 13 0 0 0 2 12c2 4 6 7 10 7a9.7 9.7 0 0 0 4.5-1.2" />,
  link: <path d="M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7l-1.5 1.5M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7l1.5-1.5" />,
  note: <path d="M5 3h14v18H5zM9 8h6M9 12h6M9 16h3" />,
  heart: <path d="M12 20s-8-5-8-11a4.5 4.5 0 0 1 8-2.8A4.5 4.5 0 0 1 20 9c0 6-8 11-8 11z" />,
  pause: <path d="M8 5v14M16 5v14" />,
} satisfies Record<string, JSX.Element>

export type IconName = keyof typeof shapes

/** A picture beside words, or inside a control that has a name of its own: never read aloud. */
export function Icon({ name, size = 16, filled = false }: { name: IconName, size?: number, filled?: boolean }) {
  return (
    <svg
      width={size} height={size} viewBox="0 0 24 24" fill={filled ? 'currentColor' : 'none'} stroke="currentColor"
      stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"
    >
      {shapes[name]}
    </svg>
  )
}
