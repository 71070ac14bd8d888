// Runs one action on this machine, as a step on GitHub would run:
//   node build/local/runner/main.js --action actions/deploy --input service=api --input cluster=demo
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ExpressionObject } from './expressions/evaluate-expression.js'
import { formatLogLine } from './format-log-line.js'
import { startAction } from './run-action.js'
import type { StepResult } from './step-result.js'

const USAGE = `Usage: node build/local/runner/main.js --action <folder> [options]

  --action <folder>        the folder with the action.yml
  --input <name>=<value>   an input (repeatable)
  --env <name>=<value>     a variable of the job (repeatable); this shell's environment is inherited
  --github <name>=<value>  a value of the github context, such as token, api_url, repository or sha (repeatable)
  --workspace <folder>     folder that the step starts in (default: the current one)
  --event <file>           the webhook payload as JSON
  --keep <folder>          keeps the files of the step there (report, task definition); without it, they are deleted
  --cancel-after <seconds> cancels the job after this time; Ctrl-C also cancels it
`

const { values } = parseArgs({
  options: {
    action: { type: 'string' },
    input: { type: 'string', multiple: true, default: [] },
    env: { type: 'string', multiple: true, default: [] },
    github: { type: 'string', multiple: true, default: [] },
    workspace: { type: 'string', default: '.' },
    event: { type: 'string' },
    keep: { type: 'string' },
    'cancel-after': { type: 'string' },
    help: { type: 'boolean', default: false }
  }
})

if (values.action === undefined || values.help) {
  process.stderr.write(USAGE)
  process.exitCode = values.help ? 0 : 2
} else {
  const style = process.stdout.isTTY ? 'ansi' : 'plain'
  const inputs = readPairs(values.input, '--input')
  const print = (line: string) => process.stdout.write(`${formatLogLine(line, style)}\n`)
  print(`##[group]Run ${values.action}`)
  for (const [name, value] of Object.entries(inputs)) print(`  ${name}: ${value}`)
  print('##[endgroup]')
  const { token, ...github } = readPairs(values.github, '--github')
  const seconds = values['cancel-after']
  const action = await startAction({
    actionPath: values.action,
    inputs,
    env: readPairs(values.env, '--env'),
    // Each start is a run of its own: run-task derives its client token from the run, and finds its task by that.
    github: { run_id: String(Date.now()), ...github },
    ...(token === undefined ? {} : { token }),
    workspace: values.workspace,
    machine: process.env,
    ...(values.keep === undefined ? {} : { home: resolve(values.keep) }),
    ...(values.event === undefined
      ? {}
      : { event: JSON.parse(await readFile(values.event, 'utf8')) as ExpressionObject }),
    ...(seconds === undefined ? {} : { cancelAfterMilliseconds: Number(seconds) * 1000 }),
    onLine: print
  })
  process.on('SIGINT', () => action.cancel())
  const result = await action.ended
  process.stdout.write(describeEnd(result))
  process.exitCode = result.outcome === 'success' && (result.postExitCode ?? 0) === 0 ? 0 : 1
}

function readPairs(pairs: readonly string[], option: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map(pair => {
      const equals = pair.indexOf('=')
      if (equals < 1) throw new Error(`${option} expects name=value, got "${pair}".`)
      return [pair.slice(0, equals), pair.slice(equals + 1)]
    })
  )
}

function describeEnd({ outcome, outputs, summary, durationMilliseconds }: StepResult): string {
  const lines = Object.entries(outputs).map(([name, value]) => `  ${name}: ${value.replaceAll('\n', '\n    ')}`)
  return [
    '',
    ...(lines.length > 0 ? ['Outputs', ...lines, ''] : []),
    ...(summary === '' ? [] : ['Summary', '', summary.trimEnd(), '']),
    `${outcome} after ${(durationMilliseconds / 1000).toFixed(1)} s`,
    ''
  ].join('\n')
}
