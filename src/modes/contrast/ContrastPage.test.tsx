// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CHART_SOURCES } from '../../content/poem/chartSources';
import { CONTRAST_FACTS, TYPE_ROWS } from '../../content/poem/contrast';
import { SWALLOWS } from '../../content/poem/swallows';
import { WORDS as FR } from '../../content/words/contrast/fr';
import { fr } from '../../content/words/fr';
import type { SessionState } from '../../player/session';
import { UiContext } from '../../ui/context';
import { testUi } from '../../ui/testUi';
import { ContrastPage } from './ContrastPage';

afterEach(cleanup);

async function opened(initial: Partial<SessionState> = {}) {
  const { ui, ...rest } = testUi({ mode: 'teach', ...initial });
  const sources = new Map(CHART_SOURCES.map((source) => [source.key, source]));
  const page = await act(async () =>
    render(
      <UiContext value={{ ...ui, swallows: SWALLOWS, sources }}>
        <Suspense>
          <ContrastPage />
        </Suspense>
      </UiContext>,
    ),
  );
  return { ...rest, ...page };
}
const radio = (name: string) => screen.getAllByRole<HTMLInputElement>('radio', { name }).at(-1)!;

describe('types of achalasia', () => {
  it('stand side by side as soon as the page is opened, at the moment of a swallow that tells them apart', async () => {
    const { player, session } = await opened();
    expect(session.getState()).toMatchObject({ compare: 'types', explore: null });
    expect(player.bench).toMatchObject({ pair: 'types', playing: false });
    expect(player.bench.plan?.id).toBe('meal');
    expect(player.bench.timeS).toBeGreaterThan(3);
    expect(player.instant.pair).toBe('types');
  });

  it('keep what an address asked for', async () => {
    const { player, session } = await opened({ compare: 'typeOneThree', orbit: null });
    expect(session.getState().compare).toBe('typeOneThree');
    expect(player.bench.pair).toBe('typeOneThree');
    expect(radio('Type I, type III').checked).toBe(true);
  });

  it('are chosen two by two, swallow on by hand, and leave the picture with the page', async () => {
    const { player, session, unmount } = await opened();
    fireEvent.click(radio('Type II, type III'));
    expect(session.getState().compare).toBe('typeTwoThree');
    expect(player.bench.pair).toBe('typeTwoThree');
    fireEvent.change(screen.getByRole('combobox', { name: fr.measures.swallow }), {
      target: { value: 'manometry' },
    });
    expect(player.bench.plan?.id).toBe('manometry');
    fireEvent.click(screen.getByRole('button', { name: fr.measures.play }));
    expect(player.bench.playing).toBe(true);
    unmount();
    expect(session.getState().compare).toBe('told');
    expect(player.bench).toMatchObject({ plan: null, pair: 'beforeAfter' });
  });

  it('can be made the case, which says so then; entry and cut follow the type', async () => {
    const { session } = await opened();
    const table = screen.getByRole('table', { name: FR.table.types });
    const heads = within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent);
    expect(heads.slice(0, 3)).toEqual(['Type I', 'Type II', 'Type III']);
    expect(within(table).queryByRole('button', { name: FR.makeCase('Type II') }), 'it is already').toBeNull();
    fireEvent.click(within(table).getByRole('button', { name: FR.makeCase('Type III') }));
    expect(session.getState().caseParameters).toMatchObject({
      type: 'III',
      entryDepthCm: 22.2,
      myotomyStartCm: 26,
    });
    expect(within(table).queryByRole('button', { name: FR.makeCase('Type III') })).toBeNull();
    expect(within(table).getByRole('button', { name: FR.makeCase('Type II') })).toBeTruthy();
  });

  it('have every row in words, each with its sources', async () => {
    const { container } = await opened();
    for (const row of TYPE_ROWS) {
      const body = container.querySelector(`[data-row="${row}"]`)!;
      for (const type of ['I', 'II', 'III'] as const) {
        expect(body.textContent).toContain(FR.facts[`${row}.${type}`]);
        for (const key of CONTRAST_FACTS[`${row}.${type}`].sources)
          expect(body.querySelector('details')!.textContent, `${row}.${type}`).toContain(key);
      }
    }
    const sequential = container.querySelector('[data-fact="sequential"]')!;
    expect(sequential.textContent).toContain('94');
    expect(sequential.querySelector('details')!.textContent).toContain('PMC4867325');
  });

  it('make way for the story that is played, and come back when they are asked for', async () => {
    const { player, session } = await opened();
    act(() => player.play());
    expect(session.getState().compare).toBe('told');
    expect(player.bench.plan).toBeNull();
    expect(radio('Type I, type II').checked || radio('Types I, II, III').checked).toBe(false);
    fireEvent.click(radio('Types I, II, III'));
    expect(player.playing).toBe(false);
    expect(session.getState().compare).toBe('types');
    expect(player.bench.plan?.id).toBe('meal');
  });
});

describe('anterior against posterior', () => {
  it('shows both in the picture, nothing swallowed, and can be made the case', async () => {
    const { player, session } = await opened();
    fireEvent.click(radio(FR.topics.approaches));
    expect(session.getState().compare).toBe('approaches');
    expect(player.bench).toMatchObject({ plan: null, pair: 'approaches' });
    fireEvent.click(screen.getByRole('button', { name: FR.makeCase(FR.approachNames.posterior) }));
    expect(session.getState().caseParameters.approach).toBe('posterior');
  });

  it('says that outcomes are equivalent, by whom, and where the sources disagree', async () => {
    const { container } = await opened({ compare: 'approaches' });
    const equivalent = container.querySelector('[data-fact="equivalent"]')!;
    expect(equivalent.textContent).toContain('équivalents');
    expect(equivalent.querySelector('details')!.textContent).toContain('10.1016/j.gie.2019.07.034');
    const conflicts = container.querySelectorAll('[data-conflict="true"]');
    expect([...conflicts].map((fact) => fact.getAttribute('data-fact'))).toEqual(['otherHours']);
    expect(conflicts[0]!.textContent).toContain(FR.disagree);
    expect(screen.getByRole('img', { name: /Série française|série française.*4/ })).toBeTruthy();
  });
});
