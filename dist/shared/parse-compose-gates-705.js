export const id = 705;
export const ids = [705,4102];
export const modules = {



};
