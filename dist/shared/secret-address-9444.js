export const id = 9444;
export const ids = [9444];
export const modules = {



};
