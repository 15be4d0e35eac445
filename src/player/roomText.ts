/** An answer that is offered to the room. */
export interface RoomOption {
  readonly text: string;
  /** It has been answered, and this one is right. */
  readonly right: boolean;
}

/** What a room reads beside the picture while a teacher asks or explains, in the language it is told in. */
export interface RoomText {
  /** What this belongs to, in a few words. */
  readonly heading: string;
  /** What is to be known before it is asked, or what is explained; null: nothing. */
  readonly text: string | null;
  /** null: nothing is asked. */
  readonly ask: string | null;
  readonly options: readonly RoomOption[];
  /** The options are steps, from first to last. */
  readonly ordered: boolean;
  /** Said of the right one to who cannot see its sign. */
  readonly rightWord: string;
}
