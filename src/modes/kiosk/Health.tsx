import { useEffect, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { KioskWords } from '../../content/words/kiosk/types';
import { FAULTS } from '../../player/kiosk/health';
import type { KioskVersions } from '../../player/kiosk/room';
import { useUi } from '../../ui/context';
import { useModal } from '../../ui/useModal';
import styles from './Health.module.css';
import { useKioskWords } from './kioskWords';
import { useRoom } from './useRoom';

/** It closes by itself: nobody leaves it open over the loop. */
const OPEN_MS = 60_000;
const REFRESH_MS = 1000;

/** For the staff: how this screen is doing. Counts and times, nothing of any visitor. */
export function Health({ onClose }: { readonly onClose: () => void }) {
  const { player, words } = useUi();
  const room = useRoom();
  const { health, mender, versions, uptimeS, leaveMode } = room;
  const t = useKioskWords().health;
  const now = useSyncExternalStore(health.subscribe, health.now);
  const dialog = useModal();
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const closing = setTimeout(onClose, OPEN_MS);
    const refreshing = setInterval(() => setNowMs(Date.now()), REFRESH_MS);
    return () => {
      clearTimeout(closing);
      clearInterval(refreshing);
    };
  }, [onClose]);
  const { frames, quality, qualityWhy } = player.stats();
  const lines: (readonly [string, string])[] = [
    [t.version, __POEM_VERSION__],
    [t.uptime, t.lasting(uptimeS())],
    [t.starts, `${now.starts} (${t.lasting((nowMs - now.sinceMs) / 1000)})`],
    [t.frames, String(frames)],
    [t.quality, quality ? `${quality} (${qualityWhy})` : '—'],
    ...FAULTS.map((fault) => [`${t.recoveries}: ${t.faults[fault]}`, String(now.recoveries[fault])] as const),
    [t.visits, String(now.visits)],
    [t.loops, String(now.loops)],
  ];
  return (
    <dialog ref={dialog} className={styles.health} aria-label={t.heading} onClose={onClose}>
      <h2>{t.heading}</h2>
      <dl>
        {lines.map(([name, value]) => (
          <Line key={name} name={name} value={value} />
        ))}
        {versions && <VersionLines versions={versions} words={t} nowMs={nowMs} />}
        {now.lastProblem && (
          <Line
            name={t.lastProblem}
            value={`${t.faults[now.lastProblem.fault]}: ${now.lastProblem.detail} (${t.lasting((nowMs - now.lastProblem.atMs) / 1000)})`}
          />
        )}
      </dl>
      <div className={styles.choices}>
        {versions && (
          <button type="button" onClick={() => void versions.check()}>
            {t.look}
          </button>
        )}
        <button type="button" onClick={() => mender.reload()}>
          {t.reload}
        </button>
        {leaveMode && (
          <button type="button" onClick={leaveMode}>
            {t.leaveMode}
          </button>
        )}
        <button type="button" data-first="true" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </dialog>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface VersionLinesProps {
  readonly versions: KioskVersions;
  readonly words: KioskWords['health'];
  readonly nowMs: number;
}

function VersionLines({ versions, words: t, nowMs }: VersionLinesProps) {
  const { offline, checkedAtMs, waiting, refused } = useStore(versions.state);
  return (
    <>
      <Line name={t.offline} value={t.offlineStates[offline]} />
      <Line
        name={t.checked}
        value={checkedAtMs === null ? t.never : t.lasting((nowMs - checkedAtMs) / 1000)}
      />
      {(waiting || refused !== null) && (
        <Line name={t.version} value={refused === null ? t.waiting : t.refused(refused)} />
      )}
    </>
  );
}
