/** What lies round the organ; a shot and a person say of each how it is drawn. */
export const NEIGHBOR_NAMES = ['body', 'spine', 'aorta', 'airway', 'heart', 'diaphragm'] as const;
export type NeighborName = (typeof NEIGHBOR_NAMES)[number];

export const NEIGHBOR_LOOKS = ['hidden', 'ghosted', 'shown'] as const;
export type NeighborLook = (typeof NEIGHBOR_LOOKS)[number];

/** How some of the neighbors are drawn; of the others nothing is said. */
export type NeighborLooks = Readonly<Partial<Record<NeighborName, NeighborLook>>>;
