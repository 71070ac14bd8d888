import { modules as shared0 } from './use-cases-m28845.js';
export const id = 7146;
export const ids = [7146,5785,8166];
export const modules = {
...shared0,



};
