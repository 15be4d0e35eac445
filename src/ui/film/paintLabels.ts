import type { Rect } from '../../math/segments';
import type { Player } from '../../player/player';
import type { Label, LabelName } from '../../procedure/labels';
import { layoutLabels } from '../../scene/labelLayout';
import { LabelPoints } from '../../scene/labelPoints';
import type { LabelBox, PlacedLabel } from '../../scene/labelStack';
import { labelTimingAt } from '../../scene/labelTiming';
import type { Pane } from '../../player/panes';
import type { LabelEye } from '../labelEye';
import type { Paint, Plate, Type } from './plate';

const MOST = 7;
const SUBJECT = 0.2;
const NOWHERE: ReadonlyMap<string, PlacedLabel> = new Map();

export interface LabelsToPaint {
  readonly player: Player;
  readonly eye: LabelEye;
  readonly pane: Pane;
  /** What is named in the shot of now. */
  readonly labelsOf: (shotId: string) => readonly Label[];
  /** Labels that hold in all shots, as the endoscope's do: then timing by shots does not count. */
  readonly always: boolean;
  readonly names: Readonly<Record<LabelName, string>>;
  /** What must stay free, px of the pane. */
  readonly keepOut: readonly Rect[];
  readonly type: Type;
  readonly plate: Plate;
}

/**
 * Paints the names of what is seen with their leader lines, laid out for this instant alone: the same instant has the
 * same names, whichever frame came before.
 */
export function paintLabels(paint: Paint, what: LabelsToPaint): void {
  const { player, eye, pane, type, plate, names } = what;
  const timing = labelTimingAt(player.programme.shots, player.instant.timeS, { shotId: '', opacity: 0 });
  const opacity = what.always ? 1 : timing.opacity;
  const labels = what.labelsOf(timing.shotId);
  if (opacity <= 0.02 || labels.length === 0) return;
  const points = new LabelPoints(labels, eye.fromScope);
  points.begin(player.instant, player.programme);
  points.look(eye.position(), (point) => eye.seen(point));
  paint.save();
  paint.font = `${type.labelPx.toFixed(2)}px ${type.sans}`;
  const boxes = boxesOf(paint, what, points, labels);
  const at = { x: 0, y: 0 };
  if (!eye.subject(at)) {
    paint.restore();
    return;
  }
  const placed = layoutLabels(
    boxes,
    {
      width: pane.width,
      height: pane.height,
      keepOut: what.keepOut,
      subject: { x: at.x, y: at.y, radius: SUBJECT * Math.min(pane.width, pane.height) },
      perSide: Math.max(2, Math.floor(pane.height / (4.2 * type.labelPx))),
      columnWidth: Math.max(0, ...boxes.map(({ width }) => width)),
    },
    NOWHERE,
  );
  paint.globalAlpha = opacity;
  paint.translate(pane.x, pane.y);
  paint.beginPath();
  paint.rect(0, 0, pane.width, pane.height);
  paint.clip();
  for (const label of placed) paintOne(paint, label, names[labels[Number(label.id)]!.name], type, plate);
  paint.restore();
}

function boxesOf(
  paint: Paint,
  { eye, names, type }: LabelsToPaint,
  points: LabelPoints,
  labels: readonly Label[],
): LabelBox[] {
  const boxes: LabelBox[] = [];
  const known = new Set<string>();
  const world = { x: 0, y: 0, z: 0 };
  const at = { x: 0, y: 0 };
  for (const [i, { name }] of labels.entries()) {
    if (boxes.length === MOST) break;
    if (known.has(name) || !points.at(i, world) || !eye.project(world, at)) continue;
    known.add(name);
    boxes.push({
      id: String(i),
      anchorX: at.x,
      anchorY: at.y,
      width: paint.measureText(names[name]).width + 0.9 * type.labelPx,
      height: 1.5 * type.labelPx,
    });
  }
  return boxes;
}

function paintOne(paint: Paint, { box, leader }: PlacedLabel, name: string, type: Type, plate: Plate): void {
  const unit = type.labelPx / 14;
  const line = (color: string, width: number): void => {
    paint.strokeStyle = color;
    paint.lineWidth = width * unit;
    paint.lineCap = 'round';
    paint.beginPath();
    paint.moveTo(leader.x1, leader.y1);
    paint.lineTo(leader.x2, leader.y2);
    paint.stroke();
  };
  const dot = (color: string, radius: number): void => {
    paint.fillStyle = color;
    paint.beginPath();
    paint.arc(leader.x2, leader.y2, radius * unit, 0, 2 * Math.PI);
    paint.fill();
  };
  line(plate.edge, 3.6);
  line(plate.ink, 1.2);
  dot(plate.edge, 4.6);
  dot(plate.ink, 2.8);
  paint.textAlign = 'center';
  paint.textBaseline = 'middle';
  // The name stands on a band of the plate's own color.
  paint.lineJoin = 'round';
  paint.strokeStyle = plate.edge;
  paint.lineWidth = 5 * unit;
  paint.strokeText(name, box.x + box.width / 2, box.y + box.height / 2);
  paint.fillStyle = plate.ink;
  paint.fillText(name, box.x + box.width / 2, box.y + box.height / 2);
}
