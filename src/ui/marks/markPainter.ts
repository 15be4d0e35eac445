import type { MarkBook } from '../../player/marks/markBook';
import { placeNow } from '../../player/marks/placeNow';
import { presenceOf } from '../../player/marks/presence';
import type { Pane, Panes } from '../../player/panes';
import type { Player } from '../../player/player';
import type { Session, View } from '../../player/session';
import { placedIn } from './surfaces';
import { penPx, strokePath } from './strokePath';

/** What the drawings over one view need to know of the page. */
export interface MarkPaper {
  readonly player: Player;
  readonly session: Session;
  readonly marks: MarkBook;
  readonly view: View;
  readonly pane: Pane;
  readonly panes: Panes;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Radius of the pointer: so many times the pen's thickness. */
const POINTER_PENS = 2.2;

/** Brings what was drawn over a view to where the frame just drawn has it, without React. */
export class MarkPainter {
  readonly #on: MarkPaper;
  readonly #svg: SVGSVGElement;
  readonly #paths: SVGPathElement[] = [];
  readonly #pointer: SVGCircleElement;

  constructor({ svg, ...on }: MarkPaper & { readonly svg: SVGSVGElement }) {
    this.#on = on;
    this.#svg = svg;
    svg.replaceChildren();
    this.#pointer = document.createElementNS(SVG, 'circle');
    this.#pointer.dataset['pointer'] = '';
    svg.append(this.#pointer);
  }

  readonly draw = (): void => {
    const { player, session, marks, view, pane, panes } = this.#on;
    const { drawings, pointed } = marks.state.getState();
    const size = penPx(pane.width, pane.height);
    let used = 0;
    // Nothing has ever been drawn in most sessions: then this costs nothing.
    const now = drawings.length > 0 ? placeNow(player, session, view) : null;
    for (const drawing of drawings) {
      const presence = now && drawing.surface.view === view ? presenceOf(drawing, now) : 0;
      const placed = presence > 0 ? placedIn(drawing.surface, player, panes) : null;
      if (!placed) continue;
      for (const stroke of drawing.strokes) {
        const path = this.#path(used++);
        path.dataset['color'] = stroke.color;
        path.setAttribute('opacity', presence.toFixed(2));
        path.setAttribute('d', strokePath(stroke, placed.map, size, placed.shiftX));
      }
    }
    for (let i = used; i < this.#paths.length; i++) this.#paths[i]!.removeAttribute('d');
    this.#svg.dataset['strokes'] = String(used);
    this.#point(pointed, size);
  };

  #path(index: number): SVGPathElement {
    const known = this.#paths[index];
    if (known) return known;
    const path = document.createElementNS(SVG, 'path');
    this.#paths.push(path);
    this.#svg.insertBefore(path, this.#pointer);
    return path;
  }

  #point(pointed: ReturnType<MarkBook['state']['getState']>['pointed'], size: number): void {
    const { player, view, panes } = this.#on;
    const placed = pointed?.surface.view === view ? placedIn(pointed.surface, player, panes) : null;
    const at = { x: 0, y: 0 };
    const seen = pointed !== null && placed?.map.toPicture(pointed.x, pointed.y, at) === true;
    this.#pointer.setAttribute('r', seen ? (size * POINTER_PENS).toFixed(1) : '0');
    if (!seen) return;
    this.#pointer.setAttribute('cx', (at.x + placed.shiftX).toFixed(1));
    this.#pointer.setAttribute('cy', at.y.toFixed(1));
  }
}
