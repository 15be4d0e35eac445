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
}

const HOW_TO_GET: Readonly<Record<string, string>> = {
  pico2wave: 'Debian: add the component non-free, then apt-get install libttspico-utils',
  'espeak-ng': 'Debian: apt-get install espeak-ng',
  ffmpeg: 'Debian: apt-get install ffmpeg',
};

export function engineOf(config: MachineConfig): Engine {
  switch (config.engine) {
    case 'pico': {
      const { voice, speed } = config;
      return {
        id: `pico ${voice} ${speed}`,
        name: `SVOX Pico ${voice}`,
        say: (text, wav) =>
          run('pico2wave', ['-l', voice, '-w', wav, `<speed level="${speed}">${escaped(text)}</speed>`]),
      };
    }
    case 'espeak': {
      const { voice, speed } = config;
      return {
        id: `espeak-ng ${voice} ${speed}`,
        name: `eSpeak NG ${voice}`,
        say: (text, wav) => run('espeak-ng', ['-v', voice, '-s', String(speed), '-w', wav, '--', text]),
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
            parts.map((part) => part.replaceAll('{wav}', wav).replaceAll('{text}', text)),
            takesText ? '' : text,
          ),
      };
    }
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

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
    const child = spawn(program, args);
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
