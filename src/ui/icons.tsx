import type { ReactNode } from 'react';

/** Line icons on a grid of 24; decorative, the button around them carries the name. */
const SHAPES = {
  play: <path d="M8 5.5v13l10.5-6.5z" fill="currentColor" strokeLinejoin="round" />,
  pause: <path d="M8 5.5v13M16 5.5v13" strokeWidth="3.4" />,
  nextStop: <path d="m9.5 5 7 7-7 7" />,
  previousStop: <path d="m14.5 5-7 7 7 7" />,
  nextChapter: <path d="m6 5.5 9 6.5-9 6.5zM18.5 5.5v13" />,
  previousChapter: <path d="m18 5.5-9 6.5 9 6.5zM5.5 5.5v13" />,
  chapters: <path d="M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01" />,
  captions: (
    <>
      <rect x="3" y="5" width="18" height="14" rx="2.5" />
      <path d="M7 15h4M13.5 15h3.5M7 11.5h2M11.5 11.5h5.5" />
    </>
  ),
  labels: (
    <>
      <circle cx="6" cy="17.5" r="2.2" fill="currentColor" />
      <path d="m7.6 16 5-7.5H20M13.5 4.5H20" />
    </>
  ),
  seminar: <path d="M2.5 9 12 4.5 21.5 9 12 13.5zM6.5 11v5c3 2.7 8 2.7 11 0v-5M21.5 9v6" />,
  lesson: (
    <>
      <path d="m4 8 8-4 8 4v8.2l-8 4-8-4z" strokeLinejoin="round" />
      <path d="m4 8 8 4 8-4M12 12v8M8 6l8 4" />
    </>
  ),
  transcript: <path d="M6 3.5h8.5L19 8v12.5H6zM14 3.5V8h5M9 12h7M9 16h7" />,
  microphone: (
    <>
      <rect x="9" y="3.5" width="6" height="11" rx="3" />
      <path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3M8.5 21h7" />
    </>
  ),
  measures: (
    <>
      <path d="M4 4v16h16" />
      <path d="M7.5 15c2-7 3.2-7 4.6-2.4s2.8 4 5.4-6.6" />
    </>
  ),
  link: (
    <path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.3-1.3" />
  ),
  fullScreen: <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />,
  smallScreen: <path d="M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5" />,
  help: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M9.6 9.5a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2 1-1.2 1.9M12 16.6h.01" />
    </>
  ),
  soundOn: (
    <>
      <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" fill="currentColor" strokeLinejoin="round" />
      <path d="M15.2 9a4.2 4.2 0 0 1 0 6M17.8 6.5a7.8 7.8 0 0 1 0 11" />
    </>
  ),
  soundOff: (
    <>
      <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" fill="currentColor" strokeLinejoin="round" />
      <path d="m15.5 9.5 5 5M20.5 9.5l-5 5" />
    </>
  ),
  voice: (
    <>
      <path d="M4 5h16v11H12l-5 4v-4H4z" strokeLinejoin="round" />
      <path d="M8 9.5v2.5M11 8.5v4.5M14 9.5v2.5M17 8.8v4" />
    </>
  ),
  more: <path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth="2.8" />,
  fold: <path d="M20 12H9M13.5 7.5 9 12l4.5 4.5M4.5 5v14" />,
  neighbors: (
    <>
      <rect x="9.6" y="3.5" width="4.8" height="17" rx="2.4" />
      <path d="M5.8 6.5c-1.7 3.5-1.7 7.5 0 11M18.2 6.5c1.7 3.5 1.7 7.5 0 11" strokeDasharray="2.2 2.6" />
    </>
  ),
  hidden: <circle cx="12" cy="12" r="7" strokeDasharray="0.1 3.56" />,
  ghosted: (
    <>
      <circle cx="12" cy="12" r="7" />
      <circle cx="12" cy="12" r="7" fill="currentColor" fillOpacity="0.28" stroke="none" />
    </>
  ),
  shown: <circle cx="12" cy="12" r="7" fill="currentColor" />,
  layoutInset: (
    <>
      <rect x="3" y="5" width="18" height="14" rx="2" />
      <rect x="12.5" y="7.5" width="6" height="5" rx="1" fill="currentColor" />
    </>
  ),
  layoutBoth: <path d="M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM12 5v14" />,
  layoutSingle: <rect x="3" y="5" width="18" height="14" rx="2" />,
  compare: (
    <>
      <path d="M12 3v18" strokeDasharray="2.2 2.2" />
      <path d="M4.8 4v16M7.6 4v16" />
      <path d="M16.2 4c-1.8 4-1.8 8 0 12v4M19.4 4c1.8 4 1.8 8 0 12v4" />
    </>
  ),
  swap: <path d="M7 4 3.5 7.5 7 11M3.5 7.5h13M17 13l3.5 3.5L17 20M20.5 16.5h-13" />,
  clockFace: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3" />
    </>
  ),
  pen: (
    <>
      <path
        d="m4.5 19.5 1-4.2L16 4.8a2 2 0 0 1 2.9 0l.3.3a2 2 0 0 1 0 2.9L8.7 18.5z"
        strokeLinejoin="round"
      />
      <path d="m14 6.8 3.2 3.2" />
    </>
  ),
  pointer: (
    <>
      <circle cx="12" cy="12" r="3" fill="currentColor" />
      <path d="M12 3v3M12 18v3M3 12h3M18 12h3" />
    </>
  ),
  undo: <path d="M8.5 5.5 4.5 9.5l4 4M5 9.5h9a5.2 5.2 0 0 1 0 10.4h-3" />,
  wipe: <path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.3 11v5.5M13.7 11v5.5" strokeLinejoin="round" />,
  board: (
    <>
      <circle cx="6" cy="6" r="2.2" fill="currentColor" />
      <circle cx="12" cy="6" r="2.2" fill="currentColor" />
      <circle cx="18" cy="6" r="2.2" />
      <path d="M4 12.5h16M4 16h11M4 19.5h7" />
    </>
  ),
  notes: (
    <>
      <rect x="3" y="4" width="18" height="12.5" rx="2" />
      <path d="M12 16.5V20M8 20h8M7 8.5h6M7 12h9" />
    </>
  ),
  handout: (
    <>
      <path d="M7 8V3.5h10V8M7 17.5H4.5v-7a2 2 0 0 1 2-2h11a2 2 0 0 1 2 2v7H17" strokeLinejoin="round" />
      <path d="M7 14h10v6.5H7zM9.5 17h5" strokeLinejoin="round" />
    </>
  ),
  camera: (
    <>
      <path d="M3.5 8h4l1.6-2.5h5.8L16.5 8h4v11h-17z" strokeLinejoin="round" />
      <circle cx="12" cy="13.2" r="3.4" />
    </>
  ),
  film: (
    <>
      <rect x="3.5" y="4.5" width="17" height="15" rx="2" />
      <path d="M8 4.5v15M16 4.5v15M3.5 9.5H8M3.5 14.5H8M16 9.5h4.5M16 14.5h4.5" />
    </>
  ),
  settings: (
    <>
      <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
      <circle cx="15" cy="7" r="2.1" />
      <circle cx="9" cy="17" r="2.1" />
    </>
  ),
  newPatient: (
    <>
      <circle cx="10" cy="8" r="3.6" />
      <path d="M3.5 19.5c.6-3.6 3-5.4 6.5-5.4s5.9 1.8 6.5 5.4M18 5v6M15 8h6" />
    </>
  ),
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  orbit: <path d="M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3" />,
  left: <path d="M18 12H6M11 7l-5 5 5 5" />,
  right: <path d="M6 12h12M13 7l5 5-5 5" />,
  up: <path d="M12 18V6M7 11l5-5 5 5" />,
  down: <path d="M12 6v12M7 13l5 5 5-5" />,
  closer: <path d="M12 6v12M6 12h12" />,
  farther: <path d="M6 12h12" />,
  textSize: <path d="m3.5 18 5-13h.6l5 13M5.2 13.6h7.2M14.5 18l3-8h.5l3 8M15.6 15.3h4.3" />,
  contrast: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 3.5v17a8.5 8.5 0 0 0 0-17z" fill="currentColor" />
    </>
  ),
  guided: <path d="M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 4.5v4h4" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {SHAPES[name]}
    </svg>
  );
}
