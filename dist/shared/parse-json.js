import { modules as shared0 } from './document-m60828.js';
export const id = 828;
export const ids = [828];
export const modules = {
...shared0,



};
