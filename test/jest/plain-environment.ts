/**
 * The worker's own process, without a context of its own: https://jestjs.io/docs/configuration#testenvironment-string. What jest sets on
 * `global` (a console, `process.exit`) is not seen by others. Variables that a test file sets end with it. See docs/adr/0007.
 */
export default class PlainEnvironment {
  readonly global = Object.assign(Object.create(globalThis) as object, { process: Object.create(process) as object })
  readonly fakeTimers = null
  readonly fakeTimersModern = null
  private variables: NodeJS.ProcessEnv = {}

  setup(): Promise<void> {
    this.variables = { ...process.env }
    return Promise.resolve()
  }

  teardown(): Promise<void> {
    for (const name of Object.keys(process.env))
      if (!(name in this.variables)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, this.variables)
    return Promise.resolve()
  }

  getVmContext(): null {
    return null
  }
}
