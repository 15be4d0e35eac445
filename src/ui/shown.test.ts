import { describe, expect, it } from 'vitest';
import { fr } from '../content/words/fr';
import { testProgramme } from '../player/testProgramme';
import { createSceneState } from '../scene/state';
import type { SceneState } from '../scene/types';
import { shownNow } from './shown';

function shown(values: Partial<SceneState['values']>, tool: SceneState['tool'] = 'none'): string {
  const state = createSceneState();
  Object.assign(state.values, values);
  state.tool = tool;
  return shownNow(testProgramme(), state, fr.shown).replaceAll('\u00a0', ' ');
}

describe('what is shown, in words', () => {
  it('before anything happens, only the closed sphincter', () => {
    expect(shown({})).toBe('Le sphincter inférieur est fermé.');
  });

  it('says on which side of the mucosa the endoscope is', () => {
    expect(shown({ tipDepthCm: 30.2 })).toContain('dans l’œsophage, à 30 cm des incisives');
    expect(shown({ tipDepthCm: 36.6, scopeRoute: 1, tunnelEndCm: 37 })).toContain(
      'dans le tunnel sous-muqueux, à 36,5 cm des incisives',
    );
    expect(shown({ tipDepthCm: 36, scopeRoute: 1, toolExtensionMm: 4 }, 'knife')).toContain(
      'Le bistouri est sorti.',
    );
  });

  it('says when the endoscope is in the stomach and when it looks back', () => {
    expect(shown({ tipDepthCm: 44 })).toContain('La pointe de l’endoscope est dans l’estomac.');
    expect(shown({ tipDepthCm: 53, retroflexion: 1 })).toContain('se retourne');
    expect(shown({ tipDepthCm: 53, retroflexion: 1 })).not.toContain('cm des incisives');
  });

  it('names what has been done to the wall', () => {
    const done = shown({ incisionMm: 18, tunnelEndCm: 42.5, myotomyEndCm: 40, clips: 0 });
    expect(done).toContain('ouverte sur 18 mm');
    expect(done).toContain('Le tunnel va jusqu’à 42,5 cm.');
    expect(done).toContain('coupé de 34 à 40 cm');
    expect(shown({ incisionMm: 18, clips: 3.4 })).toContain('3 clips sur l’entrée.');
  });

  it('says that it is closed as long as a cut has left a ring of it', () => {
    expect(shown({ lesOpeningMm: 10, myotomyEndCm: 39.2 })).toContain('Le sphincter inférieur est fermé.');
    expect(shown({ lesOpeningMm: 10, myotomyEndCm: 42 })).toContain('ouvert de 10 mm');
  });

  it('ends with what was wanted: an open passage', () => {
    expect(shown({ lesOpeningMm: 16, bolusMl: 10, bolusDepthCm: 38 })).toBe(
      'Le sphincter inférieur est ouvert de 16 mm. Une bouchée se trouve à 38 cm.',
    );
  });
});

it('says what has become of what is swallowed', () => {
  const state = createSceneState();
  const plan = {
    id: 'sip',
    posture: 'upright',
    fluid: 'water',
    gulps: [{ atS: 0.2, volumeMl: 20, overS: 0.8 }],
    standingMl: 30,
    durationS: 4,
  } as const;
  Object.assign(state.swallow, { plan, timeS: 3, side: 'before' });
  const text = shownNow(testProgramme(), state, fr.shown).replaceAll('\u00a0', ' ');
  expect(text).toContain('Ce qui est avalé : 50 mL dans l’œsophage, 0 mL dans l’estomac.');
});
