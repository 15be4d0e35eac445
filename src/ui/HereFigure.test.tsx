// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { HereFigure } from './HereFigure';
import { HERE_PATHS, HERE_VIEW } from './hereShapes';
import { testUi } from './testUi';

afterEach(cleanup);

function show() {
  const { session, wrapper } = testUi();
  let renders = 0;
  render(
    <Profiler id="here" onRender={() => (renders += 1)}>
      <HereFigure />
    </Profiler>,
    { wrapper },
  );
  const figure = document.querySelector('svg');
  const frame = figure?.querySelector<SVGRectElement>(':scope > rect');
  if (!figure || !frame) throw new Error('no figure');
  return { session, figure, frame, renders: () => renders };
}
const hand = { azimuthDeg: 0, elevationDeg: 0, distanceCm: 12, targetX: 0, targetY: 0, targetZ: 0 };

describe('the figure that says where in the body the picture is', () => {
  it('follows the hand without React, and says the place in words', () => {
    const { session, figure, frame, renders } = show();
    const before = renders();
    act(() => session.setState({ orbit: hand }));
    expect(figure.getAttribute('aria-label')).toContain('à l’entrée de l’estomac');
    const low = frame.style.transform;
    act(() => session.setState({ orbit: { ...hand, targetY: 12 } }));
    expect(figure.getAttribute('aria-label')).toContain('dans la poitrine');
    expect(frame.style.transform).not.toBe(low);
    expect(renders()).toBe(before);
  });

  it('goes away while the picture shows the whole body by itself', () => {
    const { session, figure } = show();
    act(() => session.setState({ orbit: { ...hand, distanceCm: 140 } }));
    expect(figure.hasAttribute('data-hidden')).toBe(true);
    act(() => session.setState({ orbit: hand }));
    expect(figure.hasAttribute('data-hidden')).toBe(false);
  });
});

describe('its drawing', () => {
  /** End points of the pieces of a path. */
  const points = (path: string): [number, number][] =>
    [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[CZ]|$)/g)].map(([, x, y]) => [Number(x), Number(y)]);

  it('is symmetric, and lies within its frame', () => {
    const body = points(HERE_PATHS.body);
    const xs = body.map(([x]) => x);
    expect(Math.min(...xs)).toBeGreaterThan(HERE_VIEW.left);
    expect(Math.max(...xs)).toBeLessThan(HERE_VIEW.left + HERE_VIEW.width);
    expect((Math.min(...xs) + Math.max(...xs)) / 2, 'the midline').toBeCloseTo(-1.9, 1);
    expect(Math.min(...body.map(([, y]) => y))).toBeGreaterThan(HERE_VIEW.top);
  });

  it('has the esophagus run from the neck down to the stomach, which lies to the left, under the ribs', () => {
    const tube = points(HERE_PATHS.esophagus);
    expect(tube[0]?.[1]).toBeLessThan(-22);
    expect(tube.at(-1)).toEqual([0, expect.closeTo(0, 1)]);
    const stomach = points(HERE_PATHS.stomach);
    expect(Math.max(...stomach.map(([x]) => x)), 'patient’s left').toBeGreaterThan(5);
    expect(Math.max(...stomach.map(([, y]) => y))).toBeLessThan(20);
  });
});
