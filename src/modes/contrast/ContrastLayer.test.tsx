// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, it } from 'vitest';
import { SWALLOWS } from '../../content/poem/swallows';
import { halvesOf } from '../../player/pairPanes';
import type { Pair } from '../../procedure/pairs';
import { settled } from '../../../tests/support/settled';
import { testUi } from '../../ui/testUi';
import { ContrastLayer } from './ContrastLayer';

afterEach(cleanup);

async function over(pair: Pair, swallow?: string, timeS = 0) {
  const { player, session, wrapper, frame } = testUi({ compare: pair });
  const halves = halvesOf({ widthPx: 900, heightPx: 600, pair, divider: 0.5, rightToLeft: false });
  // What is drawn last is seen straight ahead: a plain camera stands in for it.
  Object.assign(player.viewpoint, { widthPx: halves.at(-1)!.pane.width, heightPx: 600 });
  player.viewpoint.viewProjection.set([0.1, 0, 0, 0, 0, 0.1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  const plan = SWALLOWS.find(({ id }) => id === swallow);
  if (plan) player.bench.show(plan, pair, timeS);
  const { container } = await act(async () =>
    render(
      <Suspense>
        <ContrastLayer halves={halves} />
      </Suspense>,
      { wrapper },
    ),
  );
  await settled();
  act(() => frame());
  return { container, player, session };
}

it('over each approach stands a clock face on which its own hour stands out', async () => {
  const { container } = await over('approaches');
  const hours = [...container.querySelectorAll('[data-clock]')].map((face) => [
    face.getAttribute('data-clock'),
    face.querySelector('[data-work="true"]')?.getAttribute('data-hour'),
    face.querySelectorAll('[data-hour]').length,
  ]);
  expect(hours).toEqual([
    ['anterior', '2', 12],
    ['posterior', '5', 12],
  ]);
});

it('over each type stands the pressure in its body at the moment of the swallow', async () => {
  const { container } = await over('types', 'manometry', 6);
  const said = [...container.querySelectorAll('[data-pressure]')].map((each) => [
    each.getAttribute('data-pressure'),
    each.querySelector('p > span:last-child')?.textContent?.replaceAll(/\s/g, ' '),
  ]);
  expect(said[0]).toEqual(['typeI', '0 mmHg partout']);
  expect(said[1]).toEqual(['typeII', expect.stringMatching(/^3\d mmHg partout$/)]);
  expect(said[2]).toEqual(['typeIII', expect.stringMatching(/^\d+ à 1\d\d mmHg$/)]);
});

it('over types that swallow nothing stands nothing', async () => {
  const { container } = await over('types');
  expect(container.querySelector('[data-pressure]')).toBeNull();
});
