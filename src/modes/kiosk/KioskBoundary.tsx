import { Component, type ReactNode } from 'react';
import styles from './KioskPage.module.css';

interface KioskBoundaryProps {
  readonly onCrash: (detail: string) => void;
  /** Said in place of the page until it comes back; the words may be what broke. */
  readonly note: string;
  readonly children: ReactNode;
}

/** It stands for what is told in words. */
const NO_NAME = '';

/** When the page itself breaks down, a still stands in its place until it has been loaded anew. */
export class KioskBoundary extends Component<KioskBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onCrash(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <main className={styles.crashed}>
        <img src="./poster.webp" width={1200} height={750} alt={NO_NAME} draggable={false} />
        <p role="status">{this.props.note}</p>
      </main>
    );
  }
}
