import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { actionNames } from '../scripts/action-names.js'
import { measureFirstRequest, measureInTurns, measureWholeProcess } from './measure-process.js'

/** Start-up of the bundles under Node 24, beside a bare `node -e 0` in the same run. Usage: `npm run bench:cold-start`. */
const node = resolve('node_modules/node/bin/node')
const folder = mkdtempSync(join(tmpdir(), 'cold-start-'))
const file = join(folder, 'task-definition.json')
writeFileSync(
  file,
  JSON.stringify({
    family: 'web',
    containerDefinitions: [{ name: 'web', image: 'web:1', memory: 128, environment: [{ name: 'A', value: 'b' }] }]
  })
)
for (const name of ['output', 'state', 'summary', 'env', 'path']) writeFileSync(join(folder, name), '')
const runner = {
  PATH: process.env.PATH ?? '',
  RUNNER_TEMP: folder,
  GITHUB_WORKSPACE: folder,
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_STATE: join(folder, 'state'),
  GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench'
}
const bare = { argv: ['-e', '0'], env: runner }
const render = {
  argv: [resolve('dist/render-task-def/index.js')],
  env: { ...runner, 'INPUT_TASK-DEFINITION': file, INPUT_IMAGES: 'web=web:2' }
}
const deploy = {
  argv: [resolve('dist/deploy/index.js')],
  env: { ...runner, INPUT_CLUSTER: 'c', INPUT_SERVICE: 's', INPUT_IMAGES: 'web=web:2', INPUT_STRATEGY: 'rolling' }
}
const RENDER = 'render-task-def, whole process'
const DEPLOY = 'deploy, to its first AWS request'
/** Without inputs each of them refuses, and loads nothing that it would need to continue. */
const refusals = Object.fromEntries(
  (await actionNames('.')).map(name => [
    `${name}, refusing its inputs`,
    () => measureWholeProcess(node, { argv: [resolve('dist', name, 'index.js')], env: runner })
  ])
)

const measured = await measureInTurns(21, {
  'node -e 0': () => measureWholeProcess(node, bare),
  [RENDER]: () => measureWholeProcess(node, render),
  [DEPLOY]: () => measureFirstRequest(node, deploy),
  ...refusals
})
const floor = measured['node -e 0']
const targets: Readonly<Record<string, string>> = {
  [RENDER]: '<= 2.2 x, <= 58 MB',
  [DEPLOY]: '<= 4.0 x, <= 72 MB, <= 200 ms of CPU'
}
console.log('| what | ms | x bare node | CPU ms | peak MiB | target |')
console.log('| --- | --: | --: | --: | --: | --- |')
for (const [name, { milliseconds, cpuMilliseconds, peakMiB }] of Object.entries(measured)) {
  const ratio = milliseconds / (floor?.milliseconds ?? Number.NaN)
  const figures = [milliseconds.toFixed(0), ratio.toFixed(2), cpuMilliseconds.toFixed(0), peakMiB.toFixed(0)]
  console.log(`| ${[name, ...figures, targets[name] ?? (name in refusals ? '<= 2.9 x' : '')].join(' | ')} |`)
}
