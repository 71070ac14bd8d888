import { BEDS, ECS_BEDS } from './beds.js'
import { playBeds } from './play-beds.js'

playBeds(BEDS.filter(bed => !ECS_BEDS.includes(bed)))
