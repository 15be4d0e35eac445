import type { LanguageName } from '../content/languages/types';
import type { Session } from '../player/session';

/** Lets the session follow the system's wish for less motion, and the page the session's theme, mode and language. */
export function watchSystem(page: Window, session: Session, languages: readonly LanguageName[]): void {
  const calm = page.matchMedia('(prefers-reduced-motion: reduce)');
  const follow = (): void => session.setState({ reducedMotion: calm.matches });
  follow();
  calm.addEventListener('change', follow);

  const root = page.document.documentElement;
  const paint = (): void => {
    const { theme, language, mode, textSize, contrast, captionSize, captionBackground } = session.getState();
    if (theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.dataset['mode'] = mode;
    root.dataset['contrast'] = contrast;
    root.dataset['captions'] = captionBackground;
    root.style.setProperty('--text-size', String(textSize));
    root.style.setProperty('--caption-size', String(captionSize));
    root.lang = language;
    root.dir = languages.find(({ code }) => code === language)?.direction ?? 'ltr';
  };
  paint();
  session.subscribe(paint);
}
