import { useMemo } from 'react';
import { useStore } from 'zustand';
import { SUBJECTS } from '../../procedure/types';
import { useUi } from '../context';
import styles from './Paper.module.css';
import { qrPath } from './qrPath';

/** The page to take home as it is printed: four things in short, pictures, questions, and the way back to this view. */
export function Paper() {
  const { handout, summary, words, linkNow } = useUi();
  const { pictures, questions, own } = useStore(handout.state);
  const t = words.handout;
  const link = useMemo(() => linkNow('short'), [linkNow]);
  const code = useMemo(() => qrPath(link.address), [link]);
  const sources = [
    ...new Set(SUBJECTS.flatMap((subject) => summary[subject].flatMap((each) => each.sources))),
  ];
  return (
    <article className={styles.paper} aria-label={t.heading}>
      <header className={styles.head}>
        <h1>{t.title}</h1>
        <p>{words.informationOnly}</p>
      </header>
      <div className={styles.body} data-pictures={pictures.length}>
        <div className={styles.text}>
          {SUBJECTS.map((subject) => (
            <section key={subject}>
              <h2>{words.telling.subjects[subject]}</h2>
              <ul>
                {summary[subject].map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <div className={styles.side}>
          {pictures.map(({ id, address, caption, drawn, widthPx, heightPx }) => (
            <figure key={id}>
              <img src={address} width={widthPx} height={heightPx} alt={caption} />
              <figcaption>
                {caption}
                {drawn && ` (${t.drawn})`}
              </figcaption>
            </figure>
          ))}
        </div>
      </div>
      <div className={styles.foot}>
        <section className={styles.questions}>
          <h2>{t.questions}</h2>
          <ul>
            {questions.map((index) => (
              <li key={index}>{t.questionList[index]}</li>
            ))}
            {own.trim() !== '' && <li>{own.trim()}</li>}
          </ul>
          <div className={styles.lines}>
            {t.yourNotes}
            <div className={styles.line} />
            <div className={styles.line} />
            <div className={styles.line} />
          </div>
        </section>
        <section className={styles.link}>
          <h2>{t.linkHeading}</h2>
          <svg
            className={styles.code}
            viewBox={`0 0 ${code.size} ${code.size}`}
            role="img"
            aria-label={t.code}
            shapeRendering="crispEdges"
          >
            <rect width={code.size} height={code.size} fill="#fff" />
            <path d={code.path} fill="#000" />
          </svg>
          <p>{link.hasMarks || !link.drawn ? t.linkNote : t.linkWithout}</p>
          {link.local && <p>{t.linkLocal}</p>}
        </section>
      </div>
      <footer className={styles.sources}>
        {/* Without the drawings, which nobody types. */}
        <p dir="ltr">{link.address.replace(/#.*/, '')}</p>
        <p>{`${t.sources} : ${sources.join(', ')}. ${words.intendedPurpose}`}</p>
      </footer>
    </article>
  );
}
