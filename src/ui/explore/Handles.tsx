import { useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { EXPLORE_VIEWS } from '../../content/poem/exploreViews';
import {
  tidyHour,
  tidySection,
  wedgeHours,
  wedgeOf,
  WIDEST_WEDGE_HOURS,
  type Explore,
} from '../../player/explore/explore';
import { besideOrgan, nearestValue } from '../../player/explore/organPicture';
import type { PicturePoint } from '../../player/viewpoint';
import { hourToTheta } from '../../procedure/clockFace';
import { SECTION_RANGE_CM } from '../../scene/dissection';
import { useProgramme, useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import { EXPLORE_WORDS } from './exploreWords';
import styles from './Handles.module.css';
import { useOrganNow } from './useOrganNow';

/** Handles stand so far outside the wall, cm. */
const OUT_CM = 0.55;
const HOUR_STEP = 0.25;
const CM_STEP = 0.5;
/** How finely a place is looked for under the pointer. */
const FIND = { hours: 0.1, cm: 0.1 } as const;
/** The section's handle stands at this hour in front, 9 being the patient's left. */
const SECTION_HOUR = 10.5;

type HandleId = 'fromHour' | 'toHour' | 'section';

/** The wedge's edges and the cross-section as handles in the picture, moved by hand or by arrows. */
export function Handles({ explore }: { readonly explore: Explore }) {
  const { player, session } = useUi();
  const { caseParameters } = useProgramme();
  const t = useLazyWords(EXPLORE_WORDS);
  const organ = useOrganNow();
  const root = useRef<HTMLDivElement>(null);
  const view = EXPLORE_VIEWS.find(({ id }) => id === explore.view)!;
  const wedge = wedgeOf(explore, view, caseParameters);
  const opened = wedgeHours(wedge) > 0;
  const change = (changes: Partial<Explore>): void =>
    session.setState((state) => ({ explore: state.explore && { ...state.explore, ...changes } }));

  const depthCm = (): number => explore.sectionCm ?? player.instant.shot.targetDepthCm;
  const placeOf = (id: HandleId, value: number): PicturePoint | null =>
    id === 'section'
      ? besideOrgan(value, hourToTheta(SECTION_HOUR), OUT_CM, organ(), player.viewpoint)
      : besideOrgan(depthCm(), hourToTheta(value), OUT_CM, organ(), player.viewpoint);
  const valueOf = (id: HandleId): number => (id === 'section' ? (explore.sectionCm ?? 0) : wedge[id]);
  const set = (id: HandleId, value: number): void => {
    if (id === 'section') {
      change({ sectionCm: tidySection(value) });
      return;
    }
    const next = { ...wedge, [id]: tidyHour(value) };
    if (wedgeHours(next) > 0 && wedgeHours(next) <= WIDEST_WEDGE_HOURS) change({ wedge: next });
  };
  const onMove = (id: HandleId) => (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !root.current) return;
    const box = root.current.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    const found =
      id === 'section'
        ? nearestValue(at, SECTION_RANGE_CM.min, SECTION_RANGE_CM.max, FIND.cm, (cm) => placeOf(id, cm))
        : nearestValue(at, FIND.hours, 12, FIND.hours, (hour) => placeOf(id, hour));
    set(id, found);
  };
  const onKey = (id: HandleId) => (event: KeyboardEvent) => {
    const more = event.key === 'ArrowRight' || event.key === 'ArrowDown';
    const less = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
    if (!more && !less) return;
    event.preventDefault();
    event.stopPropagation();
    set(id, valueOf(id) + (id === 'section' ? CM_STEP : HOUR_STEP) * (more ? 1 : -1));
  };
  const handles: readonly HandleId[] = [
    ...(opened ? (['fromHour', 'toHour'] as const) : []),
    ...(explore.sectionCm === null ? [] : (['section'] as const)),
  ];
  const draw = useRef<() => void>(() => {});
  useLayoutEffect(() => {
    draw.current = () => {
      for (const id of handles) {
        const element = root.current?.querySelector<HTMLElement>(`[data-handle="${id}"]`);
        const at = placeOf(id, valueOf(id));
        const { widthPx, heightPx } = player.viewpoint;
        const seen = at && at.x > 0 && at.y > 0 && at.x < widthPx && at.y < heightPx && !player.detour.moving;
        element?.toggleAttribute('hidden', !seen);
        if (element && at) element.style.transform = `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)`;
      }
    };
    draw.current();
  });
  useLayoutEffect(() => player.on('drawn', () => draw.current()), [player]);
  const nameOf = (id: HandleId): string =>
    id === 'section' ? t.sectionAt : `${t.wedge}: ${id === 'fromHour' ? t.wedgeFrom : t.wedgeTo}`;
  return (
    <div ref={root} className={styles.handles}>
      {handles.map((id) => (
        <button
          key={id}
          type="button"
          role="slider"
          className={styles.handle}
          data-handle={id}
          aria-label={nameOf(id)}
          aria-valuemin={id === 'section' ? SECTION_RANGE_CM.min : 0}
          aria-valuemax={id === 'section' ? SECTION_RANGE_CM.max : 12}
          aria-valuenow={valueOf(id)}
          aria-valuetext={id === 'section' ? t.depth(valueOf(id)) : t.hour(valueOf(id))}
          aria-orientation={id === 'section' ? 'vertical' : 'horizontal'}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={onMove(id)}
          onKeyDown={onKey(id)}
        />
      ))}
    </div>
  );
}
