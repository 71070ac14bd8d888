import { composeBed } from './beds/compose/compose-bed.js'
import { playBedsApart } from './play-beds.js'

playBedsApart([composeBed])
