import { ECS_BEDS } from './beds.js'
import { playBedsApart } from './play-beds.js'

playBedsApart(ECS_BEDS)
