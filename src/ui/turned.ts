/** An item more or less, in the order of all there are. */
export const turned = <T>(all: readonly T[], chosen: readonly T[], item: T, on: boolean): readonly T[] =>
  all.filter((each) => (each === item ? on : chosen.includes(each)));
