import { useEffect } from 'react';
import type { Player } from '../../player/player';
import type { Pair } from '../../procedure/pairs';
import type { SwallowPlan } from '../../procedure/types';
import { usePlayer, useUi } from '../context';

const EVENTS = ['time'] as const;

/** What is on the bench, and whether it plays: renders again when that changes, not with its time. */
export function useBench(): { readonly plan: SwallowPlan | null; readonly playing: boolean } {
  const plan = usePlayer(EVENTS, ({ bench }) => bench.plan);
  const playing = usePlayer(EVENTS, ({ bench }) => bench.playing);
  return { plan, playing };
}

/** Calls `draw` with the time of the bench, s, now and whenever it moves. @returns its undo. */
export function onBenchTime(player: Player, draw: (timeS: number) => void): () => void {
  const now = (): void => draw(player.bench.timeS);
  now();
  return player.on('time', now);
}

/** The same as long as a component stands. `draw` must keep its identity between renders. */
export function useBenchTime(draw: (timeS: number) => void): void {
  const { player } = useUi();
  useEffect(() => onBenchTime(player, draw), [player, draw]);
}

/** Has the story stand, and a swallow on the bench, where it stays if it lies there already. */
export function putOnBench(player: Player, plan: SwallowPlan, pair: Pair): void {
  player.pause();
  if (player.bench.plan !== plan) player.bench.show(plan, pair);
}
