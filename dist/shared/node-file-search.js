import { modules as shared0 } from './files-m87932.js';
export const id = 7932;
export const ids = [7932];
export const modules = {
...shared0,



};
