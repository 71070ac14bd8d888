import { describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ActionOptions, runAction, startAction } from './run-action.js'
import type { StepResult } from './step-result.js'

const fixtures = 'test/bundle/fixtures'

/** Runs the probe with the given JavaScript as its `main`. */
function probe(main: string, options: Partial<ActionOptions> = {}): Promise<StepResult> {
  return runAction({ actionPath: `${fixtures}/probe`, ...options, inputs: { main, ...options.inputs } })
}

/** What `main` sees in one variable of its environment. */
async function seenBy(expression: string, options: Partial<ActionOptions> = {}): Promise<unknown> {
  const { outputs } = await probe(`put('OUTPUT', 'answer=' + JSON.stringify(${expression} ?? null))`, options)
  return JSON.parse(outputs.answer ?? '"no output"')
}

describe('the environment of a JavaScript action', () => {
  it('is Node 24, whatever runs the tests', async () => {
    expect(await seenBy('process.version')).toMatch(/^v24\./)
  })

  it('hands inputs over as INPUT_*, with spaces as underscores and hyphens kept', async () => {
    expect(await seenBy('process.env["INPUT_TWO_WORDS"]')).toBe('spaced')
    expect(await seenBy('process.env["INPUT_OLD-NAME"]', { inputs: { 'old-name': 'x' } })).toBe('x')
  })

  it('evaluates the expressions in defaults', async () => {
    const github = { repository: 'acme/shop', sha: 'abc123' }
    expect(await seenBy('process.env.INPUT_WHERE', { github })).toMatch(/^acme\/shop@abc123 in .*_temp$/)
    expect(await seenBy('process.env.INPUT_TOKEN.length', { token: 'ghs_secret' })).toBe(10)
  })

  it('leaves a missing required input to the action', async () => {
    expect(await seenBy('process.env.INPUT_NEEDED')).toBe('')
  })

  it('does not leak the environment of the runner itself', async () => {
    expect(await seenBy('Object.keys(process.env).filter(name => /jest|npm/i.test(name))')).toEqual([])
  })

  it('has the default variables of GitHub, and the event in a file', async () => {
    const github = { ref: 'refs/tags/v1.2.3', event_name: 'release' }
    expect(await seenBy('process.env.GITHUB_REF_NAME', { github })).toBe('v1.2.3')
    expect(await seenBy('process.env.GITHUB_REF_TYPE', { github })).toBe('tag')
    expect(await seenBy('process.env.GITHUB_ACTIONS + process.env.CI')).toBe('truetrue')
    const event = 'JSON.parse((await import("node:fs")).readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"))'
    expect(await seenBy(event, { event: { number: 7 } })).toEqual({ number: 7 })
  })

  it('starts in the workspace', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
    expect(await seenBy('process.cwd()', { workspace })).toBe(workspace)
  })
})

