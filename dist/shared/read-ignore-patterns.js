import { modules as shared0 } from './build-context-m5492.js';
export const id = 5492;
export const ids = [5492];
export const modules = {
...shared0,



};
