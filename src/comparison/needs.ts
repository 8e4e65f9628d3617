/** The needs that the sides of a comparison meet: those of several, and those of one alone. */

export interface ComparedNeeds {
  /** Met by more than one side; `sides` are their positions, counted from 0. */
  readonly shared: readonly { readonly id: string; readonly sides: readonly number[] }[];
  /** For each side the ids of the needs that it alone meets. */
  readonly only: readonly (readonly string[])[];
}

/** Splits lists of needs, one for each side. Every need appears once, in the order of the first side that meets it. */
export function compareNeeds(sides: readonly (readonly string[])[]): ComparedNeeds {
  const sidesOf = (id: string) => sides.flatMap((needs, side) => (needs.includes(id) ? [side] : []));
  const ids = [...new Set(sides.flat())];
  return {
    shared: ids.map((id) => ({ id, sides: sidesOf(id) })).filter((need) => need.sides.length > 1),
    only: sides.map((needs) => needs.filter((id) => sidesOf(id).length === 1)),
  };
}
