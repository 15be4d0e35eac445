import * as v from 'valibot';
import { REGISTERS } from '../narration/types';

/** The cue of a recording that came from storage or a file: whoever may have written it. */
export const RecordedCueSchema = v.object({
  language: v.picklist(['fr', 'en', 'es', 'ar']),
  register: v.picklist(REGISTERS),
  // Becomes part of a file's name, where the student's recordings end in `.student`.
  cueId: v.pipe(
    v.string(),
    v.maxLength(80),
    v.regex(/^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/),
    v.check((id) => !id.endsWith('.student'), 'a cue may not be called student'),
  ),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)),
});
