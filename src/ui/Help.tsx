import type { Commands } from './commands';
import { useUi } from './context';
import styles from './Help.module.css';
import { COMMANDS, KEY_MAP, type KeyBinding } from './keymap';

/** What the page is for, and every key that does something here. */
export function Help({ commands }: { readonly commands: Commands }) {
  const { words, lesson } = useUi();
  const nameOf = (key: string): string => words.help.keyNames[key] ?? key.toUpperCase();
  const textOf = ({ key, shift }: KeyBinding): string =>
    shift ? `${nameOf('Shift')} + ${nameOf(key)}` : nameOf(key);
  return (
    <>
      <p className={styles.purpose}>{words.intendedPurpose}</p>
      {lesson && <p className={styles.purpose}>{words.lesson.reports}</p>}
      <table className={styles.keys}>
        <tbody>
          {COMMANDS.filter((command) => commands[command]).map((command) => (
            <tr key={command}>
              <th scope="row">{words.help.keys[command]}</th>
              <td>
                {KEY_MAP[command].map((binding) => (
                  <kbd key={textOf(binding)} className={styles.key}>
                    {textOf(binding)}
                  </kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
