/** A revision that runs or is to run: one immutable version of a workload on its platform. */
export interface Revision {
  /** Unique on its platform and never used again: the name of an immutable resource, a digest. Never a color or the name of a slot. */
  readonly id: string
  /** `id` for people: `api:42`. */
  readonly label: string
  /** Image by container, as the revision names it. */
  readonly images: Readonly<Record<string, string>>
  /** Digest (`sha256:…`) by container, where it is known. */
  readonly digests: Readonly<Record<string, string>>
}

/** The revision that took the place of another one, and who deployed it. */
export interface SuccessorRevision extends Pick<Revision, 'id' | 'label'> {
  /** The workflow run and the commit that are behind it, where they are known. */
  readonly run: string | undefined
  readonly commit: string | undefined
}
