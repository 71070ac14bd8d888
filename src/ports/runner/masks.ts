/** Keeps secrets out of the log. */
export interface Masks {
  /** Hides a value and the forms that it is sent in, from now on. */
  hide(secret: string): void
}