describe('what an action leaves behind', () => {
  it('reads multi-line outputs between delimiters, with signs of equality in them', async () => {
    const { outputs } = await probe("put('OUTPUT', 'answer<<END\\na=1\\n\\nb<<c\\nEND')")
    expect(outputs).toEqual({ answer: 'a=1\n\nb<<c' })
  })

  it('fails the step when a delimiter is missing', async () => {
    const { outcome, annotations } = await probe("put('OUTPUT', 'answer<<END\\nvalue')")
    expect(outcome).toBe('failure')
    expect(annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid value. Matching delimiter not found 'END'"
    ])
  })

  it('keeps NODE_OPTIONS out of the environment of later steps', async () => {
    const { outcome, env } = await probe("put('ENV', 'NODE_OPTIONS=--inspect')")
    expect(outcome).toBe('failure')
    expect(env).toEqual({})
  })

  it('hands state to post, and the environment with it', async () => {
    const { log, state, paths } = await probe(
      "put('STATE', 'task=42'); put('ENV', 'COLOUR=red'); put('PATH', '/opt/tool')",
      {
        inputs: {
          post: "console.log('post sees', process.env.STATE_task, process.env.COLOUR, process.env.PATH.split(':')[0])"
        }
      }
    )
    expect(state).toEqual({ task: '42' })
    expect(paths).toEqual(['/opt/tool'])
    expect(log).toContain('post sees 42 red /opt/tool')
  })

  it('shows a summary of exactly 1 MiB and drops one that is a byte longer, without failing the step', async () => {
    const fits = await probe("put('STEP_SUMMARY', 'x'.repeat(1024 * 1024 - 1))")
    expect(fits.summary).toHaveLength(1024 * 1024)
    const long = await probe("put('STEP_SUMMARY', 'x'.repeat(1024 * 1024))")
    expect(long.summary).toBe('')
    expect(long.outcome).toBe('success')
    expect(long.annotations[0]?.message).toContain('supports content up to a size of 1024k, got 1024k')
  })

  it('takes a deleted file for nothing left', async () => {
    const { outcome } = await probe("(await import('node:fs')).rmSync(process.env.GITHUB_OUTPUT)")
    expect(outcome).toBe('success')
  })
})

describe('the log', () => {
  it('carries out commands and shows the rest', async () => {
    const { log, annotations } = await probe(
      "console.log('::group::Phase one'); console.log('plain'); console.log('::endgroup::'); console.error('::warning title=Slow%2C very,file=a.json,line=3::took 100%25%0Aof it'); console.log('::debug::hidden')"
    )
    expect(log.split('\n')).toEqual(
      expect.arrayContaining(['##[group]Phase one', 'plain', '##[endgroup]', '##[warning]took 100%', 'of it'])
    )
    expect(log).not.toContain('hidden')
    expect(annotations).toEqual([
      { level: 'warning', title: 'Slow, very', file: 'a.json', line: 3, message: 'took 100%\nof it' }
    ])
  })

  it('masks a value from the moment it is registered, in the log, in annotations and in the summary', async () => {
    const { log, annotations, summary } = await probe(
      "console.log('::add-mask::hunter2'); console.log('pass hunter2'); console.log('::error::bad hunter2'); put('STEP_SUMMARY', 'hunter2!')"
    )
    expect(log + summary + JSON.stringify(annotations)).not.toContain('hunter2')
    expect(summary).toBe('***!\n')
  })

  it('shows commands as text between stop-commands and its token', async () => {
    const { log, annotations } = await probe(
      "console.log('::stop-commands::tok'); console.log('::error::not an error'); console.log('::tok::'); console.log('::notice::again')"
    )
    expect(log).toContain('::error::not an error')
    expect(annotations).toEqual([{ level: 'notice', message: 'again' }])
  })

  it('takes a line end from a lone carriage return, and U+0085 for white space', async () => {
    const { annotations, log } = await probe(
      "process.stdout.write('\\ufefffirst\\r::error::one\\r\\n'); console.log('\\u0085::error::two'); console.log('\\u0085::stop-commands::x'); console.log('::add-mask::hunter2')"
    )
    expect(annotations.map(({ message }) => message)).toEqual(['one', 'two'])
    expect(log).toContain('::add-mask::hunter2')
    expect(log.split('\n')[0]).toBe('first')
  })

  it('refuses to stop commands with a token that is a command, and masks a longer one', async () => {
    const refused = await probe("console.log('::stop-commands::error'); console.log('::error::still a command')")
    expect(refused.outcome).toBe('failure')
    expect(refused.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('You cannot use a endToken'),
      'still a command'
    ])
    const { log } = await probe("console.log('::stop-commands::long-token'); console.log('::Long-Token::')")
    expect(log).toContain('::stop-commands::***')
  })

  it('breaks the marks that only the runner may print, and echoes commands when it is asked to', async () => {
    const { log } = await probe(
      "console.log('##[start-action x]'); console.log('::echo::on'); console.log('::group::one'); console.log('::add-mask::hunter2')"
    )
    expect(log.split('\n')).toEqual(
      expect.arrayContaining(['##[\\start-action x]', '::group::one', '##[group]one', '::add-mask::***'])
    )
  })

  it('warns of the old set-output and still obeys it; set-env fails the step', async () => {
    const old = await probe("console.log('::set-output name=answer::42')")
    expect(old.outputs).toEqual({ answer: '42' })
    expect(old.annotations[0]?.message).toContain('`set-output` command is deprecated')
    const refused = await probe("console.log('::set-env name=A::1')")
    expect(refused.outcome).toBe('failure')
  })

  it('warns of deprecated and of unknown inputs', async () => {
    const { annotations } = await probe('', { inputs: { 'old-name': 'x', typo: 'y' } })
    expect(annotations.map(({ message }) => message)).toEqual([
      "Input 'old-name' has been deprecated with message: use `new-name`",
      expect.stringMatching(/^Unexpected input\(s\) 'typo', valid inputs are \['main', 'post', /)
    ])
  })

  it('is a failure by exit code, not by an error annotation', async () => {
    expect((await probe("console.log('::error::only said')")).outcome).toBe('success')
    expect(await probe('process.exit(3)')).toMatchObject({ outcome: 'failure', exitCode: 3 })
  })
})

