import { modules as shared0 } from './domain-m37782.js';
export const id = 7782;
export const ids = [7782];
export const modules = {
...shared0,



};
