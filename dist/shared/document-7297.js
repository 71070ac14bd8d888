export const id = 7297;
export const ids = [7297,9678,456,8678,3904];
export const modules = {



};
