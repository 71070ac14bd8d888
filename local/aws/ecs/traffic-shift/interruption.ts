/** Ends a deployment's way forward: for a rollback, or because another deployment takes over. */
export class Interruption extends Error {
  constructor(
    readonly kind: 'rollback' | 'halt',
    reason: string
  ) {
    super(reason)
  }
}
