import type { FilePosition } from '../../domain/errors.js'

/** The step's live log. Text may hold anything: escaping is the adapter's concern. */
export interface Log {
  line(text: string): void
  /** Runs `task` inside a folded group of the log. */
  group<Result>(title: string, task: () => Promise<Result>): Promise<Result>
  /** An annotation on the run: a title and a sentence with the fix. */
  warning(title: string, message: string): void
  /** As `warning`, for what is only worth knowing; at a place of a file of the workspace where there is one. */
  notice(title: string, message: string, place?: FilePosition): void
}
