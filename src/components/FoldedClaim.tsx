/** One claim under its title, which opens the rest: what it does, what sets it apart, how it stands against others, and the source. */
import type { SideName } from '../comparison/sides.ts';
import type { ClaimView } from '../views/claim.ts';
import { Sentence } from './Sentence.tsx';

interface Props {
  readonly view: ClaimView;
  /** On comparison pages: whose claim it is. */
  readonly side?: SideName;
  readonly entryName?: string;
  readonly id?: string;
  readonly level?: 3 | 4;
}

function Words({ view }: Pick<Props, 'view'>) {
  return (
    <>
      <p class="small soft linked">
        Capability: <a href={view.capabilityHref}>{view.capability}</a>
      </p>
      <p>
        <Sentence text={view.description} />
      </p>
      {(view.unique ?? view.versus) !== undefined && (
        <dl>
          {view.unique !== undefined && <dt>Unique</dt>}
          {view.unique !== undefined && (
            <dd>
              <Sentence text={view.unique} />
            </dd>
          )}
          {view.versus !== undefined && <dt>Against alternatives</dt>}
          {view.versus !== undefined && (
            <dd>
              <Sentence text={view.versus} />
            </dd>
          )}
        </dl>
      )}
      <p class="small linked">
        Source:{' '}
        <a href={view.source.href} rel="nofollow noopener">
          {view.source.label}
        </a>
      </p>
    </>
  );
}

function Title({ view, entryName, level = 4 }: Props) {
  const Heading = `h${level}` as 'h3' | 'h4';
  return (
    <Heading>
      {entryName !== undefined && (
        <span class="side-name">
          <bdi>{entryName}</bdi>:{' '}
        </span>
      )}
      <Sentence text={view.title} />
    </Heading>
  );
}

export function FoldedClaim(props: Props) {
  const { view, side, id } = props;
  return (
    <details class="claim" id={id} data-side={side} data-capability={view.id}>
      <summary>
        <Title {...props} />
      </summary>
      <Words view={view} />
    </details>
  );
}
