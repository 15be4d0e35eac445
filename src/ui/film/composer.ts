import type { LabelName, Label, ShotLabels } from '../../procedure/labels';
import { pairShown } from '../../player/compare';
import type { MarkBook } from '../../player/marks/markBook';
import { panesOf, type Pane, type Panes } from '../../player/panes';
import type { Player } from '../../player/player';
import type { Session } from '../../player/session';
import type { Studio } from '../../player/studio';
import type { Side } from '../../procedure/pairs';
import { scopeInSight } from '../../player/scopeInSight';
import { outsideEye, scopeEye } from '../labelEye';
import { paintMarks } from '../marks/paintMarks';
import { captionAt, paintCaption } from './paintCaption';
import { paintLabels } from './paintLabels';
import { PLATES, typeFor, type Paint, type PlateName } from './plate';

/** What of the page stands in a picture besides the organ. */
export interface PictureWish {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly plate: PlateName;
  readonly captions: boolean;
  readonly labels: boolean;
  /** Title of the chapter and the line that says what this is. */
  readonly lettering: boolean;
}

export interface ComposerParts {
  readonly player: Player;
  readonly session: Session;
  readonly marks: MarkBook;
  readonly labels: ShotLabels;
  readonly scopeLabels: readonly Label[];
  readonly words: ComposerWords;
  readonly rightToLeft: boolean;
}

export interface ComposerWords {
  readonly labels: Readonly<Record<LabelName, string>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly informationOnly: string;
}

/** Puts pictures together: the player's instant in three dimensions, and over it what the page has over it. */
export class Composer {
  readonly canvas: OffscreenCanvas;
  readonly #parts: ComposerParts;
  readonly #wish: PictureWish;
  readonly #paint: OffscreenCanvasRenderingContext2D;
  readonly #studio: Studio;

  /** @throws Error when there is no 3D picture, a studio is open already, or the browser gives no canvas. */
  constructor(parts: ComposerParts, wish: PictureWish) {
    this.#parts = parts;
    this.#wish = wish;
    this.canvas = new OffscreenCanvas(wish.widthPx, wish.heightPx);
    const paint = this.canvas.getContext('2d', { alpha: false });
    if (!paint) throw new Error('The browser gives no canvas to draw on.');
    this.#paint = paint;
    const studio = parts.player.openStudio(wish);
    if (!studio) throw new Error('There is no 3D picture to take.');
    this.#studio = studio;
  }

  /** The page's own picture again. */
  close(): void {
    this.#studio.close();
  }

  /** Draws the player's instant. @returns how many strokes of a hand are in it. */
  compose(): number {
    const { player, session, marks, rightToLeft, words } = this.#parts;
    const wish = this.#wish;
    const { widthPx, heightPx } = wish;
    const paint = this.#paint;
    const plate = PLATES[wish.plate];
    const type = typeFor(widthPx, heightPx);
    const { view, layout, compare, divider } = session.getState();
    const pair = pairShown(compare, player.programme, player.instant);
    const panes = panesOf({
      widthPx,
      heightPx,
      view,
      layout,
      divider,
      pair,
      rightToLeft,
      scopeIn: scopeInSight(player.instant),
      insetTopPx: type.edgePx,
      insetEdgePx: type.edgePx,
    });
    this.#ground();
    this.#studio.draw(panes, (drawn) => paint.drawImage(drawn, 0, 0, widthPx, heightPx));
    const cue = player.programme.cues[player.instant.cue];
    const lines = wish.captions && cue ? captionAt(cue, player.timeS, type.lineLength) : [];
    if (wish.labels) this.#labels(panes, lines.length > 0 ? 4.6 * type.captionPx : 0);
    for (const half of panes.halves ?? []) this.#name(half.pane, words.sides[half.side]);
    this.#divider(panes);
    const strokes = paintMarks(paint, panes, {
      player,
      session,
      marks,
      theme: wish.plate === 'dark' ? 'dark' : 'light',
    });
    if (wish.lettering) this.#lettering(panes);
    paintCaption(paint, lines, wish, { type, plate, rightToLeft });
    return strokes;
  }

