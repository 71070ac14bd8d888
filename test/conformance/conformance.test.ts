import { BEDS, ECS_BEDS } from './beds.js'
import { composeBed } from './beds/compose/compose-bed.js'
import { playBedsApart } from './play-beds.js'

// Played in a file of its own.
playBedsApart(BEDS.filter(bed => !ECS_BEDS.includes(bed) && bed !== composeBed))
