import type { Player } from '../player/player';

/**
 * Lets the keys of keyboards and headsets and the lock screen drive the story, and shows there where it stands.
 * @returns the undo.
 */
export function answerMediaKeys(media: MediaSession, player: Player, titleOf: () => string): () => void {
  const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play: () => player.play(),
    pause: () => player.pause(),
    previoustrack: () => void player.previousChapter(),
    nexttrack: () => void player.nextChapter(),
    seekbackward: () => void player.previousStop(),
    seekforward: () => void player.nextStop(),
    seekto: ({ seekTime }) => seekTime !== undefined && void player.seek(seekTime),
  };
  const set = (action: MediaSessionAction, handler: MediaSessionActionHandler | null): void => {
    try {
      media.setActionHandler(action, handler);
    } catch {
      // This browser does not know this key.
    }
  };
  const name = (): void => {
    const chapter = player.programme.chapters[player.instant.chapter];
    media.metadata = new MediaMetadata({ title: chapter?.title ?? '', artist: titleOf() });
  };
  const place = (): void => {
    media.playbackState = player.playing ? 'playing' : 'paused';
    media.setPositionState?.({
      duration: player.durationS,
      playbackRate: player.rate,
      position: Math.min(player.timeS, player.durationS),
    });
  };
  for (const [action, handler] of Object.entries(actions)) set(action as MediaSessionAction, handler);
  name();
  const undo = [
    player.on('chapter', name),
    player.on('programme', name),
    player.on('play', place),
    player.on('pause', place),
    player.on('cue', place),
  ];
  return () => {
    for (const each of undo) each();
    for (const action of Object.keys(actions)) set(action as MediaSessionAction, null);
    media.metadata = null;
    media.playbackState = 'none';
  };
}
