// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cameraPoseAt, createCameraPose } from '../scene/cameraPose';
import { Labels } from './Labels';
import { ScaleBar } from './ScaleBar';
import { testUi } from './testUi';

const WIDTH = 900;
const HEIGHT = 600;

/** As a stage does: the camera of the shot, looking along its own axes. */
function drawnFrom({ player }: ReturnType<typeof testUi>): void {
  const { position, target } = cameraPoseAt(player.instant.shot, WIDTH / HEIGHT, createCameraPose());
  const view = player.viewpoint;
  Object.assign(view, { widthPx: WIDTH, heightPx: HEIGHT });
  Object.assign(view.position, position);
  Object.assign(view.target, target);
  const length = Math.hypot(position.x - target.x, position.y - target.y, position.z - target.z);
  const b = [position.x - target.x, position.y - target.y, position.z - target.z].map((c) => c / length);
  const level = Math.hypot(b[0]!, b[2]!);
  const r = [b[2]! / level, 0, -b[0]! / level];
  const u = [b[1]! * r[2]!, b[2]! * r[0]! - b[0]! * r[2]!, -b[1]! * r[0]!];
  const at = [position.x, position.y, position.z];
  const along = (axis: readonly number[]): number =>
    axis[0]! * at[0]! + axis[1]! * at[1]! + axis[2]! * at[2]!;
  const f = 1 / Math.tan((14 * Math.PI) / 180);
  const rows = [
    [...r, -along(r)].map((c) => (c * f * HEIGHT) / WIDTH),
    [...u, -along(u)].map((c) => c * f),
    [0, 0, 0, 0],
    [...b.map((c) => -c), along(b)],
  ];
  for (let column = 0; column < 4; column++)
    for (let row = 0; row < 4; row++) view.viewProjection[column * 4 + row] = rows[row]![column]!;
}

afterEach(cleanup);

function show(labels = true) {
  const ui = testUi({ labels, reducedMotion: true });
  drawnFrom(ui);
  const shown = render(
    <main>
      <Labels />
      <ScaleBar />
    </main>,
    { wrapper: ui.wrapper },
  );
  const textOf = (name: string) => shown.container.querySelector<HTMLElement>(`li[data-label=${name}]`);
  return { ...ui, ...shown, textOf };
}

describe('labels', () => {
  it('are a list with a name, of what is seen', () => {
    const { textOf } = show();
    expect(screen.getByRole('list', { name: 'Noms des parties visibles' })).toBeTruthy();
    expect(textOf('esophagus')?.textContent).toBe('Œsophage');
    expect(textOf('esophagus')?.dataset['shown']).toBe('true');
    expect(textOf('knife')?.dataset['shown'], 'no knife is out').toBe('false');
  });

  it('point at their place: the dot stands where the leader ends', () => {
    const { container } = show();
    const leader = container.querySelector('g[data-label=esophagus]');
    const dot = leader?.querySelector('circle:last-of-type');
    const line = leader?.querySelector('line');
    expect(Number(dot?.getAttribute('cx'))).toBeGreaterThan(WIDTH * 0.3);
    expect(Number(dot?.getAttribute('cx'))).toBeLessThan(WIDTH * 0.7);
    expect(line?.getAttribute('x2')).toBe(dot?.getAttribute('cx'));
    expect(line?.getAttribute('y2')).toBe(dot?.getAttribute('cy'));
  });

  it('follow the camera without React', () => {
    const ui = show();
    const before = ui.textOf('esophagus')?.style.transform;
    ui.player.instant.shot.targetShiftY -= 2;
    drawnFrom(ui);
    const dot = ui.container.querySelector('g[data-label=esophagus] circle');
    const cy = Number(dot?.getAttribute('cy'));
    ui.player.drawn();
    expect(Number(dot?.getAttribute('cy'))).toBeLessThan(cy);
    expect(ui.textOf('esophagus')?.style.transform).not.toBe(before);
  });

  it('are not there when they are not wanted, and come back', () => {
    const { session } = show(false);
    expect(screen.queryByRole('list')).toBeNull();
    act(() => session.setState({ labels: true }));
    expect(screen.getByRole('list')).toBeTruthy();
  });

  it('name nothing before a frame was drawn', () => {
    const ui = testUi();
    const { container } = render(<Labels />, { wrapper: ui.wrapper });
    expect(container.querySelector<HTMLElement>('[data-shot]')?.dataset['shown']).toBe('false');
  });
});

describe('the scale bar', () => {
  it('is as long as a round length in the picture, and says that the wall is thicker', () => {
    const { container } = show();
    const length = container.querySelector('figcaption')?.textContent ?? '';
    expect(length).toMatch(/^[125]0* (cm|mm)$/);
    expect(container.textContent).toContain('paroi dessinée plus épaisse que nature');
    const bar = container.querySelector<HTMLElement>('figure span span');
    // The test's camera stands 30 cm away with a field of 28 degrees.
    const cmPerPx = (2 * 30 * Math.tan((14 * Math.PI) / 180)) / HEIGHT;
    expect(Number.parseFloat(bar?.style.inlineSize ?? '')).toBeCloseTo(
      Number.parseFloat(length) / cmPerPx,
      0,
    );
  });

  it('is not there before a frame was drawn', () => {
    const ui = testUi();
    const { container } = render(<ScaleBar />, { wrapper: ui.wrapper });
    expect(container.querySelector('figure')?.hidden).toBe(true);
  });
});
