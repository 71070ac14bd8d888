import { modules as shared0 } from './adapters-m7932.js';
export const id = 932;
export const ids = [932];
export const modules = {
...shared0,



};
