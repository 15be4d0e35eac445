import { orbitOfShot, stepOrbit } from '../../player/orbit';
import { shotShown } from '../../scene/sides';
import { usePair } from '../../ui/compare/usePair';
import { useSession, useUi } from '../../ui/context';
import { Icon } from '../../ui/icons';
import { Labels } from '../../ui/Labels';
import { ScaleBar } from '../../ui/ScaleBar';
import { Views } from '../../ui/Views';
import { useKioskWords } from './kioskWords';
import styles from './StoryOverlay.module.css';

const TURN_DEG = 20;

/** Over the picture: names, the endoscope's view, and buttons for what a finger does by turning. */
export function StoryOverlay() {
  const { player, session } = useUi();
  const k = useKioskWords();
  const free = useSession((state) => state.orbit !== null);
  const large = useSession((state) => state.view);
  const pair = usePair();
  const turn = (azimuthDeg: number): void =>
    session.setState((state) => ({
      orbit: stepOrbit(state.orbit ?? orbitOfShot(shotShown(player.programme, player.instant, pair)), {
        azimuthDeg,
      }),
    }));
  return (
    <>
      <Views
        roomy={false}
        pair={<ScaleBar />}
        outside={
          <>
            <Labels />
            <ScaleBar />
          </>
        }
      />
      {large === 'outside' && (
        <div className={styles.turns} data-keep-out>
          <button
            type="button"
            className={styles.turn}
            aria-label={k.turnLeft}
            data-say={k.turnLeft}
            onClick={() => turn(-TURN_DEG)}
          >
            <Icon name="left" />
          </button>
          <button
            type="button"
            className={styles.turn}
            aria-label={k.turnRight}
            data-say={k.turnRight}
            onClick={() => turn(TURN_DEG)}
          >
            <Icon name="right" />
          </button>
          {free && (
            <button
              type="button"
              className={styles.guided}
              data-say={k.guided}
              onClick={() => session.setState({ orbit: null })}
            >
              <Icon name="guided" />
              {k.guided}
            </button>
          )}
        </div>
      )}
    </>
  );
}
