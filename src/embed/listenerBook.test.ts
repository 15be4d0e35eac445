import { describe, expect, it } from 'vitest';
import { ListenerBook } from './listenerBook';

function setUp() {
  const heard: string[] = [];
  const book = new ListenerBook((type, on) => heard.push(`${on ? 'on' : 'off'} ${type}`));
  return { book, heard };
}
const a = (): void => {};
const b = { handleEvent: (): void => {} };

describe('ListenerBook', () => {
  it('tells of the first listener and of the last', () => {
    const { book, heard } = setUp();
    book.add('time', a, undefined);
    book.add('time', b, { capture: true });
    book.add('cue', a, false);
    book.remove('time', a);
    expect(heard).toEqual(['on time', 'on cue']);
    book.remove('time', b, true);
    expect(heard.at(-1)).toBe('off time');
    expect([book.has('time'), book.has('cue')]).toEqual([false, true]);
  });

  it('counts as the browser counts: the same twice is once, but not before and while bubbling', () => {
    const { book } = setUp();
    book.add('time', a, { once: true });
    book.add('time', a, undefined);
    book.add('time', a, true);
    book.remove('time', a);
    expect(book.has('time')).toBe(true);
    book.remove('time', a, { capture: true });
    expect(book.has('time')).toBe(false);
    book.remove('time', a);
    book.add('time', null, undefined);
    expect(book.has('time')).toBe(false);
  });

  it('knows that whoever wanted one has had it', () => {
    const { book, heard } = setUp();
    book.add('end', a, { once: true });
    book.dispatched('end');
    book.dispatched('end');
    expect(heard).toEqual(['on end', 'off end']);
  });

  it('knows who gave a signal to stop', () => {
    const { book, heard } = setUp();
    const leave = new AbortController();
    book.add('time', a, { signal: leave.signal });
    leave.abort();
    book.add('time', a, { signal: leave.signal });
    expect(heard).toEqual(['on time', 'off time']);
  });
});
