import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { failStep } from './fail-step.js'
import { printLine } from './workflow-commands.js'

/**
 * Passes what libraries and Node.js print directly through `logText`: the console, process warnings (the YAML parser quotes
 * lines of its source in them), and uncaught errors. Runs before any other module is loaded, as some of them
 * keep the functions of the console that they find.
 */
export function guardOutput(): void {
  const lines = new Writable({
    decodeStrings: false,
    write(chunk: unknown, _encoding, done) {
      printLine(String(chunk).replace(/\n$/, ''))
      done()
    }
  })
  Object.assign(console, new Console(lines))
  // None with --no-warnings.
  if (process.listenerCount('warning') > 0) {
    process.removeAllListeners('warning')
    process.on('warning', ({ name, message }) => printLine(`${name}: ${message}`))
  }
  process.on('uncaughtException', error => {
    failStep(error)
    process.exit()
  })
}
