import { CLOCK_HOURS, CLOCK_MARKS, VESSEL_HOURS } from '../../content/poem/contrast';
import { RING_HOURS } from '../../scene/clockRing';
import { useLazyWords } from '../../ui/lazyWords';
import page from '../../ui/seminar/studyPage.module.css';
import { CONTRAST_WORDS } from './contrastWords';
import styles from './ClockDiagram.module.css';
import { Fact } from './Facts';

/** Radii, units of the drawing: wall, fibers, hours, marks of the cut, vessels. */
const RADIUS = { wall: 56, fibers: 47, hours: 70, marks: 88, vessels: 37 } as const;
/** Which part of the ring each kind of fibers holds together, clock hours [D]. */
const FIBERS = { clasp: { from: 0.6, to: 4.4 }, sling: { from: 6.3, to: 11.4 } } as const;
const MARK_RADIUS = 7;

const place = (hour: number, radius: number) => {
  const angle = (hour / 12) * 2 * Math.PI;
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
};
const arc = (from: number, to: number, radius: number): string => {
  const [a, b] = [place(from, radius), place(to, radius)];
  const large = to - from > 6 ? 1 : 0;
  return `M${a.x.toFixed(2)} ${a.y.toFixed(2)}A${radius} ${radius} 0 ${large} 1 ${b.x.toFixed(2)} ${b.y.toFixed(2)}`;
};

/** The junction as the endoscope sees it, as a clock face: where the sources cut, and what lies there. */
export function ClockDiagram() {
  const t = useLazyWords(CONTRAST_WORDS);
  const { clock } = t;
  const said = CLOCK_MARKS.map((id) => {
    const { from, to } = CLOCK_HOURS[id];
    return `${clock.marks[id]}: ${clock.hours(from, to)}`;
  });
  return (
    <section className={page.group} aria-label={clock.heading}>
      <h3>{clock.heading}</h3>
      <div className={styles.figure}>
        <svg
          className={styles.face}
          viewBox="-136 -116 272 232"
          role="img"
          aria-label={`${t.facts.clock} ${said.join('. ')}.`}
        >
          <circle className={styles.wall} r={RADIUS.wall} />
          {(['clasp', 'sling'] as const).map((kind) => (
            <g key={kind} className={styles.fibers} data-fibers={kind}>
              <path d={arc(FIBERS[kind].from, FIBERS[kind].to, RADIUS.fibers)} />
            </g>
          ))}
          {VESSEL_HOURS.map(({ from, to }, n) => {
            const at = place((from + to) / 2, RADIUS.vessels);
            return <circle key={from} className={styles.vessel} cx={at.x} cy={at.y} r={n === 0 ? 4 : 3.4} />;
          })}
          {RING_HOURS.map((hour) => {
            const at = place(hour, RADIUS.hours);
            return (
              <text key={hour} className={styles.hour} data-quarter={hour % 3 === 0} x={at.x} y={at.y}>
                {hour}
              </text>
            );
          })}
          {CLOCK_MARKS.map((id) => {
            const { from, to } = CLOCK_HOURS[id];
            const at = place(from, RADIUS.marks);
            return (
              <g key={id} className={styles.mark} data-mark={id}>
                {from === to ? (
                  <circle cx={at.x} cy={at.y} r={MARK_RADIUS} />
                ) : (
                  <path d={arc(from, to, RADIUS.marks)} />
                )}
              </g>
            );
          })}
          <text className={styles.side} x={0} y={-RADIUS.hours - 22}>
            {clock.front}
          </text>
          <text className={styles.side} x={0} y={RADIUS.marks + 20}>
            {clock.back}
          </text>
          <text className={styles.side} x={RADIUS.hours + 34} y={0}>
            {clock.right}
          </text>
          <text className={styles.side} x={-RADIUS.hours - 36} y={0}>
            {clock.left}
          </text>
        </svg>
        <ul className={styles.legend}>
          {CLOCK_MARKS.map((id) => {
            const { from, to, source } = CLOCK_HOURS[id];
            return (
              <li key={id}>
                <Sample of={id} /> <span>{clock.marks[id]}</span>{' '}
                <span className={styles.at}>{`${clock.hours(from, to)} (${source})`}</span>
              </li>
            );
          })}
          {(['clasp', 'sling'] as const).map((kind) => (
            <li key={kind}>
              <Sample of={kind} /> {clock[kind]}
            </li>
          ))}
          <li>
            <Sample of="vessel" /> {clock.vessels}
          </li>
        </ul>
      </div>
      <p className={page.note}>{clock.schematic}</p>
      <Fact id="clock" />
    </section>
  );
}

/** What a sign of the drawing looks like. */
function Sample({ of }: { readonly of: string }) {
  const isArc = of === 'posterior';
  const isFibers = of === 'clasp' || of === 'sling';
  return (
    <svg className={styles.sample} viewBox="-10 -10 20 20" aria-hidden="true">
      {isFibers ? (
        <g className={styles.fibers} data-fibers={of}>
          <path d="M-8 0H8" />
        </g>
      ) : of === 'vessel' ? (
        <circle className={styles.vessel} r={4} />
      ) : (
        <g className={styles.mark} data-mark={of}>
          {isArc ? <path d="M-5 0H5" /> : <circle r={MARK_RADIUS} />}
        </g>
      )}
    </svg>
  );
}
