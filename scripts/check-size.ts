// `npm run check-size`: dist/ stays within its budget (scripts/dist-size.ts), and few modules are in several of its files.
import { distSize, repeatedModules } from './dist-size.js'

const { kibibytes, budget } = await distSize('.')
process.stdout.write(`dist/ ${kibibytes} of ${budget} KiB\n`)
if (kibibytes > budget) {
  process.stderr.write('Too large. Remove something, or raise the budget with a reason.\n')
  process.exitCode = 1
}

const { repeated, most } = await repeatedModules('.')
process.stdout.write(`${repeated} of at most ${most} modules are in several files of dist/shared/\n`)
if (repeated > most) {
  process.stderr.write(
    'Too many: import what is needed later with import(), or share more in scripts/parts/share-modules.ts.\n'
  )
  process.exitCode = 1
}
