import { modules as shared0 } from './adapters-m19700.js';
export const id = 9700;
export const ids = [9700];
export const modules = {
...shared0,



};
