import { modules as shared0 } from './plan-m83304.js';
import { modules as shared1 } from './judge-m23581.js';
export const id = 3304;
export const ids = [3304];
export const modules = {
...shared0,
...shared1,



};
