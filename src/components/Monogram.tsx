/** The mark of a side: the first letter of its maker on the colour of the side. Its name stands beside it. */
export function Monogram({ initial }: { readonly initial: string }) {
  return (
    <span class="monogram" aria-hidden="true">
      {initial}
    </span>
  );
}
