import { describe, expect, it } from 'vitest';
import { webVtt } from './webVtt';

describe('webVtt', () => {
  it('writes header, names, times and lines', () => {
    expect(
      webVtt([
        { id: 'tunnel.plane', startS: 1, endS: 2.5, lines: ['Sous la surface,', 'un passage.'] },
        { startS: 3661.0004, endS: 3719.9996, lines: ['Fin.'] },
      ]),
    ).toBe(
      'WEBVTT\n\ntunnel.plane\n00:00:01.000 --> 00:00:02.500\nSous la surface,\nun passage.\n\n' +
        '01:01:01.000 --> 01:02:00.000\nFin.\n',
    );
  });

  it('escapes what would be markup and drops what would end the caption', () => {
    const file = webVtt([{ id: 'a --> b', startS: 0, endS: 1, lines: ['a < b & c --> d', '', 'e\n\nf'] }]);
    expect(file).toContain('a &lt; b &amp; c --&gt; d\ne\nf\n');
    expect(file.match(/-->/g)).toHaveLength(1);
  });

  it('is a bare header without captions', () => {
    expect(webVtt([])).toBe('WEBVTT\n');
  });

  it.each([
    [2, 1],
    [-1, 1],
    [1, 1],
    [Number.NaN, 1],
  ])('refuses %s to %s', (startS, endS) => {
    expect(() => webVtt([{ startS, endS, lines: ['x'] }])).toThrow('runs from');
  });
});
