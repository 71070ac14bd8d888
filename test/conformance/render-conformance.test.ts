import { renderBed } from './beds/render/render-bed.js'
import { playBeds } from './play-beds.js'

playBeds([renderBed])
