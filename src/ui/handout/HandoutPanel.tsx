import { useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import { MOST_PICTURES } from '../../player/handout';
import { useUi } from '../context';
import { IconButton } from '../IconButton';
import styles from './HandoutPanel.module.css';
import { Paper } from './Paper';

/** What stands on the page to take home, how it will look, and the way to the printer. */
export function HandoutPanel() {
  const { handout, takeHandoutPicture, words } = useUi();
  const { pictures, questions, own } = useStore(handout.state);
  const t = words.handout;
  const id = useId();
  const [problem, setProblem] = useState(false);
  const add = async (): Promise<void> => {
    try {
      handout.add(await takeHandoutPicture());
      setProblem(false);
    } catch {
      setProblem(true);
    }
  };
  useEffect(() => {
    // Whoever opens it has the picture before them in mind.
    if (handout.state.getState().pictures.length === 0) void add();
    // Only when it opens.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [handout]);
  const print = async (): Promise<void> => {
    const all = document.querySelectorAll<HTMLImageElement>(`#${CSS.escape(id)} img`);
    await Promise.all(Array.from(all, (image) => image.decode().catch(() => {})));
    window.print();
  };
  return (
    <div className={styles.panel}>
      <p className={styles.note}>{t.note}</p>
      <section className={styles.choice}>
        <h3>{t.pictures}</h3>
        <ul className={styles.pictures}>
          {pictures.map(({ id: picture, caption, address }) => (
            <li key={picture}>
              <img src={address} alt={caption} />
              <IconButton icon="close" label={t.remove(caption)} onClick={() => handout.remove(picture)} />
            </li>
          ))}
        </ul>
        <button type="button" className={styles.button} onClick={() => void add()}>
          {t.addNow}
        </button>
        {problem && (
          <p role="alert" className={styles.problem}>
            {t.failed}
          </p>
        )}
        {pictures.length >= MOST_PICTURES && <p className={styles.note}>{t.mostPictures(MOST_PICTURES)}</p>}
      </section>
      <fieldset className={styles.choice}>
        <legend>{t.questions}</legend>
        {t.questionList.map((question, index) => (
          <label key={question} className={styles.question}>
            <input
              type="checkbox"
              checked={questions.includes(index)}
              onChange={({ target }) => handout.ask(index, target.checked)}
            />
            <span>{question}</span>
          </label>
        ))}
        <label htmlFor={`${id}own`} className={styles.own}>
          {t.own}
        </label>
        <textarea
          id={`${id}own`}
          rows={2}
          maxLength={200}
          value={own}
          aria-describedby={`${id}hint`}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => handout.write(target.value)}
        />
        <p id={`${id}hint`} className={styles.note}>
          {t.ownHint}
        </p>
      </fieldset>
      <div className={styles.print}>
        <button type="button" className={styles.button} data-first="true" onClick={() => void print()}>
          {t.print}
        </button>
        <span className={styles.note}>{t.printHint}</span>
      </div>
      <div id={id} className={styles.preview}>
        <Paper />
      </div>
    </div>
  );
}
