/** What a claim says below its title: what it does, what sets it apart, how it stands against others, and the source. */
import type { ClaimView } from '../views/claim.ts';
import { Sentence } from './Sentence.tsx';

function Points({ view: { unique, versus } }: { readonly view: ClaimView }) {
  if ((unique ?? versus) === undefined) return null;
  return (
    <dl>
      {unique !== undefined && <dt>Unique</dt>}
      {unique !== undefined && (
        <dd>
          <Sentence text={unique} />
        </dd>
      )}
      {versus !== undefined && <dt>Against alternatives</dt>}
      {versus !== undefined && (
        <dd>
          <Sentence text={versus} />
        </dd>
      )}
    </dl>
  );
}

export function ClaimBody({ view }: { readonly view: ClaimView }) {
  return (
    <>
      <p class="small soft linked">
        Capability: <a href={view.capabilityHref}>{view.capability}</a>
      </p>
      <p>
        <Sentence text={view.description} />
      </p>
      <Points view={view} />
      <p class="small linked">
        Source:{' '}
        <a href={view.source.href} rel="nofollow noopener">
          {view.source.label}
        </a>
      </p>
    </>
  );
}
