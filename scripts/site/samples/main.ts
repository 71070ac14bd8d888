// `npm run site:samples`: runs the demo once, sends what it produced through the actions, and keeps the output in a folder for `npm run site`.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { runDemo } from '../../../local/demo/run-demo.js'
import { openTerminal } from '../../../local/demo/terminal.js'
import { recordComment } from './record-comment.js'
import { recordMessages } from './record-messages.js'

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
/** The version that is rolled back. */
const BAD = 'v3'

async function record(folder: string): Promise<void> {
  const demo = join(folder, 'demo')
  await rm(folder, { recursive: true, force: true })
  await mkdir(demo, { recursive: true })
  let output = ''
  const terminal = openTerminal({ isTTY: true, columns: 110, write: text => (output += text) }, {})
  const problems = await runDemo({ rate: 20, runtime: 'process', folder: demo }, terminal)
  if (problems.length > 0) throw new Error(`The demo did not end as expected: ${problems.join('; ')}.`)
  // The folder of the demo is on this machine only.
  await writeFile(join(folder, 'terminal.txt'), output.replaceAll(demo, 'build/demo'))
  await cp(join(demo, 'report.html'), join(folder, 'report.html'))
  await cp(join(demo, `${BAD}.html`), join(folder, 'deployment.html'))
  await writeFile(join(folder, 'summary.md'), await readSummary(join(demo, BAD, '_temp')))
  const result = await readFile(join(demo, `${BAD}.json`), 'utf8')
  await writeFile(join(folder, 'messages.json'), JSON.stringify(await recordMessages(result, BAD)))
  await writeFile(join(folder, 'comment.md'), await recordComment(join(folder, 'plan')))
  await rm(demo, { recursive: true })
  await rm(join(folder, 'plan'), { recursive: true })
}

/** The job summary that the deploy action wrote. Throws where it wrote none. */
async function readSummary(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true })
  const found = files.find(file => file.endsWith('summary.md'))
  if (found === undefined) throw new Error('The demo left no job summary.')
  return readFile(join(folder, found), 'utf8')
}

record(resolve(process.argv[2] ?? 'build/samples')).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
)
