import { modules as shared0 } from './gate-m29199.js';
export const id = 2921;
export const ids = [2921];
export const modules = {
...shared0,



};
