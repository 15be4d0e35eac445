import { useState } from 'react';
import { useStore } from 'zustand';
import { isAside } from '../player/session';
import { orbitOfShot, stepOrbit, type OrbitStep } from '../player/orbit';
import { shotShown } from '../scene/sides';
import { ComparePanel } from './compare/ComparePanel';
import { usePair } from './compare/usePair';
import { useProgramme, useSession, useUi } from './context';
import { IconButton } from './IconButton';
import { Icon, type IconName } from './icons';
import { MarkBar } from './marks/MarkBar';
import { NeighborsPanel } from './NeighborsPanel';
import { nextLayout, swapViews } from './swapViews';
import { useScopeIn } from './usePanes';
import styles from './ViewControls.module.css';

const TURN_DEG = 15;
const ZOOM = 1.25;

/** Where each step stands in two rows of three, as on a compass. */
const STEPS: readonly {
  name: IconName & ('left' | 'right' | 'up' | 'down' | 'closer' | 'farther');
  step: OrbitStep;
}[] = [
  { name: 'farther', step: { zoom: 1 / ZOOM } },
  { name: 'up', step: { elevationDeg: TURN_DEG } },
  { name: 'closer', step: { zoom: ZOOM } },
  { name: 'left', step: { azimuthDeg: -TURN_DEG } },
  { name: 'down', step: { elevationDeg: -TURN_DEG } },
  { name: 'right', step: { azimuthDeg: TURN_DEG } },
];

const LAYOUT_ICON = { inset: 'layoutInset', both: 'layoutBoth', single: 'layoutSingle' } as const;

type OpenPanel = 'compare' | 'orbit' | 'neighbors' | null;

interface ViewControlsProps {
  /** Whether the picture can be drawn on. */
  readonly drawable: boolean;
}

/**
 * The picture by hand, for everyone who does not drag: turning and zooming, what lies round the esophagus, and the way
 * back to the guided view.
 */
export function ViewControls({ drawable }: ViewControlsProps) {
  const { player, session, marks, words } = useUi();
  const tool = useStore(marks.state, (state) => state.tool);
  const free = useSession((state) => state.orbit !== null);
  // Whoever could take neighbors away would see which one is asked for.
  const quizzed = useSession((state) => state.quiz !== null);
  const [open, setOpen] = useState<OpenPanel>(null);
  const { view, layout, scopeHelp } = useStore(session);
  const pair = usePair();
  // While two organs stand side by side, nothing is seen through the endoscope.
  const scopeIn = useScopeIn() && pair === 'none';
  const scopeLarge = scopeIn && (view === 'scope' || layout === 'both');
  const outsideLarge = !scopeIn || view === 'outside' || layout === 'both';
  const aside = useSession(isAside);
  const comparable = useProgramme().comparison !== null && !aside;
  const layoutNow = words.views.layout[layout];
  const take = (step: OrbitStep): void =>
    session.setState((state) => ({
      orbit: stepOrbit(state.orbit ?? orbitOfShot(shotShown(player.programme, player.instant, pair)), step),
    }));
  const drawing = drawable && tool !== 'none';
  const press = (panel: OpenPanel): void => {
    // One panel at a time: whoever turns the picture has put the pen away.
    marks.hold('none');
    setOpen(open === panel ? null : panel);
  };
  return (
    <div className={styles.controls} data-keep-out role="group" aria-label={words.camera.heading}>
      {drawing && (
        <div className={styles.panel}>
          <MarkBar />
        </div>
      )}
      {outsideLarge && open === 'orbit' && (
        <div className={`${styles.panel} ${styles.steps}`}>
          {STEPS.map(({ name, step }) => (
            <IconButton key={name} icon={name} label={words.camera[name]} onClick={() => take(step)} />
          ))}
        </div>
      )}
      {comparable && open === 'compare' && (
        <div className={styles.panel}>
          <ComparePanel />
        </div>
      )}
      {outsideLarge && !quizzed && open === 'neighbors' && (
        <div className={styles.panel}>
          <NeighborsPanel />
        </div>
      )}
      <div className={styles.row}>
        {free && (
          <button type="button" className={styles.guided} onClick={() => session.setState({ orbit: null })}>
            <Icon name="guided" />
            {words.camera.guided}
          </button>
        )}
        <div className={styles.bar}>
          {drawable && (
            <IconButton
              icon="pen"
              label={drawing ? words.marks.close : words.marks.heading}
              aria-expanded={drawing}
              onClick={() => {
                setOpen(null);
                marks.hold(drawing ? 'none' : 'pen');
              }}
            />
          )}
          {scopeIn && (
            <>
              <IconButton
                icon={LAYOUT_ICON[layout]}
                label={words.views.nextLayout(layoutNow)}
                onClick={() => nextLayout(session)}
              />
              <IconButton
                icon="swap"
                label={view === 'outside' ? words.views.showScope : words.views.showOutside}
                onClick={() => swapViews(session)}
              />
            </>
          )}
          {scopeLarge && (
            <IconButton
              icon="clockFace"
              label={words.views.help}
              aria-pressed={scopeHelp}
              onClick={() => session.setState({ scopeHelp: !scopeHelp })}
            />
          )}
          {comparable && (
            <IconButton
              icon="compare"
              label={words.compare.heading}
              aria-expanded={open === 'compare'}
              onClick={() => press('compare')}
            />
          )}
          {outsideLarge && (
            <>
              {!quizzed && (
                <IconButton
                  icon="neighbors"
                  label={words.neighbors.heading}
                  aria-expanded={open === 'neighbors'}
                  onClick={() => press('neighbors')}
                />
              )}
              <IconButton
                icon="orbit"
                label={words.camera.open}
                aria-expanded={open === 'orbit'}
                onClick={() => press('orbit')}
              />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
