import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SCRIPTS } from '../../content/poem/scripts';
import { allSounds, type NarrationSounds } from '../../narration/sounds';
import { LANGUAGE_CODES, type LanguageCode } from '../../narration/types';
import { writeCaptions } from './captionsOnDisk';
import { readConfig } from './config';
import { PRONUNCIATION as ar } from './pronunciation/ar';
import { PRONUNCIATION as en } from './pronunciation/en';
import { PRONUNCIATION as es } from './pronunciation/es';
import { PRONUNCIATION as fr } from './pronunciation/fr';
import { renderLanguage } from './renderLanguage';

/** All sounds of one language, both registers and the variants of all cases, in Opus: one telling needs half of them. */
export const OPUS_BUDGET_BYTES = 3_000_000;
const CONFIG = join('scripts', 'narration.config.json');
const PRONUNCIATIONS = { fr, en, es, ar };

/**
 * Renders the narration into `public/narration/<language>/`: sounds with the times of their words, and captions.
 * Only what changed is made anew. `--languages fr,en`, `--force`, `--config file`, `--out folder`.
 * @throws Error, a sentence, when a voice is missing or a language is over its budget.
 */
export async function main(args: readonly string[] = []): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      languages: { type: 'string', default: LANGUAGE_CODES.join(',') },
      config: { type: 'string', default: CONFIG },
      out: { type: 'string', default: join('public', 'narration') },
      force: { type: 'boolean', default: false },
    },
  });
  const config = await readConfig(values.config);
  for (const language of values.languages.split(',').map(codeOf)) {
    const scripts = SCRIPTS[language];
    const sounds = await renderLanguage({
      language,
      scripts,
      config: config[language],
      pronunciation: PRONUNCIATIONS[language],
      folder: values.out,
      force: values.force,
      tell: console.log,
    });
    await writeCaptions(join(values.out, language), scripts, sounds);
    report(sounds);
  }
}

function report(sounds: NarrationSounds): void {
  const all = allSounds(sounds);
  const opus = all.reduce((sum, { bytes }) => sum + bytes.opus, 0);
  const mp3 = all.reduce((sum, { bytes }) => sum + bytes.mp3, 0);
  const minutes = all.reduce((sum, { durationMs }) => sum + durationMs, 0) / 60_000;
  const words = all.reduce((sum, cue) => sum + cue.words.length / 2, 0);
  console.log(
    `${sounds.language}: ${all.length} sounds by ${sounds.voice}, ${minutes.toFixed(1)} min, ` +
      `${Math.round(words / minutes)} words a minute, Opus ${(opus / 1e6).toFixed(2)} MB, MP3 ${(mp3 / 1e6).toFixed(2)} MB`,
  );
  if (opus > OPUS_BUDGET_BYTES)
    throw new Error(`${sounds.language} is over its budget of ${OPUS_BUDGET_BYTES} bytes in Opus.`);
}

function codeOf(text: string): LanguageCode {
  const code = LANGUAGE_CODES.find((each) => each === text.trim());
  if (!code) throw new Error(`« ${text} » is no language. Languages: ${LANGUAGE_CODES.join(', ')}.`);
  return code;
}
