import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { RoomText } from '../../player/roomText';
import { useProgramme } from '../context';
import { Icon } from '../icons';
import styles from './RoomPlate.module.css';

/** Sizes of the text as shares of the page's, the largest that fits is taken: nobody scrolls in a room. */
const SIZES = [1.35, 1.2, 1.05, 0.95, 0.85, 0.75];

/** By which a room answers. */
const LETTERS = 'ABCDEFGH';
const ARABIC_LETTERS = 'أبجدهوزح';

/** What the room reads beside the picture: what is explained, or what is asked and, once answered, what is right. */
export function RoomPlate({ room }: { readonly room: RoomText }) {
  const { heading, text, ask, options, ordered, rightWord } = room;
  const { language } = useProgramme();
  const letters = language === 'ar' ? ARABIC_LETTERS : LETTERS;
  const answered = options.some(({ right }) => right);
  const plate = useFittingText(room);
  const List = ordered ? 'ol' : 'ul';
  return (
    <aside ref={plate} className={styles.plate} data-room="" data-answered={answered} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {text !== null && <p className={styles.text}>{text}</p>}
      {ask !== null && <p className={styles.ask}>{ask}</p>}
      {options.length > 0 && (
        <List className={styles.options}>
          {options.map((option, i) => (
            <li key={option.text} data-right={option.right}>
              <span className={styles.letter}>{ordered && answered ? i + 1 : letters[i]}</span>
              <span className={styles.option}>{option.text}</span>
              {option.right && !ordered && (
                <span className={styles.sign}>
                  <Icon name="check" />
                  <span className="unseen">{rightWord}</span>
                </span>
              )}
            </li>
          ))}
        </List>
      )}
    </aside>
  );
}

function useFittingText(room: RoomText): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const plate = ref.current;
    if (!plate) return undefined;
    const fit = (): void => {
      for (const size of SIZES) {
        plate.style.fontSize = `${size}rem`;
        if (plate.scrollHeight <= plate.clientHeight) return;
      }
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(plate);
    return () => observer.disconnect();
  }, [room]);
  return ref;
}
