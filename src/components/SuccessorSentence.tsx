/** What takes the place of an entry, with links: `Its successor was B, retired as well; after that came C.` */
import type { Heir, Successor } from '../views/successor.ts';

function Named({ heir: { name, page, note } }: { readonly heir: Heir }) {
  return (
    <>
      {page === undefined ? <bdi>{name}</bdi> : <a href={page}>{name}</a>}
      {note}
    </>
  );
}

export function SuccessorSentence({ successor }: { readonly successor: Successor | undefined }) {
  if (successor === undefined) return null;
  const { isGone, latest } = successor;
  return (
    <>
      {' '}
      Its successor {isGone ? 'was' : 'is'} <Named heir={successor} />
      {latest !== undefined && (
        <>
          ; after that came <Named heir={latest} />
        </>
      )}
      .
    </>
  );
}
