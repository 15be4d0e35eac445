import { Component, type ReactNode } from 'react';

interface StageBoundaryProps {
  readonly onError: (detail: string) => void;
  readonly children: ReactNode;
}

/** Keeps a failure of the 3D part from taking the page with it. Give it a new key to try again. */
export class StageBoundary extends Component<StageBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
