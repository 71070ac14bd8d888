/** What `main` leaves for `post`, one string by key, kept by the runner even when `main` was killed. */
export interface StepState {
  save(key: string, value: string): void
  read(key: string): string | undefined
}
