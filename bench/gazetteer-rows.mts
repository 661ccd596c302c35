/** A gazetteer of a million made forms: its size, how soon it opens and how fast it answers. */
import { measureGazetteer } from './gazetteer.mts';
import { fact, type Section } from './table.mts';

export function gazetteerSection(): Section {
  const measured = measureGazetteer();
  const { forms, size, plain, build, open, hit, miss, match, matchWithWords, matchTimesFloor } = measured;
  const { begun, begunSlowest } = measured;
  return [
    'A gazetteer of a million made forms',
    [
      {
        what: `Index of ${forms.toLocaleString('en')} forms in three scripts`,
        measured: `${(size / 1e6).toFixed(1)} MB; the forms alone in UTF-8 ${(plain / 1e6).toFixed(1)} MB`,
        limit: '30 MB',
        held: size <= 30e6,
      },
      fact('Building it', `${(build / 1000).toFixed(1)} s of processor time`),
      {
        what: 'Opening it, the file in the system’s cache',
        measured: `${open.toFixed(1)} ms`,
        limit: '30 ms',
        held: open < 30,
      },
      {
        what: 'Look-up of a name that was not asked for before, and of an unknown one',
        measured: `${hit.toFixed(2)} µs and ${miss.toFixed(2)} µs`,
        limit: '4 µs',
        held: hit < 4 && miss < 4,
      },
      {
        what: 'Names that begin with three letters, 200 forms, each asked once: the middle, and the slowest of a hundred',
        measured: `${begun.toFixed(2)} ms and ${begunSlowest.toFixed(2)} ms`,
        limit: '10 ms',
        held: begunSlowest < 10,
      },
      {
        what: 'Longest match at every word of running text',
        measured:
          `${match.toFixed(1)} MB a second, ${matchTimesFloor.toFixed(1)} × floor; ` +
          `${matchWithWords.toFixed(1)} MB with splitting and folding`,
        limit: '5 MB a second',
        held: match >= 5,
      },
    ],
  ];
}
