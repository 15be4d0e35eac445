import { describe, expect, it } from 'vitest';
import { readPreferences, rememberPreferences } from './preferences';
import { createSession } from './session';

function storageOf(content: string | null): Storage {
  let kept = content;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => void (kept = value),
  } as unknown as Storage;
}

describe('preferences', () => {
  it('come back on the next visit', () => {
    const storage = storageOf(null);
    const session = createSession();
    rememberPreferences(session, () => storage);
    const chosen = { captions: false, labels: false, theme: 'dark', scopeHelp: true } as const;
    session.setState(chosen);
    expect(readPreferences(() => storage)).toMatchObject(chosen);
  });

  it.each(['', '{', 'null', '[]', '7', '{"theme":"pink","captions":"yes"}', '{"language":"xx"}'])(
    'damaged as %j count as none',
    (content) => {
      expect(readPreferences(() => storageOf(content))).toEqual({});
    },
  );

  it('keep what is sound beside what is damaged', () => {
    expect(readPreferences(() => storageOf('{"theme":"light","captions":0}'))).toEqual({ theme: 'light' });
  });

  it('do without storage where it is forbidden', () => {
    const forbidden = (): Storage => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    expect(readPreferences(forbidden)).toEqual({});
    const session = createSession();
    rememberPreferences(session, forbidden);
    expect(() => session.setState({ captions: false })).not.toThrow();
  });
});
