import { describe, expect, it } from 'vitest';
import { addressOf, type Place } from './address';

const at = (place: Partial<Place>) =>
  addressOf({
    src: null,
    moduleUrl: 'https://viewer.example/poem/embed/poem-viewer.js?v=2',
    baseUrl: 'https://host.example/articles/1',
    parameters: [],
    ...place,
  });

describe('addressOf', () => {
  it('is the page that the module came with', () => {
    expect(at({ parameters: [['chapter', 'tunnel']] })).toEqual({
      href: 'https://viewer.example/poem/index.html?chapter=tunnel',
      origin: 'https://viewer.example',
    });
  });

  it('is what src says, seen from the embedding page; attributes go before what stands in it', () => {
    expect(
      at({
        src: '../poem/?quality=software&lang=fr',
        parameters: [
          ['lang', 'es'],
          ['orbit', '1,2'],
        ],
      }),
    ).toEqual({
      href: 'https://host.example/poem/?quality=software&lang=es&orbit=1%2C2',
      origin: 'https://host.example',
    });
    expect(at({ src: 'http://127.0.0.1:4173/' })).toMatchObject({ origin: 'http://127.0.0.1:4173' });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,hi',
    'file:///srv/index.html',
    'blob:https://a.example/1',
    'about:blank',
  ])('is never %s: nobody there can be told from anybody else', (src) => {
    expect(at({ src })).toEqual({ problem: expect.stringMatching(/http: and https:.*serve its folder\.$/) });
  });

  it('is said to be missing where there is none', () => {
    expect(at({ src: 'https://' })).toEqual({ problem: '« https:// » is no address of the viewer.' });
    expect(at({ moduleUrl: 'data:text/javascript,1' })).toEqual({
      problem: expect.stringContaining('set src to where it lies'),
    });
    expect(at({ moduleUrl: 'file:///srv/embed/poem-viewer.js' })).toHaveProperty('problem');
  });
});
