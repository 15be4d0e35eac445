import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly onError: (detail: string) => void;
  /** Stands in the place of what failed; left out: nothing. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a failure of one part from taking the page with it. Give it a new key to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }

  override render(): ReactNode {
    const { fallback = null, children } = this.props;
    return this.state.failed ? fallback : children;
  }
}
