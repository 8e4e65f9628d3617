/** One claim in full below its title. */
import type { SideName } from '../comparison/sides.ts';
import type { ClaimView } from '../views/claim.ts';
import { ClaimBody } from './ClaimBody.tsx';
import { Sentence } from './Sentence.tsx';

interface Props {
  readonly view: ClaimView;
  /** On comparison pages: whose claim it is. */
  readonly side?: SideName;
  readonly entryName?: string;
  readonly id?: string;
  readonly level?: 3 | 4;
}

export function ClaimCard({ view, side, entryName, id, level = 4 }: Props) {
  const Heading = `h${level}` as 'h3' | 'h4';
  return (
    <article class="claim" id={id} data-side={side} data-capability={view.id}>
      <Heading>
        {entryName !== undefined && (
          <span class="side-name">
            <bdi>{entryName}</bdi>:{' '}
          </span>
        )}
        <Sentence text={view.title} />
      </Heading>
      <ClaimBody view={view} />
    </article>
  );
}
