import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { STRUCTURES } from '../../content/poem/structures';
import { STRUCTURE_NAMES, type StructureName } from '../../procedure/structures';
import { useProgramme, useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import { FiguresFrom } from '../evidence/FiguresFrom';
import { SourcesDiffer } from '../evidence/SourcesDiffer';
import { Sources } from '../Sources';
import { EXPLORE_WORDS, STRUCTURE_WORDS } from './exploreWords';
import { structureSources } from './structureSources';
import styles from './NameCard.module.css';

const LAYERS: readonly StructureName[] = STRUCTURE_NAMES.layer;
const isLayer = (name: StructureName): boolean => LAYERS.includes(name);

/** What was pointed at: its name, what it is, where it lies and who says so. */
export function NameCard({ intro }: { readonly intro: string }) {
  const { pointing } = useUi();
  const { register } = useProgramme();
  const t = useLazyWords(EXPLORE_WORDS);
  const { structures } = useLazyWords(STRUCTURE_WORDS);
  const { picked, asked, missed } = useStore(pointing.state);
  const name = picked?.name ?? asked;
  const card = useRef<HTMLElement>(null);
  // One card for all names, so that a new one is announced: it would stay where the last one was read to.
  useLayoutEffect(() => {
    if (!card.current) return;
    card.current.scrollTop = 0;
    // Where the page is low the card does not stay in sight by itself.
    if (name !== null) card.current.scrollIntoView({ block: 'nearest' });
  }, [name]);
  const sources = name === null ? [] : structureSources(name, register);
  return (
    <section
      ref={card}
      className={styles.card}
      aria-live="polite"
      aria-atomic="true"
      data-named={name ?? undefined}
    >
      {name === null ? (
        <p className={styles.intro}>{missed ? t.nothing : intro}</p>
      ) : (
        <>
          <h3 className={styles.name}>{structures[name].name}</h3>
          {picked?.within && (
            <p className={styles.within}>
              {(isLayer(picked.within) ? t.inLayer : t.within)(structures[picked.within].name)}
            </p>
          )}
          {picked?.organ && (
            <p className={styles.place}>
              {register === 'patient'
                ? t.placeDepth(picked.organ.depthCm)
                : t.place(picked.organ.depthCm, picked.organ.hour)}
            </p>
          )}
          {!picked && <p className={styles.within}>{t.unseen}</p>}
          <p className={styles.text}>{structures[name][register]}</p>
          {sources.length === 0 && <p className={styles.within}>{t.unsourced}</p>}
          <div className={styles.behind}>
            {sources.length > 0 && (
              <Sources
                key={name}
                keys={sources}
                figures={(source) => (
                  <FiguresFrom
                    source={source}
                    figures={STRUCTURES[name].told[register]}
                    text={structures[name][register]}
                  />
                )}
              />
            )}
            <SourcesDiffer key={`${name} differ`} at={{ structure: name }} />
          </div>
        </>
      )}
    </section>
  );
}
