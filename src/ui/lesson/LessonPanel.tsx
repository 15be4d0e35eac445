import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { bytesToPack } from '../../player/lesson/pack/packLesson';
import type { BuiltFile } from '../../player/lesson/pack/lessonFiles';
import { LONGEST_TITLE, STANDARDS } from '../../player/lesson/settings';
import { TEST_KINDS } from '../../player/selfTest/types';
import { Choice } from '../Choice';
import { useProgramme, useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import { saveFile } from '../saveFile';
import { turned } from '../turned';
import { COUNTS, firstDraft, settingsOf, type LessonDraft } from './lessonDraft';
import styles from './LessonPanel.module.css';
import { LESSON_WORDS } from './lessonWords';
import { fetchFileList, packHere } from './packHere';

const MASTERY_STEP = 5;

type Making =
  | { readonly phase: 'idle' }
  | { readonly phase: 'making'; readonly done: number; readonly total: number }
  | { readonly phase: 'saved' | 'cancelled' | 'failed' };

/** Makes a package of this page that a learning platform takes as a lesson. */
export function LessonPanel() {
  const { session, languages, words } = useUi();
  const t = useLazyWords(LESSON_WORDS);
  const { chapters } = useProgramme();
  const chapterIds = useMemo(() => chapters.map(({ id }) => id), [chapters]);
  const [draft, setDraft] = useState(() => firstDraft(words.title, session.getState().language, chapterIds));
  const change = (changes: Partial<LessonDraft>): void => setDraft((now) => ({ ...now, ...changes }));
  const files = useFileList();
  const [making, setMaking] = useState<Making>({ phase: 'idle' });
  const stop = useRef<AbortController | null>(null);
  // Whoever closes the sheet has stopped it.
  useEffect(() => () => stop.current?.abort(), []);
  const id = useId();
  const settings = settingsOf(draft);
  const lack = typeof settings === 'string' ? settings : null;
  const busy = making.phase === 'making';

  const make = async (): Promise<void> => {
    if (typeof settings === 'string') return;
    const abort = new AbortController();
    stop.current = abort;
    setMaking({ phase: 'making', done: 0, total: 1 });
    try {
      const { WORDS } = await LESSON_WORDS[settings.language]();
      const description = WORDS.description(settings.chapters.length, settings.test?.count ?? 0);
      const blob = await packHere(
        {
          settings,
          description,
          files: files ?? (await fetchFileList(abort.signal)),
          onProgress: (done, total) => setMaking({ phase: 'making', done, total }),
        },
        abort.signal,
      );
      saveFile(`poem-lesson-${settings.language}-${settings.standard}.zip`, blob);
      setMaking({ phase: 'saved' });
    } catch {
      setMaking({ phase: abort.signal.aborted ? 'cancelled' : 'failed' });
    } finally {
      stop.current = null;
    }
  };

  return (
    <div className={styles.panel}>
      <p className={styles.note}>{t.intro}</p>
      <fieldset disabled={busy} className={styles.form}>
        <div className={styles.fields}>
          <Field id={`${id}title`} label={t.title} wide>
            <input
              id={`${id}title`}
              type="text"
              value={draft.title}
              maxLength={LONGEST_TITLE}
              required
              aria-invalid={lack === 'noTitle'}
              onChange={({ target }) => change({ title: target.value })}
            />
          </Field>
          <Field id={`${id}language`} label={t.language}>
            <select
              id={`${id}language`}
              value={draft.language}
              onChange={({ target }) =>
                change({ language: languages.find(({ code }) => code === target.value)!.code })
              }
            >
              {languages.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          <Field id={`${id}register`} label={t.register}>
            <select
              id={`${id}register`}
              value={draft.register}
              onChange={({ target }) =>
                change({ register: target.value === 'patient' ? 'patient' : 'student' })
              }
            >
              {(['student', 'patient'] as const).map((register) => (
                <option key={register} value={register}>
                  {words.voice.registers[register]}
                </option>
              ))}
            </select>
          </Field>
        </div>

        <fieldset className={styles.group}>
          <legend>{t.chapters}</legend>
          <div className={styles.quick}>
            <button
              type="button"
              className={styles.quickButton}
              onClick={() => change({ chapters: chapterIds })}
            >
              {t.allChapters}
            </button>
            <button type="button" className={styles.quickButton} onClick={() => change({ chapters: [] })}>
              {t.noChapters}
            </button>
          </div>
          <div className={styles.columns}>
            {chapters.map((chapter) => (
              <Check
                key={chapter.id}
                label={chapter.title}
                checked={draft.chapters.includes(chapter.id)}
                onChange={(on) => change({ chapters: turned(chapterIds, draft.chapters, chapter.id, on) })}
              />
            ))}
          </div>
        </fieldset>

        <fieldset className={styles.group}>
          <legend>{t.test}</legend>
          <Check label={t.withTest} checked={draft.withTest} onChange={(withTest) => change({ withTest })} />
        </fieldset>
        {draft.withTest && (
          <>
            <fieldset className={styles.group}>
              <legend>{t.kinds}</legend>
              <div className={styles.grid}>
                {TEST_KINDS.map((kind) => (
                  <Check
                    key={kind}
                    label={t.kindNames[kind]}
                    checked={draft.kinds.includes(kind)}
                    onChange={(on) => change({ kinds: turned(TEST_KINDS, draft.kinds, kind, on) })}
                  />
                ))}
              </div>
            </fieldset>
            <div className={styles.fields}>
              <Field id={`${id}count`} label={t.count}>
                <select
                  id={`${id}count`}
                  value={draft.count}
                  onChange={({ target }) => change({ count: Number(target.value) })}
                >
                  {COUNTS.map((count) => (
                    <option key={count} value={count}>
                      {t.questions(count)}
                    </option>
                  ))}
                </select>
              </Field>
              <label className={styles.slider}>
                <span>{t.mastery}</span>
                <output>{t.percent(draft.masteryPercent)}</output>
                <input
                  type="range"
                  min={0}
                  max={100}
                  step={MASTERY_STEP}
                  value={draft.masteryPercent}
                  aria-valuetext={t.percent(draft.masteryPercent)}
                  onChange={({ target }) => change({ masteryPercent: Number(target.value) })}
                />
              </label>
            </div>
            <Choice
              heading={t.seeds}
              inline
              value={draft.seeds}
              options={(['new', 'same'] as const).map((value) => ({ value, label: t.seedNames[value] }))}
              onChange={(seeds) => change({ seeds })}
            />
          </>
        )}
        <Choice
          heading={t.platform}
          value={draft.standard}
          options={STANDARDS.map((value) => ({
            value,
            label: t.platforms[value],
            note: t.platformNotes[value],
          }))}
          onChange={(standard) => change({ standard })}
        />
      </fieldset>
      <p className={styles.note}>{words.lesson.reports}</p>
      <div className={styles.act}>
        {busy ? (
          <>
            <progress value={making.done} max={making.total} aria-label={words.lesson.heading} />
            <button type="button" className={styles.button} onClick={() => stop.current?.abort()}>
              {t.cancel}
            </button>
          </>
        ) : (
          <button
            type="button"
            className={styles.button}
            data-first="true"
            aria-disabled={lack !== null}
            aria-describedby={`${id}status`}
            onClick={() => void make()}
          >
            {t.make}
          </button>
        )}
      </div>
      <p
        id={`${id}status`}
        className={styles.status}
        role={busy ? undefined : 'status'}
        data-making={making.phase}
        data-lack={lack !== null}
      >
        {statusOf()}
      </p>
    </div>
  );

  function statusOf(): string {
    if (making.phase === 'making') return t.progress(making.done, making.total);
    if (lack) return t[lack];
    if (making.phase !== 'idle') return t[making.phase];
    return files && typeof settings !== 'string' ? t.about(bytesToPack(files, settings)) : '';
  }
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

function Field({ id, label, wide = false, children }: FieldProps) {
  return (
    <div className={styles.field} data-wide={wide}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}

/** What this page is made of; null: not known yet, or not to be had. */
function useFileList(): readonly BuiltFile[] | null {
  const [files, setFiles] = useState<readonly BuiltFile[] | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    // Where it cannot be had now, whoever makes a lesson is told then.
    fetchFileList(abort.signal).then(setFiles, () => {});
    return () => abort.abort();
  }, []);
  return files;
}
