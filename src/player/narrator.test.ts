import { describe, expect, it } from 'vitest';
import type { ProgrammeCue } from '../scene/types';
import { Narrator, PATIENCE_S, spokenEndOf } from './narrator';
import { Player } from './player';
import type { Speaker, SpeakerState } from './speaker';
import { testProgramme } from './testProgramme';

/** A voice that says what it is told, as fast as the test lets it. */
class TestVoice implements Speaker {
  state: SpeakerState = 'silent';
  atS = 0;
  readonly log: string[] = [];
  heardS(): number {
    return this.atS;
  }
  prepare(cue: ProgrammeCue): void {
    this.log.push(`prepare ${cue.id}`);
  }
  say(cue: ProgrammeCue, fromS: number): void {
    this.log.push(`say ${cue.id} from ${fromS.toFixed(2)}`);
    this.state = 'preparing';
    this.atS = fromS;
  }
  hush(): void {
    this.state = 'silent';
  }
  setRate(): void {}
  setVolume(): void {}
}

const STEP_MS = 20;

function set() {
  let nowMs = 0;
  const programme = testProgramme();
  const player = new Player({ programme, clock: { nowMs: () => nowMs } });
  const voice = new TestVoice();
  player.follow(new Narrator(voice));
  const pass = (seconds: number): void => {
    for (let ms = 0; ms < seconds * 1000; ms += STEP_MS) {
      nowMs += STEP_MS;
      if (voice.state === 'speaking') voice.atS += STEP_MS / 1000;
      player.tick();
    }
  };
  const [first, second] = programme.cues as [ProgrammeCue, ProgrammeCue];
  return { player, voice, pass, first, second, programme };
}

describe('a voice that leads', () => {
  it('is waited for, then followed to the hundredth of a second', () => {
    const { player, voice, pass, first } = set();
    player.play();
    pass(0.5);
    expect(player.timeS, 'nothing is heard yet').toBe(first.start);
    voice.state = 'speaking';
    voice.atS = 0.37;
    pass(0.02);
    expect(player.timeS).toBeCloseTo(first.start + 0.39, 6);
    voice.atS = 1.2;
    pass(0.02);
    expect(player.timeS, 'frames that came late are caught up').toBeCloseTo(first.start + 1.22, 6);
  });

  it('is not left behind: a cue ends when its voice has ended', () => {
    const { player, voice, pass, first } = set();
    player.play();
    pass(0.1);
    voice.state = 'speaking';
    voice.atS = spokenEndOf(first) - first.start - 0.01;
    pass(1);
    expect(player.timeS).toBeCloseTo(spokenEndOf(first), 6);
    voice.state = 'done';
    pass(0.2);
    expect(player.timeS).toBeCloseTo(spokenEndOf(first) + 0.2, 1);
  });

  it('begins each cue at its first word, whatever the frames do', () => {
    const { player, voice, pass, first, second } = set();
    player.play();
    pass(0.1);
    voice.state = 'done';
    pass(second.start - first.start + 0.5);
    expect(player.timeS).toBe(second.start);
    expect(voice.log).toContain(`say ${second.id} from 0.00`);
    expect(voice.log.indexOf(`prepare ${second.id}`), 'made ready before').toBeLessThan(
      voice.log.indexOf(`say ${second.id} from 0.00`),
    );
  });

  it('starts inside a sentence where a person seeks to', () => {
    const { player, voice, pass, second } = set();
    player.play();
    pass(0.1);
    void player.seek(second.start + 0.8);
    pass(0.02);
    expect(voice.log.at(-2)).toBe(`say ${second.id} from 0.80`);
  });

  it('does not hold up the story when it never comes', () => {
    const { player, voice, pass, first } = set();
    player.play();
    pass(PATIENCE_S + 0.5);
    expect(player.timeS).toBeGreaterThan(first.start + 0.3);
    expect(voice.state).toBe('silent');
  });

  it('says nothing of a sentence that is over, and nothing while the hand clock leads', () => {
    const { player, voice, pass, first } = set();
    void player.seek(spokenEndOf(first) + 0.01);
    player.play();
    pass(0.1);
    expect(voice.log.filter((line) => line.startsWith('say'))).toEqual([]);
    const hand = player.useHandClock();
    hand.advance(2);
    player.tick();
    expect(voice.log.filter((line) => line.startsWith('say'))).toEqual([]);
  });
});
