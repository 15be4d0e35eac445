/** The fact or flaw of this name. @throws Error where there is none. */
export function factOf<T extends { readonly id: string }>(id: string, all: readonly T[]): T {
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`Nothing that can be asked is called « ${id} ».`);
  return found;
}
