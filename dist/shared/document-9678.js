export const id = 9678;
export const ids = [9678,7297,456,8678,3904];
export const modules = {



};
