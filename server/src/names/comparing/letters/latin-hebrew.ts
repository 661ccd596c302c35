/** Learned by scripts/train-correspondences.mts from names of Wikidata (CC0); see models/letters/card.md. */
export const LATIN_HEBREW_LETTERS = `$ $ 1 .$ 62 ה$ 79|^ ^ 0 ^א 40|^a ^א 5 ^ע 32|^ab ^עב 20|^ad ^א 48|^af ^אפ 10|^ah ^אח 10|^ak ^אק 2|^al ^אל 3|^am ^אמ 4|^an ^אנ 3|^ap ^אפ 5|^ar ^אר 2|^at ^עט 12|^av ^אב 4|^az ^עז 11
^ba ^בי 52|^bi ^ב 49|^bl ^בל 1|^bo ^בו 3|^br ^בר 0|^bu ^בא 35 ^בו 9|^c ^כ 40 ^ק 8|^ca ^כ 36|^ch ^צ' 7 ^ש 31|^cr ^כר 19|^cu ^קי 32|^cz ^צ' 20|^d ^ד' 45|^du ^דא 27 ^דו 7|^e ^א 11 ^אי 41 ^ע 53|^ea ^אי 31
^ed ^אד 6|^el ^אל 9|^em ^ע 17|^en ^אנ 10|^es ^אס 9|^et ^את 9|^eu ^יו 25|^ev ^יב 8|^fa ^פא 15 ^פי 46|^fe ^פי 34|^fl ^פל 3|^fr ^פר 2|^g ^ח 58|^gh ^ע' 15|^gi ^ג 48 ^ג' 36|^gl ^גל 1
^gr ^גר 1|^gu ^גי 29|^h ^ה 4|^ha ^הי 33 ^חי 36|^i ^א 68 ^אי 5 ^ע 48|^il ^אי 23|^im ^ע 17|^it ^אי 26|^j ^ז' 30 ^י 18|^ja ^ג' 14|^je ^ז' 28 ^ח 46|^jo ^יו 8|^ju ^חו 21 ^יו 21|^ka ^כ 37|^ke ^קי 20|^le ^לא 31
^li ^לי 2|^lu ^לו 4|^ly ^ל 41|^mi ^מי 2|^mo ^מו 3|^mu ^מא 41|^ne ^ני 31|^ni ^ני 1|^no ^נ 40|^o ^א 47 ^או 4 ^מ 65|^op ^או 22|^p ^ה 73|^pa ^פי 52|^pe ^פי 32|^pi ^פי 4|^po ^ה 55 ^פו 5
^q ^קו 18|^ra ^רי 46|^re ^רו 51 ^רי 23|^ri ^ר 38|^ro ^רו 2|^s ^ש 27|^sc ^סק 5|^sl ^סל 1|^sm ^סמ 1|^sp ^שפ 19|^su ^סא 36 ^סו 9|^t ^ת 19|^ta ^טי 47|^ti ^טי 3|^tr ^טר 1|^tu ^תו 19
^u ^או 10|^v ^ו 7 ^פ 46|^vi ^וי 4|^vo ^פו 21|^w ^ו 7|^wa ^וו 17|^we ^וי 27|^wi ^וי 5|^wo ^ו 36|^x ^ש 32|^yi ^י 19|^yo ^יו 8|^yu ^יו 12|^z ^ז 5|^za ^ס 52|^ze ^זי 33
^zh ^ג' 25|^zu ^צו 11|a - 10 א 10 ה 77 ו 84 י 56 יי 61 ע 44|a$ אה$ 66 ה$ 4 ש$ 68|aa ע 25|aad עד 13|aar ער 18|ab - 54 ייב 50 עב 39|ab$ אב$ 5|abb אב 26|abd עבד 3|abe ייב 31|abi אבי 10|abr אבר 8|abu אבו 8|ac - 20 אך 41 אצ' 43 ייק 45 ך 40
ac$ אק$ 14|acc אצ' 15 אק 28|ach אך 36 אכ 24 ח 25|ack אק 18|ad ייד 55 עד 31|ad$ עד$ 20|add אד 24|adi עדי 21|adl אדל 5|ado אדו 9|adr אדר 3|afn פנ 16|ag - 42 א 56 ג' 57|agg אג 15|ah אח 22|ah$ אח$ 16
ahi אהי 10|ai - 42 איי 30 יי 26|ai$ אי$ 9|aid ייד 21|ail איל 10|aim יים 12|ain ן 30|aio איו 10|ais ייז 25|ait ייט 21|aj אי 32|aj$ אי$ 19|aka אקא 18|aki אקי 7|akl אקל 4|ako אקו 9
al על 43|al$ יל$ 37 על$ 28|alb אלב 7|ale ייל 31|ali אלי 8|alk לכ 17|all אי 42|alm אלמ 9|alo אלו 8|alp אלף 13|alt אלט 7|am אם 25|am$ אם$ 7|amb מב 11|amm אמ 24|amp מפ 15
ams אמס 10|an - 37|ane נא 44|ani אני 9|ank נק 13|ann אן 14 אנ 28|ano אנו 8|ant אנט 9|anu נו 18|ao$ או$ 9|apa אפא 10|api אפי 8|apm פמ 13|apo אפו 7|app אפ 13|aq ק 42
ar א 52 הר 70 רת 50|arc ארק 19|ard אר 50 ארד 8|arf רפ 16|arh רח 12|ari ארי 9|ark ארק 10|arl ארל 10|arr אר 14|ars ארס 10|art רת 32|aru ארו 8|ary ארי 15|as - 34 ה 74|as$ אס$ 7 ה$ 60|ash אש 8
asi אסי 12|asl אסל 10|ass אס 17|asz אס 22|at ייט 41 עט 40 ת 32|at$ אט$ 9 ת$ 24|ate ייט 23|ath ת 23|ati אטי 12 עטי 23|atr אטר 6|ats אצ 19|att ת 36|atu אטו 18|au או 9 וי 64 עו 43|aud ו 59 עוד 21|aue אוא 9
aug אוג 6|aul אול 8|aum אום 7|aus אוז 18 אוס 8|av אב 16|ava וו 42 ווא 30|ave אוו 27|avi אבי 10|avl בל 21|avn אבנ 4|aw אוו 22|aw$ ו$ 27|awa ווא 21|awk וק 20|ax קס 15|axi קסי 5
ay איי 52 יי 27|ay$ יי$ 14|aya איא 13|aye איי 27|ayn יינ 15|ayo איו 7|az אס 35 עז 37|az$ אס$ 29 ז$ 16|aza אזא 11|azi אצי 17|b - 53 ב 4|ba ביי 52|bab בב 8|bac בא 32 בך 14|bah באח 8|bai באי 9
bal בעל 24|bat בט 14 בת 16|bau באו 4|bay באי 12|bb ב 23|bba בא 22|bbs בס 18|bby בי 24|be וב 68|be$ בה$ 12|bea בי 38 ביא 22|ben בנ 5|bin בינ 5 בנ 34|bir ביר 3|bla בלא 3|bli בלי 4
blu בלו 8|bo בוא 36|bo$ בו$ 4|bod בוד 5|bog בוג 4|bol בול 6|bom בומ 7|bon בון 19 בונ 5|boo בו 20|bor בור 5|bos בוס 4|bou בו 14|bra ברא 9|bri ברי 2|bro בר 36|bru ברו 10
bs$ בס$ 3|bu בא 47|bul בול 7|bur בו 43 בור 10|but בוט 8|by$ בי$ 5|c - 24 ג' 76 ט 94 ך 40 כ 55 ס 39 ץ 47 צ 51 צ' 47 ק 14 ק' 66 ש 88|c$ ץ$ 29|ca כ 44 קא 18|ca$ קה$ 8|cal קא 33|cam קמ 12|can קנ 11|car כר 30 ק 63 קר 16|cas קס 22|cc צ' 28 ק 32
cci צ'י 17|cd קד 6|cdo קדו 4|ce ס 24 צ 47 צ' 44|ce$ ס$ 19|cel סל 18|cer סר 16|ces סס 6|ch ח 33 ך 31 כ 22 צ' 14 ש 36|ch$ ך$ 15 ץ$ 56 ץ'$ 7|cha צ'א 17 שא 35|che ש 34|chi צ'י 10|chk צ'ק 4|chl קל 21|chm חמ 15 כמ 13
chn כנ 13|cho שו 33|chr כר 5|cht כט 3|chu חו 27 כו 25 צ'א 26|ci סי 23 ץ' 39 צ'י 21|ci$ ץ'$ 21|cia סיא 10|cie סיא 16|cio סיו 10|ciu קיו 4|ck צק 41 ק 16|ck$ ק$ 9|cki צקי 13|cks קס 11|cky קי 22
cl קל 6|cle קלי 25|cm קמ 13|cma קמ 18|co קו 7|coc קו 24|com קומ 5|con קונ 4|cor קו 46|cou קו 25|cow קוו 23|cqu ז'ק 7|cr כר 28 קר 12|cri כרי 9|cro קרו 7|cs ץ' 18 צ' 33
ct קט 8|cto קטו 5|cu קו 18 קי 48|cu$ קו$ 11|cy סי 16 סיי 27|cy$ סי$ 4|cz ץ' 21 צ' 26|d - 48 ד 2|da די 44|dad דד 5|dah דה 13|dam דמ 10|dan דנ 6|dap דפ 6|day דיי 13|dd ד 22
dda דא 24|ddy די 22|de$ דה$ 10|dg דג' 13|dge דג' 8|dic דיק 11|dim דימ 4|din דינ 1|dir דיר 2|dis דיס 2|dit דית 7|dj ג' 27|dki דקי 4|dli דלי 3|dlo דלו 4|dmi דמי 3
dol דול 3|dom דומ 4|don דונ 5|dor דור 1|dos דוס 6|dow דאו 14|dre דרא 15|dri דרי 1|dru דרו 7|ds$ דס$ 2|dt ט 43|dt$ ט$ 33|du דא 34|du$ דו$ 8|dub דוב 9|duk דוך 3
dw דוו 14|dwa דוא 4|dye דיי 11|dz דז 5|e - 3 א 37 ו 79 י 34 יי 83 ע 69|e$ אה$ 61 ה$ 19|ea אי 55 י 39 יי 49|ea$ אה$ 16|eac - 7|ean א 42 יאנ 26|ear יר 27|eat יאט 20 יט 30|eb - 45|ec - 13|ect הנס 6|ed אד 24
edw אדו 7|ee י 27 יי 52|een ינ 21|eer יר 22|ees יס 24|eet יט 22|ef - 26|eh ג 61|eh$ ג$ 41|ei יי 9 עי 50|eim יים 6|ein יינ 5|eis ייז 11|ej ח 40|eks כס 15|el - 27 א 64 אל 27 ו 88
el$ אל$ 19|elf אלפ 13|eli אלי 21|elk אלק 17|ell אל 39 ול 61|em ע 43|emm עמ 14|en א 72|eni יני 34|enn אן 29|enr אנר 9|ens נש 17|eo או 18 יאו 27|eod אוד 13|eom אומ 7|eon אונ 10
ep - 32 יב 36|eph יב 24|er ור 75 י 78 יה 55 רו 67|er$ יה$ 51|err יר 33|ers רש 26|erz רצ 9|es - 27 יז 55|es$ יז$ 37|ese יס 30|est אסט 21|et - 21 את 50 ה 48 ץ 60|et$ ה$ 36 יט$ 34|ete יט 22|eth את 19|ets ץ 33
eu או 27 וי 38|eu$ או$ 21|eut ויט 8|ev יב 27 ייב 50|ev$ יב$ 16|eve יב 24|evg יבג 6|evi יבי 23|ew יו 40|ex כס 14 קס 17|ex$ קס$ 11|exa כס 7|exl קסל 6|ey אי 38 יי 39|eya איי 17|eye איי 23
ez ס 44|ez$ ס$ 29|eza זא 13|f - 32 ך 75 ף 25 פ 10|f$ ף$ 4|fa פי 52|fab פאב 11 פב 18|fan פנ 19|far פא 31|fei פיי 11|fel פל 9|fer פ 42|ff ף 14 פ 28|ff$ ף$ 7|ffe פ 25|ffr פר 22
fi פי 7|fia פיא 9|fik פיק 6|fl פל 9|flo פלו 7|fm פמ 9|fma פמ 9|fni פני 3|fo$ פו$ 4|fol פול 13|for פור 9|fr פר 7|fri פרי 4|ft פט 10|ft$ פט$ 3|fu פו 12
fuk פוק 5|ful פול 11|g - 51 ג 3 ג' 53 ה 82 ח 70 י 82 ק 89|ga גיי 47|gab גב 12|gaf גפ 7|gal גאל 9|gam גמ 5|gan גנ 12|gat גאט 7|gdo גדו 3|ge ג' 23 ג'י 47 ז' 31 ח 68|ge$ ג'$ 7|gei גיי 7|gen ז'נ 15|geo ג' 29
ger ג' 57 ג'ר 16 ז'ה 36|gev גב 7|gg ג 25|gh - 37 י 53 ע' 27|ghi גי 17|ght יט 19|gi ג' 44 ג'י 31|gia ג'א 21|gib גי 19|gil גל 34|gli לי 35|gmu גמו 6|gn ני 31|gna ניא 24|go$ גו$ 2|god גו 26
gol גול 2|gom גומ 4|gon גונ 5|goo גו 18|gor גור 2|got גוט 3|gra גרא 10|gre גרי 16|gri גרי 3|gro גרו 5|gru גרו 10|gs$ גס$ 2|gt גט 3|gto גטו 2|gu גי 43|gui גי 24 גיי 21
gun גונ 11|gus גוס 2|h - 18 ' 50 ג 87 ה 10 ח 24 י 75 כ 76|h$ ג$ 61 ח$ 18|ha הו 67 הי 41 ח 27 חי 46 יא 70|ha$ חה$ 19|hab חב 11|had הד 16 חד 14|hai חיי 15|hak חק 7|hal חל 22|ham האם 20 האמ 13 הם 25|han הנ 12 חנ 23|har האר 17 הר 11|has ח 27|hat הט 12
hau האו 8|haw הו 20|hay היי 17 חי 27|he הי 26|hei היי 4|hem חם 12|hen הנ 7|heo או 30|her ה 58 הר 11|hew יו 26|hi יי 63|hi$ חי$ 10|hid היד 6|hil הי 38|hin הינ 10|hir היר 3
hl$ הל$ 6|hm חמ 10|hma חמ 13|ho הא 53|hof הופ 9|hol הו 20|hon הונ 10|hoo הו 18|hu הא 47 הו 14|hu$ הו$ 3|hud הוד 4|hul הול 11|hum חום 10|hur הר 27|i - 52 ' 65 א 74 י 3 יי 63|i$ '$ 59 ית$ 62
ia 'א 42 יא 7|iah יה 15|iam ים 21|ian יאן 26 יאנ 5|iaz יאס 13|ibb יב 17|ic יך 28 יץ 34 יצ 46|icc יק 27|ice יס 22 יצ' 28|ich יך 19 יכ 16 יש 28|ici יסי 12 יץ' 18|ick יק 10|ico יקו 5|ict יקט 6|icz יץ' 11|id ייד 35
ida ידי 25|idz ידז 2|ie יא 29 יי 26|iel יאל 11|ien יא 28|ier יי 40 ייה 21 ייר 18|ies יז 34|iev ייב 16|iff יפ 23|ift יפט 4|ifu יפו 7|ig יי 49|ig$ יג$ 2|igg יג 22|igh יי 24|ign יני 22
igo יגו 3|igu יג 20|iha יהא 7|ii י 41|ik ייק 49 יכ 33|ik$ יק$ 2|ikh יכ 15|iki יקי 2|iko יקו 5|ikt יקט 4|il - 70|ila לע 24|ilb ילב 2|ilc ילק 11|ild ילד 1|ile ייל 18
ili ילי 2|ilk ילק 2|ill יל 13|ilm ילמ 2|ilo ילו 3|im ים 15 ם 58 ע 56|im$ ם$ 46|ima ימא 9|imb ימב 4|imi ימי 4|imm עמ 25|imo ימו 2|ims ימס 3|in אנ 72 יינ 58 ן 66|in$ ן$ 47|ind ינד 1
ine ין 17 ן 50|ing ינג 0|ini יני 2|ink ינק 3|ino ינו 2|inr ינר 1|ins ינס 3|int ינט 6|inu ינו 11|iny ני 34|inz ינץ 9|io יאו 34|io$ יו$ 3|ipp יפ 15|iqu יק 23|ira ירא 11
irc ירס 9|iri רי 37|irk ירק 5|iro ירו 2|is - 62 אה 53 יז 29|is$ אה$ 41 יס$ 2|ise יז 17|ish יש 3|isl יזל 7|ism יסמ 4|ist יסט 2|it אה 44 ית 21|it$ אה$ 27 ית$ 8|ith ית' 13|itm יטמ 4|itr יטר 5
itt יט 11|itz יץ 8|ius יוס 2|iv ב 47 ביע 23 יוו 23|iva יוו 20|ivk בק 13|iw יוו 18|ix יקס 11|iy י 31|iya יא 24|iz יס 39|iza יסא 15|izi יצי 9|izu יזו 6|j - 38 ג 89 ג' 15 ז 86 ז' 36 ח 49 י 30|ja - 39 ג' 20 יא 35
ja$ יה$ 25|jac ג' 23|jam ג'מ 8|jan ג'נ 14 יאנ 29|je יי 53|jea ז'א 7|jes ג' 26 חס 16|ji ג'י 10|jo ז'ו 33 יו 21|joh יוה 4|jon יונ 9|joz יוז 5|ju ג'ו 10 ז'ו 31 חו 43|jua חוא 4|k - 62 ך 64 כ 39 ק 4|k$ ך$ 48 ק.$ 42
ka כ 44|ka$ כה$ 30|kak קק 9|kam קמ 11|kan קאנ 9|kap קפ 10|kat קת 15|kaz קאז 7|ke וק 52|ke$ קה$ 17|kea קי 29|kei קיי 8|ken כנ 19|ker וקר 23|kev קוו 21|kh ח 19 ח' 33 כ 30
kha כא 17|kho חו 13|kht חט 8|khu חו 17|kil קיל 5|kim קים 3|kin קי 42 קינ 4|kir קיר 3|kis קיס 7|kk ק 37|kla קלא 13|kle קלי 13|klu קלו 6|ko$ קו$ 4|kok קוק 7|kol קול 5
kop קופ 6|kor קור 5|kos קוס 7|kov קוב 3|kow קוב 13|kra קרא 10|ks כס 32|ks$ קס$ 4|ksa כס 19|ku כו 33|kun קונ 8|kuz קוז 6|kw קוו 17|ky קי 8|ky$ קי$ 4|l - 32 י 91 ל 4
l$ ל.$ 43|la ה 78|la$ לה$ 2|lac לך 19|lad לעד 13|lai לאי 10|lal לאל 4|lam לאם 18 לם 20|lan לנ 6|lar לא 32 לאר 9|las לאס 7|lat לאט 14|lav לאב 14|law לב 30|lbo לבו 4|lc לק 13
lch לצ' 7|ld$ לד$ 0|ldb לדב 2|ldi לדי 2|ldm לדמ 3|lds לדס 6|le יי 74 יל 41|le$ יל$ 24|lea לי 38|lee לי 26|leh לג 26 לח 14|lek לכ 15|lem לם 25|leo לאו 9|ler ילר 35 לר 4|les ילס 17
lev לוו 25|lex לכס 2|ley ילי 42|lf לפ 7|lfo לפו 4|lfr לפר 3|lh לח 19|li$ לי$ 2|lia ליא 5|lib ליב 4|lid ליד 2|lie ליי 20|lif לי 34|lik ליק 3|lil ליל 2|lim לימ 2
lin לין 26 לינ 2|lip ליפ 4|lis ליס 4|lit ליט 7|liu ליו 8|liz ליז 7|lj לי 27|lk לכ 28|lke וק 25|lki לקי 1|ll - 47 ול 70 י 69 ל 15|lle - 42 יי 54|lli לי 13|lls לס 13|lma למ 10|lmo למו 3
lni לני 3|lo$ לו$ 3|loc לו 25|lol לול 5|lom לום 15 למ 35|lon לונ 5|lop לופ 3|lor לור 1|los לוס 8|low לוו 18|loz לוז 11|lp לף 12|lph לף 8|lro לרו 3|ls לז 35|ls$ לס$ 2
lse לסי 10|lsh לש 4|lsk לסק 2|lso לסו 2|lth לט 19|lto לטו 1|ltr לטר 2|ltz לץ 13|lu לא 54 לו 9|luc לוס 15 לוק 14|lud לוד 6|lug לוג 4|lum לום 14|lut לוט 5|lvi לבי 6|lw לוו 19
lya ליא 13|lyn לי 34|lyo ליו 13|lyu לו 27|lz לץ 16 לצ 13|lz$ לץ$ 3|m - 55 ם 25 מ 4 ע 63|m$ ם$ 2|ma מיי 60|ma$ מה$ 2|mac מק 14|mah מה 10|mak מק 11|mal מל 8|man מ 31 מנ 10|mar מר 5 מרת 33
mas מא 35|mat מת 15|mau מאו 7|max מקס 3|may מאי 8|maz מז 18|mbi מבי 3|mbl מבל 3|mbo מבו 4|mbr מבר 4|mc מק 5|mcd מקד 2|mcl מקל 4|mcm מקמ 3|me - 52|me$ ם$ 22
meh מה 12|men מנ 6|mey מאי 13|mi$ מי$ 1|mid מיד 2|mie מיא 11|mig מיג 4|mik מיכ 8|mil מי 34 מיל 4|min מינ 1|mir מיר 3 מר 35|mis מיס 6|mit מית 18|miy מי 26|mm ם 37 מ 27 עמ 21|mm$ ם$ 22
mma מא 31 עמ 12|mmo מו 26|mo$ מו$ 4|mod מוד 3|mon מון 24 מונ 4|mor מו 39 מור 4|mos מוס 7|mot מות 16|mou מו 21|mov מוב 3|moy מוי 3|mri מרי 5|ms מז 31|ms$ מס$ 3|mse מז 14|mso מסו 3
mu מא 50 מי 50|mul מל 28|mun מונ 8|mur מור 10|mut מוט 5|n - 40 ן 39 נ 4|n$ ט$ 82 ן$ 2|na ניי 54|na$ נה$ 2|nab נאב 8|nah נה 18|nai נאי 12 ניי 22|nam נמ 11|nan ננ 9|nar נאר 12|nat נאט 14 נת 13
naw נוו 9|naz נז 16 נץ 23|nba נבא 11|nc נס 20 נצ' 35|nch נצ' 9|ncy נסי 5|nd$ נד$ 2|ndi נדי 2|ndl נדל 1|ndo נדו 2|ndr נדר 0|nds נדס 6|ndt נדט 3|ne ן 21|ne$ ין$ 29|nea ניא 23
nen ננ 4|ner נר 3|nf נפ 7|ng נג 2|nge נג' 22|ngs נגס 1|nh נה 8|nhe נהי 2|ni$ ני$ 1|nib ניב 5|nic ניס 33 ניק 16|nid ניד 2|nig ניג 5|nik ניק 3|nil ניל 4|nim נימ 5
nin נינ 2|nir ניר 3|nis ניס 3|nit נית 19|niu ניו 6|niz ניז 5|nk$ נק$ 2|nko נקו 3|nn ן 25 נ 23|nn$ ן$ 17|nna נא 27|nne ן 19|nni ני 17|no$ נו$ 2|nog נוג 4|noi נוא 9
non נונ 3|nop נופ 6|nor נור 2|nov נוב 2|now נוב 15|nri נרי 1|ns נש 27|ns$ נס$ 1|nsk נסק 1|nso נסו 3|nst נשט 5|nsu נסו 14|nt ן 55|nt$ ן$ 45 נט$ 4|nti נטי 1|nto נטו 3
ntu נטו 9|ntz נץ 14|nue נוא 5|nur נור 7|nus נוס 2|nyi ני 29|nyo ניו 11|nz נצ 13|nz$ נץ$ 6|nzi נצי 3|nzo נזו 8|o - 43 א 64 או 63 ו 4 וא 64|o$ או$ 58 ה$ 75|oa - 29|oah ח 31|obe אוב 19
obu ובו 7|oc - 44|occ וק 27|och וכ 16|ock וק 14|oct וקט 6|odd וד 20|odo ודו 4|ods ודס 3|oe - 29|of - 41|off וף 8 ף 41|oft ופט 6|og$ וג$ 3|oge וג' 6|ogl וגל 5
ogu וג 20|oha והא 11 וח 25|ohl והל 7|oi וא 21|ois ואה 17|oit ואה 7|oko וקו 5|ol - 68|ola ולא 7|olb ולב 5|old ולד 2|olf ולפ 6|olg ולג 3|oli ולי 4|olo ולו 6|olp ולף 3
ols ולס 3|olt ולט 6|olz ולצ 8|om ום 23|oma ומא 8|omb ומב 3|omi ומי 3|omm ומ 22|on אונ 51 ון 36|on$ ון$ 1|ond ונד 4|one ון 16|oni וני 3|ono ונו 3|ons ונס 4|ont ונט 4
onz ונז 9|oo ו 22|ood וד 14|ook וק 15|oph ופ 12|opo ופו 8|opp ופ 16|oqu וק 24|or אור 47|or$ ור$ 3 יך$ 29|ora ורא 12|orb ורב 5|ord ורד 2|orf ורף 8|ork ורק 6|orm ורם 11
oro ורו 3|orr ור 18|ors ורס 4|ort ורט 4 רא 43|oru ורו 12|os וז 34|os$ וש$ 25|osa וסא 7|osb וסב 5|ose וז 23|osl וסל 7|osm וסמ 3|oss וס 14|ost וסט 4|ote ות 17|oth ות 17 ות' 16
oti וטי 4|otn וטנ 8|oto וטו 3|ott וט 9|ou או 43 ו 22 וא 54|oul ול 21|our ור 18|ous ו 43|ouv וב 30|ov וב 4|ovs ובס 3|ow או 21 ו 50 ואו 32 וב 25|ow$ ו$ 26|owd אוד 11|owe אוו 32|owi ובי 11
owl אול 11|own און 8|ows ובס 10|ox וקס 14|oy$ וי$ 6|oya ויא 5|oz וס 42|oz$ וס$ 29|ozh וז' 9|ozi וזי 8|ozo וזו 8|p - 42 ב 77 ה 84 ף 53 פ 6|p$ פ$ 2|pal פאל 10|par פאר 11|pas פאס 13 פס 16
pat פאט 9|pau פאו 7|pav פב 9|pe$ פה$ 7|pek פק 8|pen פנ 7|pep פפ 10|pet פיט 12|pez פס 13|ph ב 57 ף 31|ph$ ף$ 15|pha פא 24|phe ב 43|phi פי 13|pho פו 18|phy פי 25
pi$ פי$ 5|pia פיא 6|pic פי 28|pie פיי 8|pil פיל 7|pin פינ 5|pio פיו 8|pit פי 25|piz פיס 9|pma פמ 11|po ה 63|pol פול 4|pon פונ 4|pop פופ 5|por הר 35 פור 7|pos פוס 7
pp פ 20|pp$ פ$ 15|pro פרו 7|pru פרו 9|q א 89 כ 77 צ' 61 ק 38 קו 23|q$ ק$ 26|qu ק 33 קה 35 קוו 16|que קה 25|qui קי 27|qv קוו 16|r - 50 ה 72 ר 3|r$ ה$ 58|ra אר 56|ra$ רה$ 1|rab ראב 9|rad ראד 6
rah רה 12|rai ריי 21|ral ראל 7|ram רם 29|ran רנ 11|rap רפ 14|rar ראר 6|ras רא 39|rat ראט 8|rau ראו 4|rav רוו 22|ray ראי 13|raz רז 10|rba רבא 9|rbi רבי 4|rbo רבו 5
rbu רב 27|rc רס 22|rc$ רק$ 10|rce רס 17|rch רכ 16|rd$ רד$ 1|rdi רדי 3|rdu רדו 7|re רו 68|ree רי 20|rei ריי 7|ren רן 35|rer רר 3|ret רה 32|reu רוי 13|rex רקס 4
rey ריי 31|rf רף 15|rf$ רף$ 2|rff רף 10|rfi רפי 5|rg$ רג$ 1|rge רגי 16|rgo רגו 3|rh רח 18|ria ריא 5|ric ריך 15 ריס 35|rid ריד 3|rie ריא 22 ריי 24|rig ריג 4|rik ריק 4|ril ריל 5
rin רינ 3|ris ריס 2|rit רית 12|riu ריו 7|riv רב 26|riz ריצ 16|rk רכ 33|rk$ רק$ 3|rki רקי 5|rl$ רל$ 2|rla רלי 23|rli רלי 2|rma רמ 8|rmi רמי 2|rmo רמו 2|rn רן 32
rne רן 19|rni רני 2|rno רנו 2|rny רני 13|ro$ רו$ 1|rob רו 40|rod רוד 4|rof רופ 10|rok רוק 5|rol רול 3|rom רום 14 רומ 5|ron רונ 4|roo רו 20|rop רופ 7|ros רו 36 רוז 15|rot רות 16
rou רו 20|row ראו 10 רו 38|roy רוי 5|roz רוז 7|rr ר 20|rra רא 22|rro רו 19|rry רי 21|rs רש 30|rs$ רס$ 1|rsi רסי 5|rst רשט 12|rt רא 60|rt$ רט$ 2|rth רת' 9|rti רטי 3
rtr רטר 3|rtu רטו 10|rty רטי 9|ru רי 54|rud רוד 6|rul רול 12|run רונ 10 רינ 30|rup רופ 9|rur רור 5|rut רוט 8|rv רוו 9|ry ריי 45|ry$ רי$ 5|rz ז' 39 רצ 15|rzo רצו 9|s - 36 ה 86 ז 38 ס 5 ש 38
s$ '$ 59 ה$ 75|saa סע 5|sab סאב 14|sai סאי 11|sak סאק 7|sal סאל 10|sam סמ 13|san סנ 11|sar שר 10|sc סק 11|sca סקא 14|sch ש 12|scu סקו 7|se ז 32|se$ זה$ 17|sea סי 29
sef סף 6|seg שג 5|sel זל 28|sen זנ 25|ser זר 27 סרו 26|sey זי 31|sh ש 5|shb שב 4|shi שי 3|shk שכ 14|shm שמ 3|shv שוו 3|si זי 32|sib סיב 6|sic סיק 9|sie זי 27
sig סיג 6|sil זיל 24|sim סימ 4|sin זינ 27 סינ 4|sir סיר 5|sis סי 28|siu סיו 10|sk סק 3 ש 69|sky סקי 4|sl זל 25|sla סלא 9|sle זל 15|sli סלי 7|slo סלו 3|sma סמ 14|smi סמי 2
smo סמו 5|sn זנ 25|sne זנ 18|sno סנו 3|so סו 4|so$ זו$ 23|sop סופ 3|sou סו 19|sp ספ 5 שפ 29|spo ספו 4|ss ס 15|ssa סא 20|ssi סי 13|sso סו 13|st סט 5 שט 17|st$ סט$ 1
sta שטא 22|ste שטי 12|sto סטו 3|str שטר 13|su סא 49|su$ סו$ 7|suk סוק 6|sul סול 9|sun סונ 12|sur סור 13|sv סוו 11|sve סוו 9|sw סוו 11|sz ס 36 ש 31|sz$ ש$ 17|szl סל 21
t - 28 ה 63 ט 5 ץ 67 ת 28|t$ ה$ 43|ta טיי 54|ta$ טה$ 3|tad תד 17|tak טק 8|tal טאל 14 טל 13|tam טאם 18|tan טנ 11 תנ 25|tar טא 41|tas טאס 11|tat טט 13|tav טב 17|tch צ' 22|te טי 26 תא 55|te$ טה$ 12
tef טפ 12|tei טיי 2|tem תם 15|ten טנ 7|tep טיב 11|ter טר 6|th ת 18 ת' 18 תי 51|th$ ת'$ 11|the תא 31|thi תי 12|tho תו 13|thy תי 9|ti$ טי$ 4|tia טיא 3|tig טיג 2|til טיל 2
tim טימ 3|tin טינ 2|tir טיר 3|tis טיס 3|tiu טיו 7|tko טקו 6|tlo לו 28|tma טמ 8|to - 66 טא 59 טו 4|tom תומ 9|ton טונ 3|tov טוב 3|toy טוי 5|tra טרא 9|tri טרי 1|tro טר 39 טרו 4
ts ץ 36 צ 18|ts$ ץ$ 22|tsk צק 10|tsu טסו 13 צו 19|tt ט 14|tti טי 12|ttl טל 10|tu תו 30|tul טול 12|tur טור 12|tus טוס 6|tw טוו 5|tya טיא 10|tz ץ 15 צ 18|tz$ ץ$ 7|tza צ 22
tzh צח 9|tzi צי 11|tzk צק 10|u - 31 א 55 ו 10 י 59|ua ע 35|ua$ ע$ 11|uar ואר 13|ubo ובו 9|uc א 51 וס 33|ucc וצ' 20|uch וח 32 וצ' 14 וש 37|uci וסי 15 וקי 18|uck אק 21|ucy וסי 11|ud$ ו$ 37|udm ודמ 4
udo ודו 11|udr ודר 5|ue - 27 וא 15 וו 57|uel ואל 8|uf א 48|uff אפ 27 ופ 33|ug ו 51 וג' 33|uga שון 9|ugu וגו 5|uh וח 23|uha וח 20|ui יי 52|uil יי 34|uin וי 34|uk וך 32 וכ 35|uk$ וך$ 15 וק$ 8
uku וקו 14|ul א 72|ul$ ול$ 5|uli ולי 9|ull אל 41|ulm ולמ 6|ulu ולו 8|ulv ולב 8|ulz ולץ 9|um ום 16|um$ ום$ 4|un ינ 51|una ונא 11|und ונד 9|uni וני 9|uno ונו 9
uny וני 18|uo ואו 13|up$ ופ$ 7|upt ופט 10|ura ורא 10|urg ורג 8|uri ורי 5|urm ורמ 5|urr ור 25|urs רס 29|urt רט 33|uru ורו 14|us - 50 וז 36 וס 7|us$ וס$ 2|use וז 28|ush וש 10
uss ס 40|ust וסט 6|ut יט 53|ut$ וט$ 6|uti וטי 9|uur ור 28|ux - 15 וקס 21|uz וז 13|uzn וזנ 6|v ב 14 ו 32 וו 28 ס 95 פ 66|v$ ב$ 3|va וא 32 ווא 27|va$ בה$ 7|val ואל 17 ול 39|van ונ 30|ve יב 37
ved בד 11|vel ול 30|ven ונ 30 יבנ 16|ves יבס 17|vet וו 42|vg בג 8|vi ווי 23 וי 19|vi$ בי$ 11|vic ביץ 24 ביק 23 ויס 26 ויק 15|vig ביג 5|vik ויק 10|vil ויל 11|vin וינ 12|vis ויס 13|vit בי 24|viu ביו 9
vk בק 7|vlo בלו 11|vni בני 4|vo פו 32|vor בור 14 וור 26|vs בס 6|vsk בסק 4|w - 81 או 56 ב 42 ו 21 וו 20|w$ או$ 33 ב$ 35|wa ווא 24 ווי 47 וי 60|wal ו 48 וול 15|war ואר 14 וור 16|wat ווט 11|we ווי 44 וי 37|wei ויי 13|wel ו 43
wex וקס 12|whi וי 25|wi בי 35 וי 15|wic ביץ 12|wil וי 26 ויל 12|wit בי 37 וי 29|wk וק 19|wki וקי 11|wo ו 43|woo וו 22|wor וור 13|ws בס 12|wsk בסק 6|x - 21 ג 70 ה 69 ז 83 ן 79 ק 74 קס 19 ש 44|xa קס 21|xi שי 26
xt קסט 7|y - 43 אי 83 ה 74 ו 100 י 11 יי 51|y$ ה$ 68 י$ 7|ya - 43 יא 15 יי 40|ya$ ה$ 41|yab יאב 6|yak יאק 10|yal ייל 20|yas יאס 13|yat יאט 14|ye יי 23|ye$ יי$ 19|yeh יה 8|yer ייר 14|yes ייז 14|yev ייב 17
yi י 34|yle ייל 10|ym יימ 27|yn יינ 38|yok יוק 8|yos יו 25|yov יוב 7|yr ייר 30|ys יז 37|yud וד 26|yuk יוק 11|yw יוו 14|z - 42 ' 52 ג' 83 ז 10 ס 48 ץ 28 צ 21|z$ '$ 32 ס$ 39 ץ$ 11|za זא 15 סא 44|za$ סה$ 21
zan זנ 16|zar זר 15|ze$ זה$ 8|zef זף 5|zel צל 11|zet זט 8|zh ג' 37 ז' 19 צח 26|zha ג'א 25 צח 17|zi צי 13|zia זיא 7|zie זיי 14|zik ציק 8|zil זיל 6|zin זינ 10|zio ציו 3|zis זיס 7
zk צק 11|zky צקי 10|zlo לו 28|zm זמ 9|zo$ זו$ 9 צו$ 13|zog צוג 7|zor זור 8|zov זוב 8|zri זרי 3|zt ט 38|zu זו 12 צו 23|zuk זוק 9 צוק 14|zum זומ 6|zw צוו 8|zz ז 33 צ 27|zzi צי 20`;
