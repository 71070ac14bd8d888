/** A step that uses an action, with everything in it already text. */
export interface ActionCall {
  /** The folder of the action. */
  readonly folder: string
  readonly inputs: Readonly<Record<string, string>>
  /** The step's `env:` and all that it inherits. */
  readonly env: Readonly<Record<string, string>>
  readonly onCancel: OnCancel
}

/** Whether a cancelled job stops a step, or lets it continue because its `if` holds even then, as always() does. */
export type OnCancel = 'stop' | 'go-on'
