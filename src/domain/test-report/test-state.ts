/** How a test ended. */
export type TestState = 'passed' | 'failed' | 'skipped'

/**
 * What tools write as `status` or `result` of a test: GoogleTest (run, notrun, completed, suppressed), CTest (run, fail, disabled), Bazel
 * (interrupted, cancelled), behave (passed, untested, undefined), Pester (Passed, NotRun, Inconclusive), Unity, Katalon.
 */
const WORDS: Readonly<Record<TestState, readonly string[]>> = {
  passed: [
    'pass',
    'passed',
    'passing',
    'run',
    'ok',
    'success',
    'successful',
    'succeeded',
    'completed',
    'complete',
    'flaky',
    'done',
    'true',
    'executed',
    'fixed',
    'expected',
    'xfail',
    'xfailed'
  ],
  failed: [
    'fail',
    'failed',
    'failing',
    'failure',
    'ko',
    'error',
    'errors',
    'errored',
    'broken',
    'undefined',
    'timeout',
    'timedout',
    'cancelled',
    'canceled',
    'interrupted',
    'aborted',
    'crash',
    'crashed',
    'hookerror',
    'cleanuperror',
    'regression',
    'unexpected',
    'incomplete',
    'false',
    'xpass',
    'xpassed',
    'invalid'
  ],
  skipped: [
    'skip',
    'skipped',
    'notrun',
    'notexecuted',
    'notrunnable',
    'disabled',
    'ignored',
    'ignore',
    'pending',
    'suppressed',
    'untested',
    'inconclusive',
    'filtered',
    'todo',
    'excluded',
    'blocked',
    'unsupported'
  ]
}

/** The state that a word of a report means, in any case and spelling (`Not Run`, NUnit's `Skipped:Ignored`); undefined for a word that is unknown. */
export function stateOfWord(word: string): TestState | undefined {
  const plain = word
    .replace(/[:(].*/s, '')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
  return (['failed', 'skipped', 'passed'] as const).find(state => WORDS[state].includes(plain))
}
