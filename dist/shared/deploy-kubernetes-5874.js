import { modules as shared0 } from './use-cases-m3279.js';
export const id = 5874;
export const ids = [5874];
export const modules = {
...shared0,



};
