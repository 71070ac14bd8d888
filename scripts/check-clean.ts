// `npm run check-clean`: what `docs` and `build` generate is committed, and nothing else was left in the tree.
import { execFileSync } from 'node:child_process'

const changes = execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], { encoding: 'utf8' }).trimEnd()
if (changes !== '') {
  process.stderr.write(`These files differ from the last commit:\n\n${changes}\n\n`)
  process.stderr.write(execFileSync('git', ['diff', '--stat', 'HEAD', '--'], { encoding: 'utf8' }))
  process.stderr.write('\nGenerated ones (dist/, tables in READMEs) are part of a change: commit them with it.\n')
  process.exitCode = 1
}
