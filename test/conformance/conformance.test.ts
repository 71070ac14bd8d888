import { BEDS, ECS_BEDS } from './beds.js'
import { composeBed } from './beds/compose/compose-bed.js'
import { playBeds } from './play-beds.js'

// Played in a file of its own.
playBeds(BEDS.filter(bed => !ECS_BEDS.includes(bed) && bed !== composeBed))
