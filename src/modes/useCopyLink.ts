import { useUi } from '../ui/context';
import type { Notice } from '../ui/Notices';

/** Copies the link to exactly this view, or shows it where the clipboard cannot be written. */
export function useCopyLink(tell: (notice: Notice) => void): () => Promise<void> {
  const { linkNow, words } = useUi();
  return async () => {
    const { address } = linkNow('full');
    try {
      await navigator.clipboard.writeText(address);
      tell({ id: 'link', text: words.link.copied });
    } catch {
      tell({ id: 'link', text: words.link.copyYourself, address });
    }
  };
}
