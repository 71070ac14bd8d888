export const id = 3904;
export const ids = [3904];
export const modules = {



};
