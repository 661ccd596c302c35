/** Small words inside of names (بن, فان, دي): what stands before one belongs to the same name. Folded. */

const PARTICLES: ReadonlySet<string> = new Set(
  'بن ابن بنت ابو ابي ولد فان فون دي دا دو دل لا لو بو'.split(' '),
);

export const isNameParticle = (folded: string): boolean => PARTICLES.has(folded);
