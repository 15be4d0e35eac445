import * as v from 'valibot';
import { FILE_NAME, isForStudents } from '../narration/sounds';
import { LANGUAGE_CODES, REGISTERS } from '../narration/types';

/** The cue of a recording that came from storage or a file: whoever may have written it. */
export const RecordedCueSchema = v.object({
  language: v.picklist(LANGUAGE_CODES),
  register: v.picklist(REGISTERS),
  // Becomes part of a file's name, where the student's recordings end in `.student`.
  cueId: v.pipe(
    v.string(),
    v.maxLength(80),
    v.regex(FILE_NAME),
    v.check((id) => !isForStudents(id), 'a cue may not be called student'),
  ),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)),
});
