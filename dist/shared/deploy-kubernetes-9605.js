import { modules as shared0 } from './use-cases-m17118.js';
export const id = 9605;
export const ids = [9605];
export const modules = {
...shared0,



};