  /** The sheet of paper, lit in its middle, or the dark theater. */
  #ground(): void {
    const { widthPx, heightPx, plate: name } = this.#wish;
    const { edge, lit } = PLATES[name];
    const paint = this.#paint;
    paint.save();
    paint.fillStyle = edge;
    paint.fillRect(0, 0, widthPx, heightPx);
    paint.translate(widthPx / 2, 0.44 * heightPx);
    paint.scale(0.62 * widthPx, 0.6 * heightPx);
    const light = paint.createRadialGradient(0, 0, 0, 0, 0, 1);
    light.addColorStop(0, lit);
    light.addColorStop(1, edge);
    paint.fillStyle = light;
    paint.beginPath();
    paint.arc(0, 0, 1, 0, 2 * Math.PI);
    paint.fill();
    paint.restore();
  }

  #labels(panes: Panes, footPx: number): void {
    const { player, labels, scopeLabels, words } = this.#parts;
    const { widthPx, heightPx, plate: name } = this.#wish;
    const type = typeFor(widthPx, heightPx);
    const common = { player, names: words.labels, type, plate: PLATES[name] };
    const taken = (pane: Pane) => [
      { x: 0, y: heightPx - footPx - pane.y, width: pane.width, height: footPx },
      { x: 0, y: 0, width: pane.width, height: 1.6 * type.smallPx },
    ];
    const inset = panes.inset === null ? null : panes[panes.inset];
    const insets = inset ? [inset] : [];
    if (panes.outside && panes.inset !== 'outside' && !panes.halves)
      paintLabels(this.#paint, {
        ...common,
        eye: outsideEye(player),
        pane: panes.outside,
        labelsOf: (shotId) => labels[shotId] ?? [],
        always: false,
        keepOut: [...taken(panes.outside), ...insets],
      });
    if (panes.scope && panes.inset !== 'scope')
      paintLabels(this.#paint, {
        ...common,
        plate: PLATES.dark,
        eye: scopeEye(player),
        pane: panes.scope,
        labelsOf: () => scopeLabels,
        always: true,
        keepOut: [...taken(panes.scope), ...insets],
      });
  }

  #name(pane: Pane, name: string): void {
    const { widthPx, heightPx, plate } = this.#wish;
    const type = typeFor(widthPx, heightPx);
    const paint = this.#paint;
    paint.save();
    paint.font = `${type.labelPx.toFixed(2)}px ${type.serif}`;
    paint.textAlign = 'center';
    paint.textBaseline = 'top';
    paint.fillStyle = PLATES[plate].ink;
    paint.fillText(name, pane.x + pane.width / 2, 1.7 * type.edgePx);
    paint.restore();
  }

  #divider({ halves }: Panes): void {
    const [, second] = halves ?? [];
    if (!halves || !second) return;
    const x = Math.max(...halves.map(({ pane }) => pane.x));
    const { heightPx, plate } = this.#wish;
    this.#paint.fillStyle = PLATES[plate].line;
    this.#paint.fillRect(x - 1, 0, 2, heightPx);
  }

  #lettering(panes: Panes): void {
    const { player, rightToLeft, words } = this.#parts;
    const { widthPx, heightPx, plate: name } = this.#wish;
    const plate = PLATES[panes.scope && panes.main === 'scope' && panes.inset !== 'scope' ? 'dark' : name];
    const type = typeFor(widthPx, heightPx);
    const paint: Paint = this.#paint;
    const title = player.programme.chapters[player.instant.chapter]?.title ?? '';
    paint.save();
    paint.direction = rightToLeft ? 'rtl' : 'ltr';
    paint.textAlign = 'start';
    paint.textBaseline = 'top';
    // On a band of the plate's own color, so that it is read over tissue too.
    paint.lineJoin = 'round';
    paint.strokeStyle = plate.edge;
    paint.fillStyle = plate.inkSoft;
    const write = (text: string, x: number, y: number, px: number, font: string): void => {
      paint.font = `${px.toFixed(2)}px ${font}`;
      paint.lineWidth = 0.34 * px;
      paint.strokeText(text, x, y);
      paint.fillText(text, x, y);
    };
    const start = rightToLeft ? widthPx - type.edgePx : type.edgePx;
    write(title, start, 0.6 * type.edgePx, type.labelPx, type.serif);
    paint.textBaseline = 'bottom';
    paint.textAlign = 'center';
    write(words.informationOnly, widthPx / 2, heightPx - 0.18 * type.edgePx, type.smallPx, type.sans);
    paint.restore();
  }
}
