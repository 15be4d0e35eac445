/** One caption on screen, absolute seconds. */
export interface VttCue {
  readonly id?: string;
  readonly startS: number;
  readonly endS: number;
  readonly lines: readonly string[];
}

/**
 * A WebVTT file of these captions: `{ startS: 1, endS: 2.5, lines: ['a < b'] }` -> `00:00:01.000 --> 00:00:02.500`,
 * `a &lt; b`. Empty lines are dropped: in WebVTT they would end the caption.
 * @throws RangeError when a caption ends before it starts, or starts before 0.
 */
export function webVtt(cues: readonly VttCue[]): string {
  const blocks = cues.map(({ id, startS, endS, lines }) => {
    if (!(startS >= 0 && endS > startS)) {
      throw new RangeError(`The caption « ${lines.join(' ')} » runs from ${startS} s to ${endS} s.`);
    }
    const words = lines.flatMap((line) => line.split(/\r?\n/)).filter((line) => line.trim() !== '');
    const name = id?.replace(/\s+/g, ' ').replaceAll('-->', '->');
    return [...(name ? [name] : []), `${time(startS)} --> ${time(endS)}`, ...words.map(escape)].join('\n');
  });
  return `${['WEBVTT', ...blocks].join('\n\n')}\n`;
}

/** hh:mm:ss.mmm. Rounded as a whole so that 59.9996 s becomes a minute, not « 60.000 ». */
function time(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
}

const escape = (line: string): string =>
  line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
