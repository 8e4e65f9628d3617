/** What is noted of each rendered file: 33 bytes that all threads share, so that half a million files take 17 MB and no message. */

/** How long a SHA-256 is, in bytes. */
const DIGEST = 32;

const States = { unrendered: 0, full: 1, thin: 2 } as const;

/** By the place of a file among all files of the site. */
export interface RenderNotes {
  readonly digests: Uint8Array;
  readonly states: Uint8Array;
}

/** A file that was rendered. */
export interface RenderedFile {
  /** SHA-256 of its bytes, in base64url. */
  readonly digest: string;
  /** Whether it is a comparison that says too little for search engines to list it. */
  readonly isThin: boolean;
}

/** Room for so many files. */
export const notesFor = (files: number): RenderNotes => ({
  digests: new Uint8Array(new SharedArrayBuffer(DIGEST * files)),
  states: new Uint8Array(new SharedArrayBuffer(files)),
});

/** Notes the file at `at`. A thread that has rendered it is the only one that writes there. */
export function noteRendered(notes: RenderNotes, at: number, { digest, isThin }: { digest: Uint8Array; isThin: boolean }): void {
  notes.digests.set(digest, DIGEST * at);
  notes.states[at] = isThin ? States.thin : States.full;
}

/** What was noted of the file at `at`; `undefined` where it was not rendered. */
export function renderedAt({ digests, states }: RenderNotes, at: number): RenderedFile | undefined {
  if (states[at] === States.unrendered) return undefined;
  const digest = Buffer.from(digests.subarray(DIGEST * at, DIGEST * (at + 1))).toString('base64url');
  return { digest, isThin: states[at] === States.thin };
}
