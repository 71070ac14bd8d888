/** The job summary of the step. Best effort: it can never fail a deployment. */
export interface Summary {
  /** Appends Markdown. What goes beyond the runner's 1 MiB is cut at a line, with a note. */
  append(markdown: string): Promise<void>
}
