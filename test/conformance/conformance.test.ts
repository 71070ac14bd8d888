import { BEDS, ECS_BEDS } from './beds.js'
import { composeBed } from './beds/compose/compose-bed.js'
import { renderBed } from './beds/render/render-bed.js'
import { playBedsApart } from './play-beds.js'

// Played in files of their own.
playBedsApart(BEDS.filter(bed => !ECS_BEDS.includes(bed) && bed !== composeBed && bed !== renderBed))