describe('post', () => {
  const failing = { inputs: { post: "console.log('cleaned up'); process.exit(9)" } }

  it('runs after a failed main, and its own failure is seen', async () => {
    const result = await probe('process.exit(1)', failing)
    expect(result).toMatchObject({ outcome: 'failure', exitCode: 1, postExitCode: 9 })
    expect(result.log).toContain('cleaned up')
  })

  it('runs after main was killed, with the state saved until then', async () => {
    const action = await startAction({
      actionPath: `${fixtures}/probe`,
      inputs: {
        main: "put('STATE', 'lock=held'); console.log('started'); setInterval(() => {}, 1000)",
        post: "console.log('released', process.env.STATE_lock)"
      }
    })
    await action.seen('started')
    action.kill()
    const result = await action.ended
    expect(result).toMatchObject({ outcome: 'failure', exitCode: 137 })
    expect(result.phases[0]).toMatchObject({ phase: 'main', signal: 'SIGKILL' })
    expect(result.log).toContain('released held')
  })

  it('of a cancelled job is killed after its time limit', async () => {
    const action = await startAction({
      actionPath: `${fixtures}/probe`,
      inputs: {
        main: "process.on('SIGINT', () => process.exit(1)); console.log('started'); setInterval(() => {}, 1000)",
        post: 'setInterval(() => {}, 1000)'
      },
      patience: { postMilliseconds: 300 }
    })
    await action.seen('started')
    action.cancel()
    expect((await action.ended).phases.map(({ phase, outcome }) => `${phase} ${outcome}`)).toEqual([
      'main cancelled',
      'post cancelled'
    ])
  })
})

/** Resolves once no process has this ID: one that was killed remains until its parent has read its end. */
async function untilGone(id: number): Promise<void> {
  const isThere = () =>
    readFile(`/proc/${id}/stat`, 'utf8').then(
      stat => !/^\d+ \(.*\) Z/.test(stat),
      () => false
    )
  while (await isThere()) await sleep(10)
}

