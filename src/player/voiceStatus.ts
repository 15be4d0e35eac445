import { createStore, type StoreApi } from 'zustand/vanilla';

/**
 * What a person should know of the voice:
 * - `blocked`: the browser wants the page touched first; the sound was turned off again
 * - `missing`: sounds could not be fetched; those sentences are silent
 * - `broken`: sounds could not be played
 * - `noDeviceVoice`: the device has no voice of its own for this language; the bundled one speaks
 * - `deviceFailed`: the device's voice did not answer; the bundled one speaks
 * - `languageFailed`: the words of the language asked for could not be fetched; the one before stays
 */
export type VoiceProblem =
  | 'blocked'
  | 'missing'
  | 'broken'
  | 'noDeviceVoice'
  | 'deviceFailed'
  | 'languageFailed';

export interface VoiceStatus {
  /** Names of the voices that speak the present language on the device itself; null: the device has not told yet. */
  readonly deviceVoices: readonly string[] | null;
  readonly problem: VoiceProblem | null;
  /** Sounds of the present language are all kept on the device; a share from 0 to 1 while they are being fetched. */
  readonly kept: boolean | number;
}

export type VoiceStatusStore = StoreApi<VoiceStatus>;

export const createVoiceStatus = (): VoiceStatusStore =>
  createStore<VoiceStatus>(() => ({ deviceVoices: null, problem: null, kept: false }));
