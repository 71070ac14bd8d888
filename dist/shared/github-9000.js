import { modules as shared0 } from './github-m79000.js';
export const id = 9000;
export const ids = [9000,4023];
export const modules = {
...shared0,



};
