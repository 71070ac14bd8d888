import { modules as shared0 } from './use-cases-m34092.js';
import { modules as shared1 } from './arm-m12152.js';
export const id = 7240;
export const ids = [7240];
export const modules = {
...shared0,
...shared1,



};
