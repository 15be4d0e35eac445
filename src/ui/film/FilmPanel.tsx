import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Choice } from '../Choice';
import { useProgramme, useUi } from '../context';
import { saveFile } from '../saveFile';
import { Checks, type Shown } from './Checks';
import { Composer } from './composer';
import { composerParts, plateNow } from './composerParts';
import { FILM_RATES, FILM_SIZES, filmBytes, leftS, type Stretch } from './filmPlan';
import styles from './FilmPanel.module.css';
import { makeFilm } from './makeFilm';
import { browserEncoders, filmOffers, type FilmOffer } from './offers';
import { openFile } from './openFile';

const WHOLE = 'whole';
/** So few bytes are handed over at once; more are written to the disk as they come, where the browser lets a page do so. */
const STREAMED_FROM_BYTES = 60e6;
const NAMES = { mp4: 'MP4', webm: 'WebM' } as const;

type Making =
  | { readonly phase: 'idle' }
  | { readonly phase: 'making'; readonly done: number; readonly total: number; readonly leftS: number | null }
  | { readonly phase: 'saved' | 'cancelled' | 'failed' };

/** Makes a film of a chapter or of the whole story, as a file. */
export function FilmPanel() {
  const ui = useUi();
  const { player, session, film, words } = ui;
  const t = words.film;
  const id = useId();
  const { chapters, duration } = useProgramme();
  const [what, setWhat] = useState(() => chapters[player.instant.chapter]?.id ?? WHOLE);
  const [size, setSize] = useState(0);
  const [rate, setRate] = useState<number>(25);
  const [shown, setShown] = useState<Shown>(() => ({
    captions: true,
    labels: session.getState().labels,
    lettering: true,
  }));
  const [sound, setSound] = useState(film.hasSound);
  const offers = useOffers(size, rate);
  const [container, setContainer] = useState<FilmOffer['container'] | null>(null);
  const offer = offers?.find((each) => each.container === container) ?? offers?.[0];
  const [making, setMaking] = useState<Making>({ phase: 'idle' });
  const stop = useRef<AbortController | null>(null);
  // Whoever closes the sheet has stopped it.
  useEffect(() => () => stop.current?.abort(), []);
  const stretch = useMemo((): Stretch => {
    const chapter = chapters.find((each) => each.id === what);
    return chapter ? { startS: chapter.start, endS: chapter.end } : { startS: 0, endS: duration };
  }, [chapters, duration, what]);
  const pixels = FILM_SIZES[size]!;
  const heard = sound && offer?.audio !== null && offer !== undefined;
  const bytes = filmBytes(stretch, pixels, rate, heard);

  const make = async (): Promise<void> => {
    if (!offer) return;
    const abort = new AbortController();
    stop.current = abort;
    const name = `poem-${what}-${session.getState().language}.${offer.container}`;
    let file: Awaited<ReturnType<typeof openFile>> = null;
    let composer: Composer | null = null;
    try {
      file = bytes > STREAMED_FROM_BYTES ? await openFile(name, offer.container) : null;
      composer = new Composer(composerParts(ui), { ...pixels, ...shown, plate: plateNow(ui) });
      const startMs = performance.now();
      const blob = await makeFilm(player, composer, {
        ...pixels,
        stretch,
        rate,
        offer,
        samplesOf: heard ? film.samplesOf : null,
        signal: abort.signal,
        onFrame: (done, total) =>
          setMaking({ phase: 'making', done, total, leftS: leftS(done, total, performance.now() - startMs) }),
        ...(file && { file: file.stream }),
      });
      if (blob) saveFile(name, blob);
      setMaking({ phase: 'saved' });
    } catch {
      await file?.discard();
      setMaking({ phase: abort.signal.aborted ? 'cancelled' : 'failed' });
    } finally {
      composer?.close();
      stop.current = null;
    }
  };

  if (offers?.length === 0) return <p className={styles.note}>{t.cannot}</p>;
  if (!offers || !offer) return <p className={styles.note}>{t.asking}</p>;
  const busy = making.phase === 'making';
  return (
    <div className={styles.panel}>
      <p className={styles.note}>{t.note}</p>
      <fieldset disabled={busy} className={styles.checks}>
        <div className={styles.what}>
          <label htmlFor={id}>{t.what}</label>
          <select id={id} value={what} onChange={({ target }) => setWhat(target.value)}>
            <option value={WHOLE}>{t.whole}</option>
            {chapters.map((chapter) => (
              <option key={chapter.id} value={chapter.id}>
                {chapter.title}
              </option>
            ))}
          </select>
        </div>
        <Choice
          heading={t.size}
          value={size}
          options={t.sizes.map((label, value) => ({ value, label }))}
          onChange={setSize}
        />
        <Choice
          heading={t.rate}
          inline
          value={rate}
          options={FILM_RATES.map((value) => ({ value, label: t.rateOf(value) }))}
          onChange={setRate}
        />
        <Choice
          heading={t.format}
          inline
          value={offer.container}
          options={offers.map((each) => ({
            value: each.container,
            label: t.formatOf(NAMES[each.container], each.audio !== null),
          }))}
          onChange={setContainer}
        />
        <Checks shown={shown} onChange={setShown}>
          {film.hasSound() && (
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={heard}
                disabled={offer.audio === null}
                onChange={({ target }) => setSound(target.checked)}
              />
              {t.sound}
            </label>
          )}
        </Checks>
      </fieldset>
      {offer.audio === null && <p className={styles.note}>{t.noSoundHere}</p>}
      <p className={styles.note}>{t.about(stretch.endS - stretch.startS, bytes)}</p>
      <div className={styles.act}>
        {making.phase === 'making' ? (
          <>
            <progress value={making.done} max={making.total} aria-label={t.heading} />
            <button type="button" className={styles.button} onClick={() => stop.current?.abort()}>
              {t.cancel}
            </button>
          </>
        ) : (
          <button type="button" className={styles.button} data-first="true" onClick={() => void make()}>
            {t.make}
          </button>
        )}
      </div>
      <p className={styles.status} role={busy ? undefined : 'status'} data-making={making.phase}>
        {making.phase === 'making' && t.progress(making.done, making.total, making.leftS)}
        {making.phase === 'saved' && t.saved}
        {making.phase === 'cancelled' && t.cancelled}
        {making.phase === 'failed' && t.failed}
      </p>
    </div>
  );
}

/** What this browser can make at a size and a rate; null: not known yet. */
function useOffers(size: number, rate: number): readonly FilmOffer[] | null {
  const [offers, setOffers] = useState<readonly FilmOffer[] | null>(null);
  useEffect(() => {
    let current = true;
    void browserEncoders(FILM_SIZES[size]!, rate)
      .then(filmOffers)
      .catch(() => [])
      .then((found) => current && setOffers(found));
    return () => {
      current = false;
    };
  }, [size, rate]);
  return offers;
}
