export const id = 8678;
export const ids = [8678,6297,3904];
export const modules = {



};
