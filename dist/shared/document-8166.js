export const id = 8166;
export const ids = [8166,5785];
export const modules = {



};
