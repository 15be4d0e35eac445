import { useState } from 'react';
import { orbitOfShot, stepOrbit, type OrbitStep } from '../player/orbit';
import { useSession, useUi } from './context';
import { IconButton } from './IconButton';
import { Icon, type IconName } from './icons';
import styles from './ViewControls.module.css';

const TURN_DEG = 15;
const ZOOM = 1.25;

/** Where each step stands in a square of nine, as on a compass. */
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

/** Turning and zooming by buttons, for everyone who does not drag; and the way back to the guided view. */
export function ViewControls() {
  const { player, session, words } = useUi();
  const orbit = useSession((state) => state.orbit);
  const [open, setOpen] = useState(false);
  const take = (step: OrbitStep): void =>
    session.setState((state) => ({
      orbit: stepOrbit(state.orbit ?? orbitOfShot(player.instant.shot), step),
    }));
  return (
    <>
      {orbit !== null && (
        <button
          type="button"
          className={styles.guided}
          data-keep-out
          onClick={() => session.setState({ orbit: null })}
        >
          <Icon name="guided" />
          {words.camera.guided}
        </button>
      )}
      <div className={styles.controls} data-keep-out role="group" aria-label={words.camera.heading}>
        {open && (
          <div className={styles.steps}>
            {STEPS.map(({ name, step }) => (
              <IconButton key={name} icon={name} label={words.camera[name]} onClick={() => take(step)} />
            ))}
          </div>
        )}
        <div className={styles.toggle}>
          <IconButton
            icon="orbit"
            label={words.camera.open}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        </div>
      </div>
    </>
  );
}
