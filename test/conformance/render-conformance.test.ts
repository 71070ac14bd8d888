import { renderBed } from './beds/render/render-bed.js'
import { playBedsApart } from './play-beds.js'

playBedsApart([renderBed])
