import { spawn } from 'node:child_process';
import type { MachineConfig } from './config';

/** Says texts into WAV files. */
export interface Engine {
  /** Program, voice and settings: part of what decides a sound. */
  readonly id: string;
  /** For listeners: who speaks. */
  readonly name: string;
  /** Asks the engine for one phrase. Throws a sentence when the program is missing or fails. */
  say(text: string, wav: string): Promise<void>;
  /**
   * Says two texts as one, the second at half the loudness or not and otherwise alike to the sample, where the engine can:
   * two such sounds compared tell when the second text starts.
   */
  readonly sayInTwo?: (first: string, second: string, isSecondQuiet: boolean, wav: string) => Promise<void>;
}

/** Pico's own loudness runs into the limit of 16 bits on loud vowels; this is a step below. */
const PICO_VOLUME = 70;

const LONGEST_RUN_MS = 60_000;

const HOW_TO_GET: Readonly<Record<string, string>> = {
  pico2wave: 'Debian: add the component non-free, then apt-get install libttspico-utils',
  'espeak-ng': 'Debian: apt-get install espeak-ng',
  ffmpeg: 'Debian: apt-get install ffmpeg',
};

export function engineOf(config: MachineConfig): Engine {
  switch (config.engine) {
    case 'pico': {
      const { voice, speed } = config;
      const speak = (marked: string, wav: string): Promise<void> =>
        // « -- »: words that start with a hyphen are words.
        run('pico2wave', ['-l', voice, '-w', wav, '--', `<speed level="${speed}">${marked}</speed>`]);
      const at = (volume: number, text: string): string =>
        `<volume level="${volume}">${readable(text)}</volume>`;
      return {
        id: `pico ${voice} ${speed} ${PICO_VOLUME}`,
        name: `SVOX Pico ${voice}`,
        say: (text, wav) => speak(at(PICO_VOLUME, text), wav),
        // Two tags and no more: with many Pico loses count, pauses inside the sentence or never ends.
        sayInTwo: (first, second, isSecondQuiet, wav) =>
          speak(
            `${at(PICO_VOLUME, first)} ${at(isSecondQuiet ? PICO_VOLUME / 2 : PICO_VOLUME, second)}`,
            wav,
          ),
      };
    }
    case 'espeak': {
      const { voice, speed } = config;
      return {
        id: `espeak-ng ${voice} ${speed}`,
        name: `eSpeak NG ${voice}`,
        say: (text, wav) =>
          run('espeak-ng', ['-v', voice, '-s', String(speed), '-w', wav, '--', readable(text)]),
      };
    }
    case 'command': {
      const { name, command } = config;
      const [program = '', ...parts] = command;
      const takesText = parts.some((part) => part.includes('{text}'));
      return {
        id: `command ${command.join(' ')}`,
        name,
        say: (text, wav) =>
          run(
            program,
            parts.map((part) => part.replaceAll('{wav}', wav).replaceAll('{text}', readable(text))),
            takesText ? '' : readable(text),
          ),
      };
    }
  }
}

/** Typographic signs as engines know them, and none that would be taken for a tag. */
const readable = (text: string): string =>
  text
    .replace(/[’‘]/g, "'")
    .replaceAll('‑', '-')
    .replace(/[<>&«»“”"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Runs a program to its end.
 * @returns what it wrote to stdout, then to stderr.
 * @throws Error with what it said; for a program that is not there, with how to get it.
 */
export function run(program: string, args: readonly string[], input = ''): Promise<void> {
  return heard(program, args, input).then(() => {});
}

/** As `run`; hands over stdout and stderr. */
export function heard(
  program: string,
  args: readonly string[],
  input = '',
): Promise<{ out: string; err: string }> {
  return new Promise((resolve, reject) => {
    // Engines have been seen to hang on a phrase.
    const child = spawn(program, [...args], { timeout: LONGEST_RUN_MS });
    let out = '';
    let err = '';
    child.stdout.on('data', (text: Buffer) => (out += text.toString('utf8')));
    child.stderr.on('data', (text: Buffer) => (err += text.toString('utf8')));
    child.on('error', (error: NodeJS.ErrnoException) => {
      const hint = HOW_TO_GET[program];
      reject(
        error.code === 'ENOENT'
          ? new Error(`${program} is not installed.${hint ? ` ${hint}.` : ''}`)
          : new Error(`${program}: ${error.message}`),
      );
    });
    child.on('close', (code) => {
      if (code === 0) resolve({ out, err });
      else reject(new Error(`${program} failed: ${(err || out).trim().split('\n').slice(-3).join(' ')}`));
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
