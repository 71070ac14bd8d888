// `npm run build`: bundles the actions into dist/.
import { bundleActions } from './bundle-actions.js'
import { distSize } from './dist-size.js'

const names = await bundleActions('.')
const { kibibytes, budget } = await distSize('.')
process.stdout.write(`${names.join(', ')}: ${kibibytes} of ${budget} KiB\n`)
