import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { drawn } from '../../player/marks/markBook';
import { drawingBeside, goToDrawing, placeNow } from '../../player/marks/placeNow';
import type { Panes } from '../../player/panes';
import { VIEWS, type View } from '../../player/session';
import { MARK_COLORS } from '../../player/marks/types';
import { useUi } from '../context';
import { IconButton } from '../IconButton';
import styles from './MarkBar.module.css';

/** The views that are large enough to be drawn on. */
const viewsDrawnOn = (panes: Panes | null): readonly View[] =>
  VIEWS.filter((view) => (panes ? panes[view] !== null && panes.inset !== view : view === 'outside'));

/** Pen and pointer, colors, and the ways back: what is drawn can be taken back, wiped away and found again. */
export function MarkBar() {
  const { player, session, marks, swallows, words } = useUi();
  const { tool, color, drawings } = useStore(marks.state);
  const t = words.marks;
  const here = () => viewsDrawnOn(player.panes).map((view) => placeNow(player, session, view));
  // What can be taken back or wiped away depends on where the picture stands.
  const possible = useSyncExternalStore(
    (changed) => {
      const undo = [player.on('drawn', changed), marks.state.subscribe(changed)];
      return () => undo.forEach((each) => each());
    },
    () => {
      const places = here();
      return `${marks.canUndo(...places)} ${places.some((place) => marks.isDrawn(place))}`;
    },
  );
  const [undoable, wipeable] = possible.split(' ').map((word) => word === 'true');
  const some = drawn({ drawings }).length;
  const go = (direction: 1 | -1): void => {
    const to = drawingBeside(drawn(marks.state.getState()), player.timeS, direction);
    if (to) void goToDrawing(to, player, session, swallows);
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label={t.heading}>
      <IconButton
        icon="pen"
        label={t.pen}
        aria-pressed={tool === 'pen'}
        onClick={() => marks.hold(tool === 'pen' ? 'none' : 'pen')}
      />
      <IconButton
        icon="pointer"
        label={t.pointer}
        aria-pressed={tool === 'pointer'}
        onClick={() => marks.hold(tool === 'pointer' ? 'none' : 'pointer')}
      />
      <div className={styles.colors} role="radiogroup" aria-label={t.color}>
        {MARK_COLORS.map((name) => (
          <label key={name} className={styles.color} data-color={name} title={t.colors[name]}>
            <input
              type="radio"
              name="markColor"
              aria-label={t.colors[name]}
              checked={name === color}
              onChange={() => {
                marks.dip(name);
                marks.hold('pen');
              }}
            />
          </label>
        ))}
      </div>
      <IconButton icon="undo" label={t.undo} disabled={!undoable} onClick={() => marks.undo(...here())} />
      <IconButton
        icon="wipe"
        label={t.clear}
        disabled={!wipeable}
        onClick={() => here().forEach((place) => marks.clear(place))}
      />
      {some > 0 && (
        <>
          <IconButton icon="left" label={t.previous} onClick={() => go(-1)} />
          <IconButton icon="right" label={t.next} onClick={() => go(1)} />
        </>
      )}
    </div>
  );
}
