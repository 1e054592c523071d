export const Visits_CL = 1;
