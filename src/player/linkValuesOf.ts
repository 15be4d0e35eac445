import type { LinkValues } from './link';
import type { Player } from './player';
import type { Session } from './session';

/** The view of this moment, as an address says it. */
export function linkValuesOf(player: Player, session: Session): LinkValues {
  const {
    mode,
    language,
    register,
    view,
    layout,
    compare,
    divider,
    orbit,
    study,
    explore,
    branch,
    quality,
    caseParameters,
  } = session.getState();
  const first = player.instant.chapter === 0;
  const chapter = player.programme.chapters[player.instant.chapter];
  return {
    mode,
    language,
    register,
    view,
    layout,
    compare,
    divider,
    orbit,
    study,
    explore,
    branch,
    swallow: player.bench.plan && { id: player.bench.plan.id, timeS: player.bench.timeS },
    quality,
    caseParameters,
    chapter: first || !chapter ? null : chapter.id,
    timeS: Math.max(0, player.timeS - (chapter?.start ?? 0)),
  };
}
