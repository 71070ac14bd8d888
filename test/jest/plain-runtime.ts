import { createRequire, registerHooks, type ResolveFnOutput } from 'node:module'
import { pathToFileURL } from 'node:url'
import { setGlobals } from './globals.js'

const require = createRequire(import.meta.url)
const GLOBALS = new URL('./globals.js', import.meta.url).href
/** Where jest-circus keeps who is told of its events. */
const EVENT_HANDLERS = Symbol.for('EVENT_HANDLERS')

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: GLOBALS, shortCircuit: true } : asJson(next(specifier, context))
})

/** Some packages import JSON without saying so, as bundlers and jest accept. */
function asJson(found: ResolveFnOutput): ResolveFnOutput {
  return found.url.startsWith('file:') && found.url.endsWith('.json')
    ? { ...found, importAttributes: { ...found.importAttributes, type: 'json' } }
    : found
}

/**
 * Imports test files as Node.js imports any module, in the process of the worker, in place of jest's own module system in a context per
 * file: https://jestjs.io/docs/configuration#runtime-string. Modules are loaded once per worker, and run at full speed. What jest-runner and
 * jest-circus 30 call of a runtime is all that there is. See docs/adr/0007.
 */
export default class PlainRuntime {
  /** jest-circus itself, new for each file: it keeps the tests of one. */
  requireInternalModule(path: string): unknown {
    Reflect.deleteProperty(globalThis, EVENT_HANDLERS)
    Reflect.deleteProperty(require.cache, path)
    return require(path) as unknown
  }

  requireModule(path: string): unknown {
    return require(path) as unknown
  }

  setGlobalsForRuntime(globals: Parameters<typeof setGlobals>[0]): void {
    setGlobals(globals)
  }

  unstable_shouldLoadAsEsm(): boolean {
    return true
  }

  unstable_importModule(path: string): Promise<unknown> {
    return import(pathToFileURL(path).href)
  }

  getSourceMaps(): ReadonlyMap<string, string> {
    return new Map()
  }

  getAllCoverageInfoCopy(): object {
    return {}
  }

  enterTestCode(): void {
    // Only jest's own module system tells tests from other code.
  }

  leaveTestCode(): void {
    // See enterTestCode.
  }

  teardown(): void {
    // Modules stay loaded.
  }
}
