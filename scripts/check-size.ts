// `npm run check-size`: every bundle, and dist/ as a whole, stays within its budget (scripts/bundle-budget.ts).
import { bundleSizes } from './bundle-sizes.js'

for (const { name, kibibytes, budget } of await bundleSizes('.')) {
  const verdict = kibibytes > budget ? '  TOO LARGE: leave something out, or raise the budget with a reason' : ''
  process.stdout.write(`${name.padEnd(24)} ${String(kibibytes).padStart(6)} of ${budget} KiB${verdict}\n`)
  if (verdict !== '') process.exitCode = 1
}
