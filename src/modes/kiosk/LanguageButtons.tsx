import type { LanguageCode } from '../../narration/types';
import { useSession, useUi } from '../../ui/context';
import { useKioskWords } from './kioskWords';

interface LanguageButtonsProps {
  readonly className: string | undefined;
  /** They switch between languages, and say which is on; else each begins something in its own. */
  readonly switches?: boolean;
  readonly onChoose: (code: LanguageCode) => void;
}

/** Every language by its own name. */
export function LanguageButtons({ className, switches = false, onChoose }: LanguageButtonsProps) {
  const { languages } = useUi();
  const k = useKioskWords();
  const present = useSession((state) => state.language);
  return (
    <div className={className} role="group" aria-label={k.language}>
      {languages.map(({ code, name, direction }) => (
        <button
          key={code}
          type="button"
          lang={code}
          dir={direction}
          aria-pressed={switches ? code === present : undefined}
          data-present={code === present}
          data-say={name}
          onClick={() => onChoose(code)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
