// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { strToU8, unzipSync } from 'fflate';
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fingerprintOf } from '../../narration/sounds';
import { writeFileList } from '../../player/lesson/pack/lessonFiles';
import { testUi } from '../testUi';
import { LessonPanel } from './LessonPanel';

vi.mock(import('../saveFile'), () => ({
  saveFile: (name: string, content: Blob) => void saved.push({ name, content }),
}));

const BUILD = new Map([
  ['index.html', '<html><head></head></html>'],
  ['assets/a.js', 'export {};'],
  ['narration/fr/narration.json', '{}'],
  ['narration/es/narration.json', '{}'],
]);

let asked: string[] = [];
const saved: { name: string; content: Blob }[] = [];

beforeEach(() => {
  asked = [];
  saved.length = 0;
  const list = [...BUILD].map(([path, text]) => {
    const bytes = strToU8(text);
    return { path, bytes: bytes.length, print: fingerprintOf(bytes) };
  });
  vi.stubGlobal('fetch', async (address: string, { signal }: { signal: AbortSignal }) => {
    signal.throwIfAborted();
    const path = address.replace('./', '');
    asked.push(path);
    if (path === 'files.json') return new Response(writeFileList(list));
    const text = BUILD.get(path);
    return new Response(text ?? null, { status: text === undefined ? 404 : 200 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open() {
  const { wrapper } = testUi({ mode: 'teach' });
  await act(async () => void render(<LessonPanel />, { wrapper }));
  await screen.findByLabelText('Titre de la leçon');
}

it('makes a lesson of what was chosen and hands it over', async () => {
  await open();
  fireEvent.change(screen.getByLabelText('Titre de la leçon'), { target: { value: 'Deux chapitres' } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'La fin' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Trouver l’erreur' }));
  fireEvent.change(screen.getByLabelText('Nombre de questions'), { target: { value: '20' } });
  fireEvent.change(screen.getByRole('slider', { name: /Note à atteindre/ }), { target: { value: '60' } });
  fireEvent.click(screen.getByRole('radio', { name: /cmi5/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Fabriquer la leçon' }));
  await screen.findByText(/La leçon est enregistrée/);
  expect(saved.map(({ name }) => name)).toEqual(['poem-lesson-fr-cmi5.zip']);
  const entries = unzipSync(new Uint8Array(await saved[0]!.content.arrayBuffer()));
  expect(Object.keys(entries).sort()).toEqual([
    'assets/a.js',
    'cmi5.xml',
    'index.html',
    'lesson.json',
    'narration/fr/narration.json',
  ]);
  expect(JSON.parse(new TextDecoder().decode(entries['lesson.json']))).toMatchObject({
    title: 'Deux chapitres',
    chapters: ['one', 'two'],
    test: { kinds: ['name', 'order', 'choose'], count: 20, seed: null },
    masteryPercent: 60,
  });
  expect(new TextDecoder().decode(entries['cmi5.xml'])).toContain(
    '2 chapitres à suivre, un test de 20 questions',
  );
  expect(asked, 'no other language').not.toContain('narration/es/narration.json');
});

it('says what a lesson lacks, and makes none', async () => {
  await open();
  fireEvent.click(screen.getByRole('button', { name: 'Aucun' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Terminer par un test' }));
  expect(screen.getByRole('status').textContent).toBe('Choisissez au moins un chapitre ou un test.');
  const make = screen.getByRole('button', { name: 'Fabriquer la leçon' });
  expect(make.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(make);
  expect(saved).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Tous' }));
  fireEvent.change(screen.getByLabelText('Titre de la leçon'), { target: { value: ' ' } });
  expect(screen.getByRole('status').textContent).toBe('Donnez un titre à la leçon.');
});

it('says when it failed, and can be tried again', async () => {
  await open();
  const page = BUILD.get('index.html')!;
  BUILD.set('index.html', '<html><head></head>another</html>');
  fireEvent.click(screen.getByRole('button', { name: 'Fabriquer la leçon' }));
  await screen.findByText(/n’a pas pu être fabriquée/);
  expect(saved).toEqual([]);
  BUILD.set('index.html', page);
  fireEvent.click(screen.getByRole('button', { name: 'Fabriquer la leçon' }));
  await screen.findByText(/La leçon est enregistrée/);
});
