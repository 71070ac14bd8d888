import { ECS_BEDS } from './beds.js'
import { playBeds } from './play-beds.js'

playBeds(ECS_BEDS)
