import { useUi } from '../../ui/context';
import styles from './KioskPage.module.css';

/** It stands for what is told in words. */
const NO_NAME = '';

/** In the place of a page that broke down, until it has been loaded anew; its own words may be what broke. */
export function Crashed() {
  const { words } = useUi();
  return (
    <main className={styles.crashed}>
      <img src="./poster.webp" width={1200} height={750} alt={NO_NAME} draggable={false} />
      <p role="status">{words.picture.loading}</p>
    </main>
  );
}
