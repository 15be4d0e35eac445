import { createRoot } from 'react-dom/client';
import { BariumColumn } from '../../src/charts/BariumColumn';
import type { ChartProps, Side } from '../../src/charts/chartProps';
import { COLOR_MAPS } from '../../src/charts/colorMaps';
import { DistensibilityProfile } from '../../src/charts/DistensibilityProfile';
import { EckardtBars } from '../../src/charts/EckardtBars';
import { PressureMap } from '../../src/charts/PressureMap';
import { CHART_SOURCES } from '../../src/content/poem/chartSources';
import { ar } from '../../src/content/words/ar';
import { en } from '../../src/content/words/en';
import { es } from '../../src/content/words/es';
import { fr } from '../../src/content/words/fr';
import type { Motility, Stage } from '../../src/physiology/types';
import type { Study } from '../../src/physiology/measures';
import { chartStudy } from '../support/chartStudies';

/**
 * Development only: all charts, of the pair that the address names.
 * `charts.html?lang=ar&theme=dark&pair=II:before,II:after&colors=clinical&charts=map,barium&now=4`
 */
const asked = new URLSearchParams(location.search);
const lang = asked.get('lang') ?? 'fr';
const words = { ar, en, es, fr }[lang] ?? fr;
document.documentElement.lang = lang;
document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

const STAGE_NAMES: Readonly<Record<string, Record<Stage, string>>> = {
  fr: { before: 'Avant', after: 'Après' },
  en: { before: 'Before', after: 'After' },
  es: { before: 'Antes', after: 'Después' },
  ar: { before: 'قبل', after: 'بعد' },
};
const nameOf = (motility: string, stage: Stage): string => `${STAGE_NAMES[lang]?.[stage]} · ${motility}`;

const [left, right] = (asked.get('pair') ?? 'II:before,II:after').split(',').map((one): Side<Study> => {
  const [motility = 'II', stage = 'before'] = one.split(':');
  return {
    name: nameOf(motility, stage as Stage),
    data: chartStudy(motility as Motility, stage as Stage),
  };
});
const sources = new Map(CHART_SOURCES.map((source) => [source.key, source]));

function propsOf<T>(part: (study: Study) => T): ChartProps<T> {
  const of = (side: Side<Study> | undefined): Side<T> | undefined =>
    side && { name: side.name, data: part(side.data) };
  return { left: of(left), right: of(right), words: words.charts, sources };
}

const nowS = Number(asked.get('now') ?? -1);
const onFrame = (listener: (timeS: number) => void): (() => void) => {
  listener(nowS);
  return () => {};
};

const CHARTS = {
  map: () => (
    <PressureMap
      {...propsOf((study) => study.manometry)}
      onFrame={onFrame}
      initialColors={COLOR_MAPS.find((name) => name === asked.get('colors')) ?? 'even'}
    />
  ),
  barium: () => <BariumColumn {...propsOf((study) => study.barium)} {...(nowS >= 0 && { onFrame })} />,
  bag: () => <DistensibilityProfile {...propsOf((study) => study.distensibility)} />,
  eckardt: () => <EckardtBars {...propsOf((study) => study.eckardt)} />,
};
const chosen = (asked.get('charts') ?? 'map,barium,bag,eckardt').split(',') as (keyof typeof CHARTS)[];

const place = document.getElementById('charts');
if (!place) throw new Error('The page has no #charts.');
createRoot(place).render(chosen.map((name) => <div key={name}>{CHARTS[name]()}</div>));
document.documentElement.dataset['ready'] = '';
