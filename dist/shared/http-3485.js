import { modules as shared0 } from './render-m33485.js';
export const id = 3485;
export const ids = [3485,5866,9932,7282];
export const modules = {
...shared0,



};
