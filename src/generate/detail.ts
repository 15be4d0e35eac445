/** How finely a model is made: for graphics cards, or for machines that have none. */
export type Detail = 'full' | 'light';
