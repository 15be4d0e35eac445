import { expect, it } from 'vitest';
import { HealthBook } from './health';

function store(initial: Record<string, string> = {}): Storage {
  const map = new Map(Object.entries(initial));
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  } as unknown as Storage;
}

it('remembers recoveries over a restart of the page', () => {
  const storage = store();
  const first = new HealthBook(
    () => storage,
    () => 1000,
  );
  first.started();
  first.recovered('context', 'lost');
  first.recovered('frozen', 'x'.repeat(1000));
  const second = new HealthBook(
    () => storage,
    () => 9000,
  );
  second.started();
  expect(second.now()).toMatchObject({
    sinceMs: 1000,
    starts: 2,
    recoveries: { context: 1, script: 0, frozen: 1 },
    lastProblem: { fault: 'frozen', atMs: 1000 },
  });
  expect(second.now().lastProblem?.detail).toHaveLength(200);
});

it.each([
  ['nothing', {}],
  ['no JSON', { 'poem.kiosk.health': '{' }],
  ['another version', { 'poem.kiosk.health': '{"starts":-1}' }],
])('begins anew from %s', (_what, stored) => {
  expect(
    new HealthBook(
      () => store(stored),
      () => 5,
    ).now(),
  ).toMatchObject({ sinceMs: 5, starts: 0 });
});

it('goes on where storage is forbidden', () => {
  const book = new HealthBook(
    () => {
      throw new DOMException('forbidden', 'SecurityError');
    },
    () => 0,
  );
  let heard = 0;
  book.subscribe(() => (heard += 1));
  book.visited();
  expect(book.now().visits).toBe(1);
  expect(heard).toBe(1);
});
