/** The address holds what a reader set, so that it can be shared and found again. */

/** Sets a part of the address, or takes it out for `undefined`. The page stays, and so does the way back. */
export function keepInAddressBar(parameter: string, value: string | undefined): void {
  const address = new URL(location.href);
  if (value === undefined) address.searchParams.delete(parameter);
  else address.searchParams.set(parameter, value);
  // A comma may stand in an address as it is, and readers can read it.
  address.search = address.search.replaceAll('%2C', ',');
  history.replaceState(null, '', address);
}
