export const id = 456;
export const ids = [456,3904];
export const modules = {



};