describe('cancellation', () => {
  it('gives a step that handles SIGINT the time to exit', async () => {
    const action = await startAction({
      actionPath: `${fixtures}/probe`,
      inputs: {
        main: "process.on('SIGINT', () => { put('OUTPUT', 'answer=stopped'); process.exit(0) }); console.log('started'); setInterval(() => {}, 1000)"
      }
    })
    await action.seen('started')
    action.cancel()
    expect(await action.ended).toMatchObject({ outcome: 'cancelled', exitCode: 0, outputs: { answer: 'stopped' } })
  })

  it('sends SIGINT, SIGTERM after 7.5 s, and kills the whole tree 2.5 s later', async () => {
    const action = await startAction({
      actionPath: `${fixtures}/probe`,
      inputs: {
        main: `const { spawn } = await import('node:child_process')
          const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("up")'])
          await new Promise(resolve => child.stdout.once('data', resolve))
          console.log('child', child.pid)
          for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => console.log(name, 'at', Date.now()))
          setInterval(() => {}, 1000)
          console.log('started')`
      }
    })
    await action.seen('started')
    const cancelledAt = Date.now()
    action.cancel()
    const result = await action.ended
    const seconds = (Date.now() - cancelledAt) / 1000
    expect(result).toMatchObject({ outcome: 'cancelled', exitCode: 137 })
    const askedAt = (signal: string) => Number(new RegExp(`${signal} at (\\d+)`).exec(result.log)?.[1])
    expect(askedAt('SIGINT')).toBeGreaterThanOrEqual(cancelledAt)
    expect(askedAt('SIGTERM') - cancelledAt).toBeGreaterThanOrEqual(7490)
    expect(seconds).toBeGreaterThanOrEqual(9.99)
    const child = Number(/child (\d+)/.exec(result.log)?.[1])
    expect(child).toBeGreaterThan(1)
    await untilGone(child)
  }, 30_000)

  it('can be scheduled after a given time', async () => {
    const result = await probe('setInterval(() => {}, 1000)', { cancelAfterMilliseconds: 500 })
    expect(result).toMatchObject({ outcome: 'cancelled', phases: [{ signal: 'SIGINT' }, { phase: 'post' }] })
  })
})

describe('a composite action', () => {
  const wrap = (inputs: Record<string, string> = {}) => runAction({ actionPath: `${fixtures}/wrapper`, inputs })

  it('runs its steps in order, each with its own outputs, and maps them to its own', async () => {
    const { outputs, outcome, log } = await wrap()
    expect(outcome).toBe('success')
    expect(outputs).toEqual({
      shouted: 'HELLO',
      seen: 'success failure success success skipped skipped',
      'from-probe': 'yes-HELLO'
    })
    expect(log).toMatch(/path: .*fixtures\/wrapper/)
    expect(log).toContain('post of the inner probe')
  })

  it('runs the steps for failure() after a step failed, and skips the others', async () => {
    const { outputs, outcome, log } = await wrap({ exit: '4' })
    expect(outcome).toBe('failure')
    expect(outputs.seen).toBe('success failure failure skipped success skipped')
    expect(log).toContain('rescued after failure')
    expect(log).not.toContain('this must not run')
  })
})

describe('what cannot be run here', () => {
  it('refuses a container action and reports what can be run', async () => {
    const { outcome, annotations } = await runAction({ actionPath: `${fixtures}/container` })
    expect(outcome).toBe('failure')
    expect(annotations[0]?.message).toContain('container actions are not supported')
  })

  it('reports that a folder has no action', async () => {
    expect((await runAction({ actionPath: fixtures })).annotations[0]?.message).toContain('There is no action.yml in')
  })

  it('runs a node20 action under Node 24 and reports it, as the runner does since it dropped Node 20', async () => {
    const { outcome, annotations } = await runAction({ actionPath: `${fixtures}/old-node`, inputs: { main: '' } })
    expect(outcome).toBe('success')
    expect(annotations.map(({ message }) => message).join()).toContain('targets node20')
  })
})

it('keeps what a step wrote into the folder it was given', async () => {
  const home = await mkdtemp(join(tmpdir(), 'home-'))
  const { outputs } = await probe(
    "const file = process.env.RUNNER_TEMP + '/made.txt'; (await import('node:fs')).writeFileSync(file, 'made'); put('OUTPUT', 'answer=' + file)",
    { home }
  )
  expect(await readFile(outputs.answer ?? '', 'utf8')).toBe('made')
})
