import { modules as shared0 } from './document-m47917.js';
export const id = 7917;
export const ids = [7917];
export const modules = {
...shared0,



};
