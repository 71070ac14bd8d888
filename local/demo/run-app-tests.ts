import { execFile } from 'node:child_process'

/** Runs the tests of the sample service. Returns how many passed; throws with their output when one fails. */
export function runAppTests(): Promise<number> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--test', '--test-reporter=tap', 'local/app/server.test.mjs'],
      (error, stdout, stderr) => {
        if (error !== null) {
          reject(new Error(`The tests of the sample service failed:\n${stdout}${stderr}`))
          return
        }
        resolve(Number(/^# pass (\d+)$/m.exec(stdout)?.[1] ?? 0))
      }
    )
  })
}
