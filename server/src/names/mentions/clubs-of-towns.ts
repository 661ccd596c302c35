/**
 * Towns whose name is also that of a sports club: فالنسيا is the club where a masculine adjective agrees with it (a town
 * is feminine), behind the words of sport, and in a report of sport wherever nothing says that it is the place.
 */
import type { Gazetteer, GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { nationalityOf } from '../lexicon/nationalities.ts';
import type { Run } from './name-words.ts';

/** UTF-16 units around a name in which words of sport are looked for. */
const NEIGHBOURHOOD = 160;
/** Words between a verb of travel and the town, at most. */
const LONGEST_WAY = 3;

/** Said of clubs and their players: behind one of these stands the club. */
const BEFORE_A_CLUB: ReadonlySet<string> = new Set(
  (
    'ضيفه ضيفتها مضيفه غريمه منافسه جاره نظيره فريق نادي مدرب مهاجم مدافع حارس لاعب نجم جناح هداف لاعبي لاعبو نجوم قميص ' +
    'مرمي شباك جماهير مشجعي مشجعو صفوف'
  ).split(' '),
);

/** Words of reports about matches, players and leagues. */
const SPORT =
  /لاعب|مدرب|مهاجم|مدافع|مباراة|مباريات|الدوري|دوري|الشوط|هدفين|أهداف|مرمى|مرماه|شباك|كأس|كرة القدم|الملعب|الهداف/u;

/** Words behind which a town is a place also in a report of sport. */
const BEFORE_A_PLACE: ReadonlySet<string> = new Set(
  (
    'في داخل خارج قرب شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي مدينه بمدينه لمدينه بلديه محافظه مقاطعه اقليم مطار ' +
    'ميناء سكان شوارع ضواحي ضاحيه منطقه العاصمه بلده عمده اولمبياد جامعه نحو'
  ).split(' '),
);

/** Going somewhere: a way leads to the town, a transfer to the club. */
const TRAVEL =
  /^[وف]?(?:[يت]?وصل|[يت]?صل|[يت]?سافر|عاد|[يت]عود|[يت]?توجه|طار|[يت]طير|رحل|[يت]?غادر|انطلق|[يت]نطلق)(?:ت|وا|ون|ان)?$/u;

/** A known town in its place. */
export interface TownName {
  readonly run: Run;
  /** First word and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Letters of the particle before it, or none. */
  readonly particle: string;
  readonly entries: readonly GazetteerEntry[];
}

/** The clubs that a town names where it stands; none where it is the town. */
export function clubsNamedBy(town: TownName, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const { entries } = town;
  if (entries.length < 2 || entries[0]?.type !== 'LOC') return NO_CLUBS;
  const clubs = entries.filter(({ kind }) => kind === 'club');
  return clubs.length > 0 && isClub(town, gazetteer) ? clubs : NO_CLUBS;
}

const NO_CLUBS: readonly GazetteerEntry[] = [];

function isClub(town: TownName, gazetteer: Gazetteer): boolean {
  const { run, from, to } = town;
  const before = run.folded[from - 1] ?? '';
  const behind = run.folded[to] ?? '';
  if (town.particle === '' && BEFORE_A_CLUB.has(before)) return true;
  if (behind.endsWith('ي') && nationalityOf(behind, gazetteer) !== undefined) return true;
  if (FEMININE_NATIONALITY.test(behind) || isPlaceHere(town, before)) return false;
  return isInReportOfSport(town);
}

/** روما الإيطالية is the town; الإيطالي beside it would be the club. */
const FEMININE_NATIONALITY = /^ال.{3,}يه$/u;

function isPlaceHere({ run, from, particle }: TownName, before: string): boolean {
  if (particle.includes('ب') || BEFORE_A_PLACE.has(before)) return true;
  return run.folded.slice(Math.max(0, from - LONGEST_WAY), from).some((word) => TRAVEL.test(word));
}

function isInReportOfSport({ run, from, to }: TownName): boolean {
  const { text } = run.passage;
  const start = Math.max(0, run.words[from]!.start - NEIGHBOURHOOD);
  return SPORT.test(text.slice(start, run.words[to - 1]!.end + NEIGHBOURHOOD));
}
