import type { Words } from '../content/words/types';
import { narrowestSphincterCm } from '../organ/caliber';
import { swallowFacts } from '../scene/swallowFacts';
import type { CaseParameters } from '../procedure/case';
import type { SceneState } from '../scene/types';

/** Below these the eye sees nothing of it, and saying it would be a lie. */
const SEEN_BLEB_ML = 1;
const SEEN_LENGTH_MM = 0.5;
const SEEN_CUT_CM = 0.2;
const SEEN_SHARE = 0.2;
/** A sphincter narrower than this lets nothing through. */
const CLOSED_SPHINCTER_MM = 5;
const MOUTH_CM = 0;
/** Past this depth the tip is in the stomach. */
const STOMACH_CM = 41;
/** From here on the tip looks upward. */
const LOOKS_BACK = 0.6;

/**
 * What the picture shows at this instant, in a few sentences: the scope, then what has happened to the wall, then the
 * sphincter. Everything that matters in the picture has its sentence here.
 */
export function shownNow(
  { caseParameters }: { readonly caseParameters: CaseParameters },
  state: SceneState,
  words: Words['shown'],
): string {
  const { values, tool } = state;
  const { entryDepthCm, myotomyStartCm } = caseParameters;
  const sentences: string[] = [];
  const inTunnel = values.scopeRoute > 0.5 && values.tipDepthCm > entryDepthCm;
  if (values.tipDepthCm > MOUTH_CM) {
    sentences.push(whereScopeIs(values, inTunnel, words));
    if (tool !== 'none' && values.toolExtensionMm > 0) sentences.push(words.tool[tool]);
  }
  const entryCut = values.incisionMm > SEEN_LENGTH_MM;
  if (values.blebMl > SEEN_BLEB_ML && !entryCut) sentences.push(words.bleb);
  if (entryCut && values.clips < 1) sentences.push(words.entryOpen(values.incisionMm));
  if (values.tunnelEndCm > entryDepthCm + SEEN_CUT_CM) sentences.push(words.tunnel(values.tunnelEndCm));
  if (values.myotomyEndCm > myotomyStartCm + SEEN_CUT_CM) {
    sentences.push(words.myotomy(myotomyStartCm, values.myotomyEndCm));
  }
  if (values.clips >= 1) sentences.push(words.clips(Math.floor(values.clips)));
  if (values.balloonFill > SEEN_SHARE) sentences.push(words.balloon);
  if (values.toxinDoses > SEEN_SHARE && values.toxinEffect > SEEN_SHARE) sentences.push(words.toxin);
  if (values.outerCutCm > SEEN_CUT_CM) sentences.push(values.wrap > SEEN_SHARE ? words.wrap : words.outerCut);
  const openMm =
    20 * narrowestSphincterCm({ lesRadiusCm: values.lesOpeningMm / 20, myotomyEndCm: values.myotomyEndCm });
  sentences.push(openMm > CLOSED_SPHINCTER_MM ? words.sphincterOpen(openMm) : words.sphincterClosed);
  if (values.bolusMl > SEEN_BLEB_ML) sentences.push(words.bolus(values.bolusDepthCm));
  const swallow = swallowFacts(state, caseParameters);
  if (swallow) sentences.push(words.swallow(swallow.insideMl, swallow.emptiedMl));
  return sentences.join(' ');
}

function whereScopeIs(
  { tipDepthCm, retroflexion }: SceneState['values'],
  inTunnel: boolean,
  words: Words['shown'],
): string {
  if (inTunnel) return words.scopeInTunnel(tipDepthCm);
  if (tipDepthCm <= STOMACH_CM) return words.scopeInLumen(tipDepthCm);
  return retroflexion > LOOKS_BACK ? words.scopeLooksBack : words.scopeInStomach;
}
