import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { drawn } from '../../player/marks/markBook';
import { drawingBeside, goToDrawing, placeNow } from '../../player/marks/placeNow';
import { MARK_COLORS } from '../../player/marks/types';
import { useUi } from '../context';
import { IconButton } from '../IconButton';
import styles from './MarkBar.module.css';

/** Pen and pointer, colors, and the ways back: what is drawn can be taken back, wiped away and found again. */
export function MarkBar() {
  const { player, session, marks, swallows, words } = useUi();
  const { tool, color, drawings } = useStore(marks.state);
  const t = words.marks;
  // What can be taken back depends on where the picture stands.
  const here = (view: 'outside' | 'scope') => placeNow(player, session, view);
  const present = useSyncExternalStore(
    (changed) => {
      const undo = [player.on('drawn', changed), marks.state.subscribe(changed)];
      return () => undo.forEach((each) => each());
    },
    () => {
      const at = (['outside', 'scope'] as const).find((view) => marks.canUndo(here(view)));
      const on = (['outside', 'scope'] as const).find((view) => marks.isDrawn(here(view)));
      return `${at ?? ''} ${on ?? ''}`;
    },
  );
  const [undoable, wipeable] = present.split(' ') as ['outside' | 'scope' | '', 'outside' | 'scope' | ''];
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
      <IconButton
        icon="undo"
        label={t.undo}
        disabled={undoable === ''}
        onClick={() => undoable && marks.undo(here(undoable))}
      />
      <IconButton
        icon="wipe"
        label={t.clear}
        disabled={wipeable === ''}
        onClick={() => wipeable && marks.clear(here(wipeable))}
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
