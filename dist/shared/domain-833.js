export const id = 833;
export const ids = [833];
export const modules = {



};
