// `npm run check-size`: dist/ stays within its budget (scripts/dist-size.ts).
import { distSize } from './dist-size.js'

const { kibibytes, budget } = await distSize('.')
process.stdout.write(`dist/ ${kibibytes} of ${budget} KiB\n`)
if (kibibytes > budget) {
  process.stderr.write('Too large: leave something out, or raise the budget with a reason.\n')
  process.exitCode = 1
}
