import { playRows } from './play-rows.js'
import { WHOLE } from './recovery-table.js'

// One half of the table; the other is in a file of its own, for a second worker.
playRows(WHOLE.filter((_, index) => index % 2 === 0))
