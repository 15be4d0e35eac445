import type { Ui } from '../context';
import type { ComposerParts } from './composer';
import type { PlateName } from './plate';

/** What a composer needs, as the page has it now. */
export function composerParts({
  player,
  session,
  marks,
  labels,
  scopeLabels,
  words,
  languages,
}: Ui): ComposerParts {
  const { language } = session.getState();
  return {
    player,
    session,
    marks,
    labels,
    scopeLabels,
    words: {
      labels: words.labels.names,
      sides: words.compare.sides,
      informationOnly: words.informationOnly,
    },
    rightToLeft: languages.find(({ code }) => code === language)?.direction === 'rtl',
  };
}

/** The plate as the page shows it: a person's choice, or the system's. */
export function plateNow({ session }: Ui): PlateName {
  const { theme } = session.getState();
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
