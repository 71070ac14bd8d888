import { modules as shared0 } from './use-cases-m28845.js';
export const id = 8482;
export const ids = [8482];
export const modules = {
...shared0,



};
