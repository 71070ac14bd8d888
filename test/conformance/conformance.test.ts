import { memoryBed, untimedMemoryBed } from './beds/memory-beds.js'
import { playBedsApart } from './play-beds.js'

// Played in files of their own.
playBedsApart([memoryBed, untimedMemoryBed])
