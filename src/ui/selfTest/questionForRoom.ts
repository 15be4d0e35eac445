import { answerOf } from '../../player/selfTest/judge';
import type { Question } from '../../player/selfTest/types';
import type { RoomText } from '../../player/roomText';
import { questionText, rightText, type TextParts } from './questionText';

interface Asked {
  readonly heading: string;
  readonly answered: boolean;
  /** It is answered in the picture: to offer values would be to ask something easier. */
  readonly pointing: boolean;
}

/** What the room reads of a question: first what is asked, then also what is right. */
export function questionForRoom(
  question: Question,
  texts: TextParts,
  { heading, answered, pointing }: Asked,
): RoomText {
  const { context, prompt, options } = questionText(question, texts);
  const right = new Set(answerOf(question, texts.matter));
  const ordered = question.form === 'order';
  const offered =
    answered && (ordered || pointing)
      ? rightText(question, texts).map((text) => ({ text, right: true }))
      : pointing
        ? []
        : options.map((text, i) => ({ text, right: answered && right.has(i) }));
  return {
    heading,
    text: context,
    ask: prompt,
    options: offered,
    ordered,
    rightWord: texts.t.rightAnswer,
  };
}
