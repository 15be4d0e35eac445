import { expect, it, vi } from 'vitest';
import { keepAwake } from './wakeLock';

function screen() {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const locks: { released: boolean; release: () => Promise<void> }[] = [];
  const request = vi.fn<() => Promise<WakeLockSentinel>>(async () => {
    const lock = {
      released: false,
      release: async () => {
        lock.released = true;
      },
    };
    locks.push(lock);
    return lock as unknown as WakeLockSentinel;
  });
  const see = (state: DocumentVisibilityState): void => {
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { page: page as unknown as Document, locks, request, see };
}

it('asks again after the page was hidden, and gives the lock back at the end', async () => {
  const { page, locks, request, see } = screen();
  const undo = keepAwake({ page, wakeLock: { request } });
  await vi.waitFor(() => expect(locks).toHaveLength(1));
  // The browser takes it away.
  locks[0]!.released = true;
  see('hidden');
  see('visible');
  await vi.waitFor(() => expect(locks).toHaveLength(2));
  see('visible');
  expect(request, 'held already').toHaveBeenCalledTimes(2);
  await Promise.resolve();
  undo();
  expect(locks[1]!.released).toBe(true);
  see('visible');
  expect(request).toHaveBeenCalledTimes(2);
});

it('goes on where it is refused, or there is none', async () => {
  const { page, request, see } = screen();
  request.mockRejectedValueOnce(new DOMException('low battery', 'NotAllowedError'));
  keepAwake({ page, wakeLock: { request } });
  await Promise.resolve();
  see('visible');
  expect(request).toHaveBeenCalledTimes(2);
  expect(() => keepAwake({ page, wakeLock: undefined })()).not.toThrow();
});
