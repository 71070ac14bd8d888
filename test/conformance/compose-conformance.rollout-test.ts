import { composeBed } from './beds/compose/compose-bed.js'
import { playBeds } from './play-beds.js'

playBeds([composeBed])
