import { expect, it } from 'vitest';
import { deviceReader } from './deviceReader';
import type { SpeechTold } from './deviceSpeaker';

/** A device whose speech the test ends. */
function device() {
  const said: { text: string; told: SpeechTold }[] = [];
  const reader = deviceReader({
    speechOf: (language) =>
      language === 'ar'
        ? null
        : { speak: (text, _how, told) => void said.push({ text, told }), cancel: () => {} },
    language: () => language,
    volume: () => 0.5,
  });
  let language: 'fr' | 'ar' = 'fr';
  return {
    reader,
    said,
    texts: () => said.map(({ text }) => text),
    speak: (code: 'fr' | 'ar') => (language = code),
  };
}

it('says texts one after the other', () => {
  const { reader, said, texts } = device();
  reader.say(['Chapitre 5', '1 minute']);
  expect(texts()).toEqual(['Chapitre 5']);
  said[0]!.told.ended();
  expect(texts()).toEqual(['Chapitre 5', '1 minute']);
});

it('a new order takes the place of the one before, and silence of both', () => {
  const { reader, said, texts } = device();
  reader.say(['un', 'deux']);
  reader.say(['trois', 'quatre']);
  said[0]!.told.ended();
  expect(texts()).toEqual(['un', 'trois']);
  reader.hush();
  said[1]!.told.ended();
  expect(texts()).toEqual(['un', 'trois']);
});

it('goes on after a text that the voice failed at, and is silent where there is no voice', () => {
  const { reader, said, texts, speak } = device();
  reader.say(['un', 'deux']);
  said[0]!.told.failed('synthesis-failed');
  expect(texts()).toEqual(['un', 'deux']);
  speak('ar');
  reader.say(['ثلاثة']);
  expect(texts()).toHaveLength(2);
});
