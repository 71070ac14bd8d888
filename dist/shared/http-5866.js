import { modules as shared0 } from './render-m33485.js';
export const id = 5866;
export const ids = [5866,9932,7282];
export const modules = {
...shared0,



};
