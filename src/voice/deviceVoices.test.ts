import { expect, it } from 'vitest';
import { languageOf, listVoices, localVoices, type DeviceVoice } from './deviceVoices';

const voice = (name: string, lang: string, localService: boolean, isDefault = false): DeviceVoice => ({
  name,
  lang,
  localService,
  default: isDefault,
  voiceURI: name,
});

it.each([
  ['fr-FR', 'fr'],
  ['fr_CA', 'fr'],
  ['fra-FRA', 'fr'],
  ['EN', 'en'],
  ['ara_EG', 'ar'],
  ['', ''],
])('reads %s as %s', (tag, code) => expect(languageOf(tag)).toBe(code));

it('takes only voices that speak the language on the device itself', () => {
  const voices = [
    voice('Google français', 'fr-FR', false),
    voice('Thomas', 'fr_FR', true),
    voice('Amélie', 'fr-CA', true, true),
    voice('Daniel', 'en-GB', true),
    { ...voice('Vieille', 'fr-FR', true), localService: undefined as unknown as boolean },
  ];
  expect(localVoices(voices, 'fr').map(({ name }) => name)).toEqual(['Amélie', 'Thomas']);
  expect(localVoices(voices, 'es')).toEqual([]);
});

it('waits for a list that comes late, and gives up on one that never does', async () => {
  let told: () => void = () => {};
  let voices: SpeechSynthesisVoice[] = [];
  const speech = {
    getVoices: () => voices,
    addEventListener: (_: string, listener: unknown) => (told = listener as () => void),
    removeEventListener: () => {},
  };
  const late = listVoices(speech, () => {});
  voices = [voice('Thomas', 'fr-FR', true) as SpeechSynthesisVoice];
  told();
  expect((await late).length).toBe(1);
  voices = [];
  expect(await listVoices(speech, (giveUp) => giveUp())).toEqual([]);
});
