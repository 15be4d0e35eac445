import type { Pane } from '../../player/panes';

interface ScopeScreenProps {
  readonly pane: Pane;
  readonly small: boolean;
}

export function ScopeScreen({ pane, small }: ScopeScreenProps) {
  return <div data-small={small} data-width={pane.width} />;
}
