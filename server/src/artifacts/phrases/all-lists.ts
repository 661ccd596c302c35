/** The phrase lists of all languages, as they are written. Order: a phrase of an earlier list goes first. */
import { AR_PHRASES } from './ar.ts';
import { AR_INTERFACE } from './ar-interface.ts';
import { AR_INVITATIONS } from './ar-invitations.ts';
import { DE_PHRASES } from './de.ts';
import { DE_INTERFACE } from './de-interface.ts';
import { DE_INVITATIONS } from './de-invitations.ts';
import { EN_PHRASES } from './en.ts';
import { EN_INTERFACE } from './en-interface.ts';
import { EN_INVITATIONS } from './en-invitations.ts';
import { ES_PHRASES } from './es.ts';
import { ES_INTERFACE } from './es-interface.ts';
import { ES_INVITATIONS } from './es-invitations.ts';
import { FA_PHRASES } from './fa.ts';
import { FA_INTERFACE } from './fa-interface.ts';
import { FA_INVITATIONS } from './fa-invitations.ts';
import { FR_PHRASES } from './fr.ts';
import { FR_INTERFACE } from './fr-interface.ts';
import { FR_INVITATIONS } from './fr-invitations.ts';
import { HE_PHRASES } from './he.ts';
import { HE_INTERFACE } from './he-interface.ts';
import { HE_INVITATIONS } from './he-invitations.ts';
import { IT_PHRASES } from './it.ts';
import { IT_INTERFACE } from './it-interface.ts';
import { IT_INVITATIONS } from './it-invitations.ts';
import { OTHER_PHRASES } from './other.ts';
import { PT_PHRASES } from './pt.ts';
import { PT_INTERFACE } from './pt-interface.ts';
import { PT_INVITATIONS } from './pt-invitations.ts';
import { RU_PHRASES } from './ru.ts';
import { RU_INTERFACE } from './ru-interface.ts';
import { RU_INVITATIONS } from './ru-invitations.ts';
import { TR_PHRASES } from './tr.ts';
import { TR_INTERFACE } from './tr-interface.ts';
import { TR_INVITATIONS } from './tr-invitations.ts';

export const LISTS: readonly string[] = [
  AR_PHRASES,
  AR_INTERFACE,
  AR_INVITATIONS,
  EN_PHRASES,
  EN_INTERFACE,
  EN_INVITATIONS,
  RU_PHRASES,
  RU_INTERFACE,
  RU_INVITATIONS,
  FR_PHRASES,
  FR_INTERFACE,
  FR_INVITATIONS,
  ES_PHRASES,
  ES_INTERFACE,
  ES_INVITATIONS,
  DE_PHRASES,
  DE_INTERFACE,
  DE_INVITATIONS,
  TR_PHRASES,
  TR_INTERFACE,
  TR_INVITATIONS,
  FA_PHRASES,
  FA_INTERFACE,
  FA_INVITATIONS,
  HE_PHRASES,
  HE_INTERFACE,
  HE_INVITATIONS,
  PT_PHRASES,
  PT_INTERFACE,
  PT_INVITATIONS,
  IT_PHRASES,
  IT_INTERFACE,
  IT_INVITATIONS,
  OTHER_PHRASES,
];
