import { useUi } from '../../ui/context';
import { useUnreviewed } from '../../ui/useUnreviewed';
import { useKioskWords } from './kioskWords';
import { useStills } from './useStills';

/** What this is, quietly; that nobody has signed a translation; and that the pictures stand still, where they do. */
export function Information({ className }: { readonly className?: string | undefined }) {
  const { words } = useUi();
  const k = useKioskWords();
  const unreviewed = useUnreviewed();
  const stills = useStills();
  const lines = [
    words.informationOnly,
    ...(unreviewed ? [words.voice.unreviewed] : []),
    ...(stills ? [k.stills] : []),
  ];
  return (
    <p className={className}>
      {lines.map((line) => (
        <span key={line} data-say={line}>
          {line}{' '}
        </span>
      ))}
    </p>
  );
}
