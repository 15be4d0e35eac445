// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CONFLICTS } from '../../content/poem/conflicts';
import { KEY_FIGURES } from '../../content/poem/keyFigures';
import type { LanguageCode, Register } from '../../narration/types';
import { settled } from '../../../tests/support/settled';
import { testUi } from '../testUi';
import { FiguresPage } from './FiguresPage';

afterEach(cleanup);

async function show(register: Register = 'student', language: LanguageCode = 'fr') {
  const { player, session, wrapper } = testUi({ language, register });
  const [first, ...rest] = player.programme.cues;
  const told = { ...rest[0]!, id: 'risks.rare', key: 'risks.rare' };
  void player.setProgramme({ ...player.programme, register, cues: [first!, told, ...rest.slice(1)] });
  const { container } = await act(async () => render(<FiguresPage />, { wrapper }));
  await settled();
  const rows = (): string[] =>
    [...container.querySelectorAll<HTMLElement>('[data-figure]')].map(({ dataset }) => dataset['figure']!);
  const row = (id: string): HTMLElement => {
    const found = container.querySelector<HTMLElement>(`[data-figure="${id}"]`);
    if (!found) throw new Error(`${id} is not on the page.`);
    return found;
  };
  const seek = (text: string): void => {
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });
  };
  return { container, player, session, told, rows, row, seek };
}
const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');

describe('the page of figures', () => {
  it('has every figure and every conflict, each with who says it, the year and how sure', async () => {
    const { rows, row, container } = await show();
    expect(rows().toSorted()).toEqual([...KEY_FIGURES, ...CONFLICTS].map(({ id }) => id).toSorted());
    for (const by of container.querySelectorAll('[data-how]'))
      expect(by.textContent).toMatch(/^S\d+[^·]* · année (\d{4}|non indiquée) · lu /);
    expect(plain(row('mucosa').textContent)).toContain(
      '2,8 % 1826 patients de centres expertsS08 · année 2017',
    );
    expect(plain(row('failure').textContent)).toContain('calculé par nous');
    expect(row('bronchus').textContent).toContain('page secondaire');
    expect(row('mucosa').querySelector('details')?.textContent).toContain('Haito-Chavez');
  });

  it('shows only where sources differ to whoever asks, and says how many', async () => {
    const { rows } = await show();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(rows().toSorted()).toEqual(CONFLICTS.map(({ id }) => id).toSorted());
    expect(screen.getByRole('status').textContent).toBe(
      `${CONFLICTS.length} chiffres sur ${KEY_FIGURES.length + CONFLICTS.length}`,
    );
    for (const open of document.querySelectorAll<HTMLDetailsElement>('[data-step]'))
      expect(open.open).toBe(true);
  });

  it('finds by word with or without accents, by figure with comma or point, by source and by author', async () => {
    const { rows, seek } = await show();
    seek('oesophagite grave');
    expect(rows()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('Aucun chiffre ne correspond.');
    seek('OEsophagite severe');
    expect(rows()).toEqual(['severeEsophagitis']);
    seek('7.5');
    expect(rows()).toContain('adverseEvents');
    seek('7,5');
    expect(rows()).toContain('adverseEvents');
    seek('haito 2017');
    expect(rows()).toEqual(expect.arrayContaining(['mucosa', 'adverseEvents', 'severeRate']));
    seek('S86');
    expect(rows()).toEqual(['peristalsis']);
  });

  it('leads to the sentence that tells it', async () => {
    const { row, player, told } = await show();
    const link = row('mucosa').querySelector<HTMLElement>('[data-told]');
    expect(link?.textContent).toContain('Dans le récit');
    fireEvent.click(link!);
    expect(player.timeS).toBe(told.start);
    // The story of the sample tells nothing else.
    expect(row('clips').querySelector('[data-told]')).toBeNull();
  });

  it('speaks Arabic, and draws its scales from left to right there too', async () => {
    const { row, seek, rows } = await show('student', 'ar');
    expect(row('adverseEvents').textContent).toContain('كم من المرضى تصيبهم مضاعفة؟');
    for (const strip of row('adverseEvents').querySelectorAll('[aria-hidden]'))
      expect(strip.getAttribute('dir')).toBe('ltr');
    seek('صعوبة');
    expect(rows()).toEqual([]);
    seek('عضلة عاصرة');
    expect(rows()).toContain('lesPressure');
  });

  it('offers a patient the words of students instead, and no figure', async () => {
    const { rows, session, container } = await show('patient');
    expect(rows()).toEqual([]);
    expect(container.textContent).not.toMatch(/\d/);
    fireEvent.click(screen.getByRole('button', { name: 'Passer au langage des étudiants' }));
    expect(session.getState().register).toBe('student');
  });
});
