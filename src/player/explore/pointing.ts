import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WorldPoint } from '../../organ/coordinates';
import type { ExploreView, StructureName, StructurePlace } from '../../procedure/structures';
import { cameraPoseAt, createCameraPose } from '../../scene/cameraPose';
import { momentTime } from '../../scene/momentTime';
import { presencesIn, type Presences } from '../../scene/neighbors';
import { apart, toward } from '../../scene/pick/lineOfSight';
import { placeOf } from '../../scene/pick/placeOf';
import { Picker, type Pointed } from '../../scene/pick/picker';
import { sceneAt } from '../../scene/sceneAt';
import { createSceneState } from '../../scene/state';
import type { SceneState } from '../../scene/types';
import { Detour } from '../detour';
import type { Player } from '../player';
import { neighborsChosen, type Session } from '../session';
import { foreseenViewpoint } from '../foreseenViewpoint';
import { isInFrame, sightThrough, type PicturePoint, type Viewpoint } from '../viewpoint';
import { detourOf, exploreOf, inView, type Explore } from './explore';

export interface PointingState {
  /** What was pointed at last; null: nothing has a mark. */
  readonly picked: Pointed | null;
  /** What was asked for by name, also where it is not to be seen. */
  readonly asked: StructureName | null;
  /** Something was pointed at that has no name. */
  readonly missed: boolean;
}

/** A place that has moved by less is still the one that was pointed at, cm. */
const MOVED_CM = 0.4;

/** A picture that nobody has drawn yet, px. */
const UNDRAWN_PX = { widthPx: 1280, heightPx: 800 } as const;

const NOTHING: PointingState = { picked: null, asked: null, missed: false };

/** What somebody points at in the outside view, and what they ask for by name. */
export class Pointing {
  readonly state: StoreApi<PointingState> = createStore(() => NOTHING);
  readonly #player: Player;
  readonly #session: Session;
  #picker: Picker | null = null;

  constructor(player: Player, session: Session) {
    this.#player = player;
    this.#session = session;
    // Another instant is another organ: what was pointed at may stand elsewhere.
    player.on('time', () => {
      this.#picker = null;
    });
    session.subscribe((now, before) => {
      if (neighborsChosen(now) !== neighborsChosen(before)) this.#picker = null;
      if (before.explore && !now.explore) this.clear();
    });
  }

  /** Names what stands at a place of the picture, CSS px from its upper left corner. */
  pointAt(at: PicturePoint): Pointed | null {
    const picked = this.under(at);
    this.state.setState({ picked, asked: null, missed: picked === null });
    return picked;
  }

  /** The same, without leaving a mark. */
  under(at: PicturePoint): Pointed | null {
    const { viewpoint } = this.#player;
    return viewpoint.widthPx > 0 ? this.#pickerNow().pick(sightThrough(viewpoint, at)) : null;
  }

  /** Whether what was pointed at still stands where it did, and is seen from here. */
  isSeen(): boolean {
    const { picked } = this.state.getState();
    if (!picked) return false;
    const { position: from } = this.#player.viewpoint;
    const again = this.#pickerNow().pick({ from, direction: toward(from, picked.point) });
    return again?.name === picked.name && apart(again.point, picked.point) < MOVED_CM;
  }

  /** Whether a place of the world is what is met in its line of sight. */
  sees(point: Readonly<WorldPoint>): boolean {
    return this.#pickerNow().meets(this.#player.viewpoint.position, point, MOVED_CM);
  }

  /**
   * Shows a structure that is asked for by name: the view, and where the story has not made it yet, the moment at which
   * it is there.
   */
  ask(name: StructureName, place: StructurePlace, views: readonly ExploreView[]): void {
    const view = views.find(({ id }) => id === place.view);
    if (!view) return;
    const now = this.#session.getState().explore;
    const nowS = this.#player.timeS;
    const thenS = place.moment === undefined ? nowS : momentTime(place.moment, this.#player.programme);
    // As little as possible is changed: nothing, if it is in the picture; then the view; then layers and cuts; then the moment.
    const here = now && this.#findHere(name, place);
    if (here) {
      this.state.setState({ picked: here, asked: name, missed: false });
      return;
    }
    const tries: readonly (readonly [Explore, number])[] = [
      ...(now ? ([[inView(now, view), nowS]] as const) : []),
      [exploreOf(view), nowS],
      [exploreOf(view), thenS],
    ];
    for (const [explore, timeS] of tries) {
      const picked = this.#find(name, place, explore, view, timeS);
      if (!picked) continue;
      this.#show(explore, timeS);
      this.state.setState({ picked, asked: name, missed: false });
      return;
    }
    this.#show(exploreOf(view), thenS);
    this.state.setState({ picked: null, asked: name, missed: false });
  }

  clear(): void {
    this.state.setState(NOTHING);
  }

  #show(explore: Explore, timeS: number): void {
    if (timeS !== this.#player.timeS) void this.#player.seek(timeS);
    this.#session.setState({ explore, orbit: null });
  }

  /** In the picture as it is drawn. */
  #findHere(name: StructureName, place: StructurePlace): Pointed | null {
    const { detour, instant, programme, viewpoint } = this.#player;
    if (detour.moving || viewpoint.widthPx <= 0) return null;
    const looking = {
      eye: viewpoint.position,
      inFrame: (point: Readonly<WorldPoint>) => isInFrame(viewpoint, point),
    };
    const found = placeOf(name, place, instant, programme, this.#pickerNow(), looking);
    // What no hand could point at is better shown in its own view.
    return found?.steady ? found.pointed : null;
  }

  /** In a picture that is still to be drawn. */
  #find(
    name: StructureName,
    place: StructurePlace,
    explore: Explore,
    view: ExploreView,
    timeS: number,
  ): Pointed | null {
    const { programme, viewpoint } = this.#player;
    const state = sceneAt(programme, timeS, createSceneState());
    const detour = new Detour(state, () => {});
    detour.go(detourOf(explore, view, programme.caseParameters));
    detour.apply(state);
    const { widthPx, heightPx } = viewpoint.widthPx > 0 ? viewpoint : UNDRAWN_PX;
    const pose = cameraPoseAt(state.shot, widthPx / heightPx, createCameraPose());
    const foreseen = foreseenViewpoint(pose, widthPx, heightPx);
    const picker = new Picker(state, programme, this.#shown(state, state.shot.distanceCm));
    const looking = {
      eye: pose.position,
      inFrame: (point: Readonly<WorldPoint>) => isInFrame(foreseen, point),
    };
    return placeOf(name, place, state, programme, picker, looking)?.pointed ?? null;
  }

  #pickerNow(): Picker {
    const { viewpoint, instant, programme } = this.#player;
    return (this.#picker ??= new Picker(instant, programme, this.#neighbors(instant, viewpoint)));
  }

  #neighbors(state: SceneState, { position, target }: Viewpoint): Presences {
    return this.#shown(state, apart(position, target));
  }

  #shown(state: SceneState, distanceCm: number): Presences {
    return presencesIn(state, distanceCm, neighborsChosen(this.#session.getState()));
  }
}
