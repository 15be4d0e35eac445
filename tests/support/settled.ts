import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** In a test: what is fetched on first sight has come, and what that fetches, and is drawn. */
export async function settled(): Promise<void> {
  for (let depth = 0; depth < 3; depth += 1) await act(() => vi.dynamicImportSettled());
}
