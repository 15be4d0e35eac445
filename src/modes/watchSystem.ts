import type { Session } from '../player/session';

/** Lets the session follow the system's wish for less motion, and the page follow the session's theme and mode. */
export function watchSystem(page: Window, session: Session): void {
  const calm = page.matchMedia('(prefers-reduced-motion: reduce)');
  const follow = (): void => session.setState({ reducedMotion: calm.matches });
  follow();
  calm.addEventListener('change', follow);

  const root = page.document.documentElement;
  const paint = (): void => {
    const { theme, language, mode } = session.getState();
    if (theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.dataset['mode'] = mode;
    root.lang = language;
  };
  paint();
  session.subscribe(paint);
}
