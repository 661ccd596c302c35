/** Learned by scripts/train-correspondences.mts from names of Wikidata (CC0); see models/letters/card.md. */
export const LATIN_ARABIC_LETTERS = `$ $ 1 ه$ 72
^ ^ 1 ^ا 38 ^ال 43
^a ^اي 83 ^ع 24 ^عا 43
^ab ^ع 52 ^عب 13
^ad ^ع 64
^af ^عف 12
^ag ^اغ 4
^ah ^اح 14
^aj ^عج 21
^ak ^اق 36 ^عق 42
^ao ^عو 23
^aq ^عق 16
^as ^اص 31
^at ^ع 53 ^عط 20
^au ^ال 60
^aw ^عو 11
^ay ^ع 64
^az ^ع 40 ^عز 15
^be ^بي 11
^bj ^بي 21
^bl ^بل 2
^bu ^با 41 ^بي 48
^c ^ك 6
^ca ^كي 64
^ce ^ج 44 ^سي 15
^ci ^س 67
^cl ^كل 2
^cu ^كا 49 ^كي 63
^cv ^سف 22
^cz ^تش 28
^d ^ت 93
^de ^دو 74 ^دي 5
^dh ^ذ 29 ^ظ 32
^do ^ال 81 ^دا 55
^dr ^در 0
^du ^دا 37 ^دو 8 ^دي 67
^dv ^دف 3
^dz ^دز 3
^e ^ا 15 ^اي 20 ^ع 51 ^عي 66
^ea ^اي 20
^ec ^اي 38
^ed ^ا 53 ^اد 8 ^اي 56
^ef ^اف 11
^eg ^ا 55 ^اج 19
^eh ^اح 29
^ei ^عي 22
^ek ^اك 13
^el ^ال 12
^em ^اي 36 ^عم 40
^en ^ان 11
^er ^ار 9
^es ^اس 9 ^ال 55 ^ع 60
^et ^ات 9
^eu ^يو 23
^ez ^ال 47
^fa ^ف 25 ^فو 73
^fe ^في 15
^fo ^فا 67 ^فو 6
^fr ^فر 1
^ga ^غا 5 ^غي 58
^ge ^جي 13
^gl ^جل 13 ^غل 4
^go ^غو 7 ^قو 46
^gr ^غر 3 ^قر 45
^gu ^غو 12 ^كو 73
^gy ^جي 23
^h ^خ 66 ^ه 3
^ha ^ح 21 ^خ 69 ^خا 61 ^هي 67
^he ^ها 36 ^هي 10
^hi ^ح 50
^ho ^ح 48 ^هي 69
^hu ^ال 69 ^ح 35 ^ها 44 ^هي 61
^i ^ا 27 ^اي 10 ^ع 54 ^ل 77
^ib ^اب 17
^id ^اد 16
^ig ^اج 33 ^اغ 12
^ik ^اك 22
^il ^ال 25
^im ^اي 43 ^عم 31
^in ^ان 13 ^في 61
^ir ^ار 20
^is ^اس 12 ^ع 55 ^عص 38
^iv ^اف 24
^iy ^اي 30
^iz ^ع 37
^j ^خ 34 ^ي 26
^ja ^ج 28 ^جع 39 ^جي 71 ^يا 23
^je ^جي 11 ^خي 40
^jo ^جو 8
^ju ^جو 13 ^خو 24 ^يو 30
^ka ^خ 81 ^ق 48 ^كي 59
^ke ^كي 10
^ki ^كي 4
^kj ^كي 24
^kn ^ن 27
^ko ^ق 65
^ku ^كو 11
^la ^لي 58
^le ^لو 41 ^لي 8
^lu ^لو 5
^mb ^مب 1
^mc ^ما 27 ^مك 7
^me ^مي 12
^mh ^مح 12
^mi ^مي 3
^mo ^م 35 ^مع 60
^mu ^مع 53 ^مي 63
^n ^م 97
^na ^ن 26 ^نع 37
^ne ^نع 57 ^ني 10
^ng ^نغ 3
^nj ^نج 5
^nk ^نك 2
^no ^نو 2
^nu ^نع 43
^nz ^نز 3
^o ^ا 47 ^او 4 ^ع 43 ^عو 60
^oa ^او 28
^ob ^عب 18
^ok ^اك 23
^ol ^ال 33
^om ^عم 12
^oo ^او 29
^or ^ار 41 ^او 40 ^عر 24
^os ^عث 13
^ou ^ع 45
^ow ^عو 30
^pa ^با 6 ^بي 65
^pe ^بي 9
^pi ^بي 9
^pl ^بل 7
^po ^با 58 ^بو 8
^pr ^ا 75
^pu ^با 65 ^بو 15
^q ^تش 51
^qa ^ق 22 ^قا 15
^qu ^ق 33 ^كو 20
^ra ^ر 26
^re ^را 42 ^رو 69 ^ري 10
^ro ^رو 2
^ru ^را 41 ^رو 10
^ry ^ري 10
^s ^ث 77 ^ش 51 ^ص 32
^sa ^سع 34 ^ص 34
^sc ^سك 5
^se ^سي 9
^si ^ص 54
^sl ^سل 1
^sm ^سم 0
^sn ^سن 1
^so ^س 42 ^سا 61 ^سع 56
^sp ^شب 25
^sr ^سر 2
^st ^شت 24
^su ^سا 45
^sv ^سف 1
^sw ^سو 13
^sy ^سا 55
^t ^ط 32
^ta ^ط 36
^te ^تي 7
^th ^ج 77
^to ^تا 58 ^تو 2 ^ط 60
^tr ^تر 0
^ts ^تس 3
^tu ^تا 48 ^تي 60
^u ^ا 44 ^او 14 ^ع 41 ^عو 61 ^يو 43
^ub ^عب 23
^um ^ام 26 ^عم 17
^un ^ان 22
^up ^اب 23
^ur ^او 43
^us ^اس 27
^ut ^عت 10
^va ^با 72 ^و 62
^ve ^في 10
^vi ^بي 71 ^في 6
^w ^ف 34 ^و 5
^wa ^و 28 ^وو 57 ^وي 50
^we ^فا 48 ^في 37 ^وي 15
^wh ^وا 23
^wi ^وي 5
^wl ^فل 22
^wo ^فو 33 ^و 22
^wu ^فو 31
^x ^ز 33 ^ش 26
^xe ^زي 18
^xi ^شي 4
^xu ^شو 6
^y ^ي 3
^ya ^يع 30 ^يي 57
^yi ^ي 23
^yu ^يو 7
^z ^ت 64 ^تس 47
^za ^ز 23 ^زع 42
^zb ^زب 3
^zd ^زد 2
^ze ^زي 12
^zh ^تش 34
^zi ^زي 4
^zl ^زل 3
^zo ^ز 37
^zv ^زف 2
a - 29 ا 3 ع 42 ه 53 ي 69
a$ ء$ 60 اء$ 57 ه$ 29 ي$ 61
aa اء 27 حا 58 ع 28 عا 32 عه 43
aa$ اء$ 13 اع$ 33 عه$ 26
aab عب 23
aac حاق 8
aad عاد 14 عد 16
aaf عف 16
aak اك 31
aal عل 26
aan عان 26
aar ار 26
aas اس 28
aat عت 20
aav اف 26
ab - 55 بع 61 بي 66 ع 70 عب 26 هاب 66
aba بي 76
abb ب 43 عب 32
abd عب 50 عبد 2
abe ابي 12
abh ابه 8
abi بيع 42
abl ابل 3
abu ابو 10
ac اتس 61 اتش 46 اص 57 اق 58 ايس 73 عق 55 ق 72 يس 59
ac$ اق$ 27 اك$ 11
aca اجا 45 ك 59
acc اتش 27 اك 28
ace اص 42 يس 42
acf اكف 10
ach اخ 27
aci اجي 47 اسي 12
ack اك 14
aco عقو 29
acq اك 29
acr اكر 7
acs اتش 27
acy يسي 25
acz از 30
ad - 56 اذ 63 اض 40 اظ 72 ض 49 ع 83 عد 36 يد 66
ad$ اض$ 34 عد$ 30
ada دي 77 ضا 47 عد 60
add د 41 عد 45
ade اده 32 يد 46
adf ادف 4
adh اض 17 اظ 41 ض 39
adi عدي 34
adj اج 26
adk ادك 3
adl ضل 37 عدل 21
adn عدن 4
ado ادو 3
ads ادس 4
adw ضو 27
adz ادز 2
ae اع 47 ايي 26
ae$ اء$ 40
aee عي 26
aei اعي 24 ايي 17
af عف 30
afa عف 24 فه 50 في 44
aff عف 44
afi في 32
afs فص 12
afw فو 31
ag اق 45 اك 66 ان 96 ق 67 يج 58
aga اغا 6 اك 63
agd جد 23
age يج 37
agg اج 25
agh اق 42 غ 37 ق 63
agl ال 44
agm اغم 7
agn اني 31
ago اغو 5
agr اغر 2
agu اجو 24 اغو 15
agy اجي 20
ah ح 30 ه 31
ah$ اح$ 17 ه$ 26
aha - 61 احه 41 اها 7
ahb حب 15 هب 15
ahd هد 18
ahf حف 11
ahi - 59 احي 20 اه 40 اهي 9
ahj حج 12
ahl حل 27
ahm حم 17
aho اهو 6
ahr حر 24 هر 22
ahs حس 23
ahu اهو 9
ahy هي 32
ai ااي 53 اع 74 اعي 39 اني 81 ايي 58 عاي 63 عي 35
aib عيب 19
aid عيد 12 يد 30
aie عي 41
aif يف 32
ail يل 30
aim عيم 20
ain ين 29
air ير 24
ais عي 49 يز 61 يه 42
aj - 51 عج 46
aj$ اج$ 8 اي$ 35
aja اجه 33 اخا 25 جا 35
ajd ايد 34 جد 22
aji اج 48 اجي 11 جي 38
ajj ج 32
ajk اجك 12 ايك 20
ajl ايل 24
ajs ايس 26
ajw جو 32
ak - 70 عق 63 ق 58
ak$ اك$ 3
aka اكا 3
ake يك 36
akh اح 48 خ 23
aki اكي 4
akk ق 44
ako اكو 6
akr قر 37 كر 29
akt كت 26
aku اكو 8
al عل 38 و 81 ول 82
al$ ال$ 2
ala الع 43 عل 50 علا 34 لع 64
alb الب 2
alc الك 6
ald الد 1
ale الي 12 يل 58
alf الف 7
alh الح 17
ali علي 27
alj الي 25
alk وك 44 ولك 39
all اي 62 عل 43 ول 52
aln الن 3
alo الو 3
als لز 47
alt الت 1
alv الف 4
alw علو 15
alz الز 3
am - 53 ان 93
am$ ين$ 76
ama اما 3 امه 35
amd مد 12
ame يم 71
amf امف 2
ami امي 5
amk امك 4
amm - 50 عم 48 م 37
amo امو 3
amp امب 6 ان 70
amr عمر 14
ams امز 9
amu امو 8
amy يمي 36
amz مز 12
an ون 87
an$ ان$ 1 ون$ 79
ana انا 2 انه 37 نع 67
anc انس 14 انش 27
and اند 2
ane انه 56 اين 68 ين 53
anf انف 6
ang انج 12 انخ 36 نق 59
ani اني 3
anj اني 29
ank انك 3
anl انل 1
ann ان 15
ano انو 2
anp انب 6
anq انك 20
ans انص 39 نص 36
ant انت 3 انط 23 ط 74 نط 54
anu انو 11
anz انز 4
ao ااو 42 اع 60 عو 33
aok اوك 5
aou اعو 40 عو 26
aoy اوي 12
apa ابا 8
apf ابف 4
apk ابك 6
apl ابل 6
apo اب 51 ابو 10
app اب 17
aps ابس 8
apu ابو 14
aq عق 29 ق 31
aqi اق 33 قي 30
aqq ق 32
aqr قر 20
aqu اك 27 عقو 29
ar - 73
ara ره 69 عر 49 عرا 42
arb عرب 26
arc ارس 15
ard ارد 2
are اري 14 ير 62
arf عرف 18
arg ارج 15 رك 62
arh رح 23 ره 26
ari اري 4
arj رج 28
ark ارك 4 رق 56
arl ارل 1
arn ارن 2
aro ارو 3 عرو 34
arp ارب 7
arq ارك 14
arr ار 16
art ارت 1 رط 55
aru ارو 8 عرو 45
arv ارف 3 رو 65
arw ارف 36 رو 34
ary ر 79
arz رز 29
as - 49 سع 57 ص 60
as$ اس$ 2 اش$ 48
asa اسا 2
asc اسك 7
asd اسد 4
ase اص 44 ص 55 يس 52
ash اج 73
asi اص 57 اصي 38 عاص 39
ask عسك 27
asl اصل 22 سل 31
aso سعو 39
asq اسك 16
asr صر 13
ass اص 39 سع 49 ص 56
asu اسو 6 سعو 40
at اد 72 ذ 67 ط 56 عط 51 وت 88 يت 62
at$ اد$ 45 اط$ 32 عت$ 35
ata اتا 3 اته 45 طا 53 عت 60
ate اط 41 عاط 33 وت 68 يت 41
ath تح 40 ذ 45
ati اتي 6 اط 42 اطي 33 طي 42 عتي 39
atj اتي 19
atk اتك 2
ato اتو 3 اطو 37
atr اتر 1 طر 43
ats اتس 2
att ات 13 ط 50 عط 46
atu اتو 12
atv اتف 5
atw عطو 11
atz اتز 4
au ال 83 اوو 51 و 30
au$ يو$ 58
aub اوب 6
aud اود 12 عود 31 و 48
aug اوج 25 اوغ 13 و 57
aum اوم 5
aur اور 12 ور 26
aus او 42 اوز 26
auv وف 29
auw او 33
aux و 43
av اب 73 او 59 و 67 يف 65
av$ اف$ 4
ava افا 3 وا 53
ave افي 17 او 65 يف 39
avi افي 6 وي 50 يفي 48
avl افل 2
avn افن 3
avo افو 4
avr افر 4
aw او 14 عو 43 و 37
aw$ اف$ 33
awa اوا 4 عو 46 عوا 40
awf وف 25
awi اوي 8
awk وق 29 وك 33
awq وق 17
aws وس 36
awu اوو 15
aww و 55
awy وي 40
awz وز 23
ax اكس 4
ay - 65 اي 10 ع 86
aya ايا 5 ايه 41 عيا 33 يه 59
ayb يب 38
ayc ايس 32 يص 16
ayd يد 38
ayh يه 29
aym يم 27
ayo ايو 6 عيو 33
ayr ير 38
ays يس 32
ayy عي 40 ي 44
az - 62 اض 61 اظ 42 ظ 54 ع 61 عز 36 عظ 60
az$ از$ 2
aza ازا 5
azb زب 19
azd زد 18
aze اظ 28 يز 59
azh اج 25
azi اظ 48 عزي 18
azl اضل 18
azq اسك 23
azr زر 31
azu ازو 5
azv ازف 6
azy ازي 15
azz اتز 40 اتس 42 عز 23
b - 54 ب 3
ba به 50
ba$ به$ 19
baa بع 17
bab با 50
bac بك 32
bad بد 22
bag باغ 8 باق 27 بغ 30
bah باح 18 بح 22 به 15
bai بي 32
baj باي 35
bak ب 67 با 47 بك 22
bal بو 73
baq باق 12
bar با 42
bat باط 26 بط 39
bau باو 8
bay باي 8 بي 38
bb ب 23 به 61
bb$ ب$ 19
bbi ب 60 يب 54
bbs بس 18
bby بي 28
bdo بد 32
bdu بد 14
be$ بي$ 13
bea بي 31
beb بيب 16
bec بي 29
bed بيد 13
beg بي 55 بيغ 14
beh به 16
bek بيك 15
bel بي 35
ben بين 15
ber بير 13
bes بي 44
bet بي 40
bey باي 37 بك 39
bha بها 7
bhi بحي 13 بهي 11
bi يب 74
bia بيا 4 بيه 38
bib بي 54 بيب 6
bid بد 40 بيض 20
bie بيا 44 يبي 50
bij بيج 13
bil بل 38
bin بن 23
biu بيو 14
bj بي 26
bjo بيو 8
bko بكو 5
bla بلا 4
blo بل 37
bna بني 11
bny بني 12
bob بو 38
bod بود 4
bog بوغ 9
boj بوي 17
bon بون 3
boo بو 23
bot بو 38
bou بو 13
bow باو 28 بو 32
boy بوي 5
br - 79
bra برا 3 بري 61
bre بري 15
bri بري 5
brk برك 4
bro برا 45
bru برو 7
bs بز 32
bs$ بز$ 19
bso بسو 3
bti بت 19
bu با 50 بي 55
bu$ بو$ 7
buc با 41
bud با 54 باد 32 بود 12
bug بوج 15
buh بوه 11
bur بور 10 بير 35
bus باس 42
but بات 38 بوت 10
buy بوي 17
bvr بفر 4
by باي 43
c - 27 ا 81 اك 59 تس 71 تش 54 ج 58 س 36 ش 68 ص 76 ق 61 ك 13 ن 98
c$ تس$ 45 تش$ 31 سي$ 56 ق$ 47
ca تسا 68 كا 7 كي 75
cad كاد 4
cai كي 40
cal كال 4
can جان 42
cap كاب 8
car كا 41
cas كاس 5 كيس 50
cau كو 32
cav كاف 6
cc اك 43 تش 36 ش 78 ك 30
cca كا 22
cch ك 40
cci تشي 19
ccl اكل 17
cco اكو 34 كو 28
cd اكد 9
cda كدا 7
cdo كدو 5
ce تشي 54 ج 60 س 31 سي 24 شي 59 ص 61 ن 95
ce$ س$ 17 ن$ 77
cea تشا 34
ced سيد 8
cef صف 18
cek سيك 17
cel تشي 61 جل 55 سي 50 سيل 15
cem جم 27 سم 28
cen سن 23
cer سي 57 سير 14
ces سيز 18 سيس 19 شيس 17
cet سيت 18
ceu ص 34
cev جو 38 سيف 21
cey جي 52 سي 30
cez سيز 15
cfa كفا 12
cg اكغ 11 كج 19
ch تش 10 ج 67 خ 43 ش 16
ch$ تش$ 4 خ$ 31
cha شه 47
chd شد 7
che شا 55 شو 78 شي 26
chi جي 67
chk تشك 7
chl شل 9
chm شم 7
chn شن 8
cho جو 65
chr كر 16
chs كس 29
cht خت 20
chu جو 68 شو 18
chw شف 21 شو 24
ci اك 79 تش 63 تشي 43 ثي 61 ج 85 جي 52 سي 18 ش 84 شي 45 ق 78
ci$ جي$ 27 شي$ 26
cia سيا 10 شيا 25
cic سيك 25
cid سيد 14
cie سيي 27
cik سيك 17
cil قل 34
cin اكن 35 سن 43 شين 24
cio تشو 43 سيو 10 شيو 30
cip سيب 21
cis سيس 12
ciu سيو 17
ck اك 60 تسك 67 ك 16
ck$ ك$ 9
cke اك 64 اكي 54 يك 44
ckf كف 12
ckh كه 15
cki اكي 43
ckm كم 10
ckx كس 30
cky سكي 44
cl اكل 44 قل 55 كل 6
cle كلي 9
cli كلا 46
clo كلا 35
cm اكم 15
cn اكن 9
cne اكن 12
co ق 86 قو 58 كو 8
coc كو 29
coh كوه 8
col كول 6
con كو 47 كون 5
coo كو 27
cop كو 44
coq كوك 17
cor كو 44
cos كوز 38
cot كو 34
cou قو 35
cph اكف 10
cq اك 54 ك 36
cq$ ك$ 29
cqu ك 43
cr اكر 55 قر 52 كر 9
cra قر 43 كري 51
cre كري 17
cri كري 9
cro كرو 5
cru كرو 12
cs تش 42 ش 56
cs$ تش$ 37
csi تشي 39
ct كت 6
cto كتو 4
cu كا 55 كو 17 كي 75
cua كوا 13
cue كوي 15
cul كو 39
cum كا 44
cur كو 57 كير 43
cus كوز 34 كوس 15
cuz كوز 17
cv سف 30
cve سفي 19
cy ساي 44 سي 22
cy$ سي$ 12
cyr سير 16
cz - 46 تش 32 ش 67
cz$ تش$ 25
cza تشا 28
cze تشي 41
czm زم 17
czy كزي 17
d - 46 د 2 ذ 67 ض 46
d$ ت$ 94
da تا 90 داي 78 ده 38 دي 60 ضه 66
da$ تا$ 77 ده$ 23 ضه$ 50
daa دع 21
dad داد 1
dag داغ 7 دغ 30
dah دح 26
dal ديل 49 ضال 40
dam دم 27
dan دان 2 ضان 35
dar ضر 47
das داس 3
dat دات 3
dau داو 11
dav داف 5 ديف 29
daw دو 34
dbe دبي 15
dd - 61 د 21 لد 67
dda ده 45
ddi - 45 لدي 48
ddl دل 18
ddy دي 25
de ده 49
de$ ده$ 25
deb دي 59 ديب 10
dec ديس 39 ديك 21
ded ديد 13
def ديف 11
deg دق 23
dej دي 41
dek ديك 12
del - 62 ديل 11 ضل 48
dem ديم 6
den دن 9 دي 53
deo ديو 10
dep ديب 19
deq دق 17
der دير 14
des ديز 32 ديس 14
det ديت 9
deu ديو 21
dev دو 61 ديف 5
dew ديف 32
dez ديز 6
dfo دفو 2
dfr دفر 2
dg دج 9
dga دغا 2
dge دج 9
dgh دغ 15
dh ذ 36 ض 21 ظ 43
dh$ ض$ 12
dha ض 44
dhi ذي 28 ضي 16
di - 76 ده 83 ض 77
di$ ده$ 65 ضي$ 45
dia ديا 3 ديه 26
dic دك 42 ديس 38 ديش 30
did ديد 2
dih ديح 3
dik دق 33 ديق 22
dil دل 37 دي 33
din - 65 دين 4
dio ديو 4
diq دق 20
dir در 34
dis ديس 5
diu ديو 14
dj ج 29
dj$ ج$ 20
dja جه 37
dk دق 32
dka دكا 2
dki دقي 17
dko دكو 4
dl ذل 32
dle دل 10
dli ذلي 16
dlo دلو 3
dma دما 1
dmi ديم 32
dmu دمو 2
dni دني 3
do - 82
do$ دو$ 1
dod دو 45
dog دوغ 6
dol دل 45 دول 4
dom دوم 2
don دو 43 دون 3
doo دو 22
dor دور 2
dos دوس 3
dou ضو 38
dov دف 45
dow داو 19
doy دوي 10
doz دوز 4
dq دك 15
dqi دقي 7
dqv دكف 2
dr - 76
dra درا 2
dre دري 11
dri دري 3
dro درو 3
dru درو 9
drz در 29
ds دز 26
ds$ دز$ 5
dsa دسا 2
dse دسي 14
dso دسو 1
dt ت 36
dt$ ت$ 28
du دا 46 ديو 58
dua دوا 6 دوي 39
dub دوب 10
duc دوك 13
dud داد 31 دود 7
due دوي 21
duh دوه 10
duj دوي 26
dul د 46
dum دوم 9
dun دا 50
dup دوب 8
dur دو 56
dus داس 31
dut دو 40
duv دوف 11
dve دفي 10
dw دف 30 ضو 38
dwa ضوا 21
dwe دوي 13
dwi دفي 17
dy دا 72 داي 45
dye داي 25
dze دزه 10 دزي 17
dzh ج 57 دج 25 دز 21
dzi دزي 5
dzu دزو 5
e - 11 ا 45 ع 73 ه 64 و 87 ي 15
e$ ه$ 39 يه$ 46
ea - 28 و 86 ي 33
ea$ ع$ 45
ead يد 25
eag يغ 32
eal يل 26
eam يم 29
ean ون 60
ear ير 23
eat يت 31 يذ 23
eau و 33
eb - 52 عب 70 وب 67
eba يبا 12
ebb يب 27
ebe يبي 19
ebn يبن 10
ebo يبو 11
ebr ابر 36 يبر 15
ebu يبو 24
ebv بف 13
eby يبي 22
ec - 31 يتس 66
ec$ يك$ 18
ecc يك 28
ech يخ 50
eck يك 22
ed ا 81 اد 35 اذ 62 و 105
ed$ ض$ 52
eda يدا 10
edd اد 43 يد 27
ede يدي 20
edf يدف 9
edg ادغ 12 يدج 19
edi ادي 30
edk دق 19
edl اذل 15
edm ادم 7
edn يدن 8
edo ضو 45 يدو 9
edr يدر 5
edu ادو 20
edv يدف 7
edw ادو 19
edy يدي 13
ee يه 59
ee$ يه$ 41
eed يد 20
eel يل 24
eem يم 20
een ين 20
eep يب 28
ef اف 46 وف 66
efa يفا 13
efe وفي 42
eff يف 21
efo يفو 12
efr افر 18
eg يج 22 يغ 16 يك 72
ega يغا 9
ege يجي 30
egg اغ 51 يج 35 يغ 25
egh ق 40
egi يج 46 يجي 16
egl يل 57
egn يغن 13
ego يغو 11
egr يجر 8
egu يجو 25
eh ع 73
eh$ ع$ 53
eha يها 15
ehd هد 13
ehi حي 32 يهي 21
ehn يهن 15
ehr ار 53 اهر 30
ehs احس 9
ehu يهو 14
ei اي 24 ع 90 عي 51 و 106 ياي 49
ei$ عي$ 39 يه$ 41
eid ايد 20 عيد 33
eig ي 52
eij اي 42
eim ايم 20 عم 48
ein اين 12
eis ايز 28 ايس 23 عيس 35
eit يط 42
eix يكس 20
eiz ايز 18
ej - 45 اج 47 يخ 26 يه 53
ej$ يه$ 36
eja يخا 14
eji اجي 29
ejo يجو 21 يخو 10
ek - 56
ek$ يك$ 11
eke يكي 24
eki يكي 14
ekk ق 44
ekl اكل 25 يكل 16
ekm يكم 10
eko يكو 15
ekr اكر 25
eku يكو 26
el ال 38 ييل 48
el$ يل$ 10
ela - 62 لع 46 يلا 8
elb الب 33
eld يلد 12
ele يله 57 يلي 20
elg الج 25 يلج 17 يلغ 16
elh الح 29 اله 27
eli الي 33 يلي 12
elj يل 49 يلي 35
elk - 37 الك 35 لق 35
ell يل 13
elm الم 27 يلم 14
eln الن 20 يلن 14
elo يلو 9
elp يلب 14
elr الر 19
els الس 26 لز 30 يلس 13
elt يلت 10
elu يلو 17
elv الف 30
elw الو 34
ely الي 43
elz يلز 7
em ام 42 عم 57
em$ عم$ 49
ema عما 42 يما 13
emb امب 36
eme يمي 22
emh مح 23
emi امي 28
emm يم 23
emo يمو 13
emp يمب 14
ems يمز 13
emu يمو 20
emy يمي 14
ena ينا 9
enb ينب 14
enc انس 47 نج 59
end اند 39 يند 14
ene يني 21
enf ينف 17
eng انج 31 انغ 31 نك 61
enh ينه 18
eni يني 13
enj ينج 22
enk ينك 8
enm ينم 10
enn ين 21
eno ينو 10
enq ينك 30
enr انر 14
ens نش 48
ent ان 72 ينت 14
enu ينو 24
enw ينو 27
eny ين 56 يني 21
enz ينز 15
eo$ يو$ 13
eod يود 5
eof يوف 15
eon ان 72 يون 11
eop يوب 13
eot يو 42
epa يب 47 يبا 17
epe يبي 22
eph اف 54 يف 24
epi يبي 22
epl يبل 13
epo يبو 20
epp يب 21
epr يبر 18
eq يك 34
equ يك 39 يكو 32
er ري 74 يه 55
er$ ر$ 8 يه$ 44
era يرا 7
erb يرب 9
erc يرك 21
erd ارد 44 يرد 10
ere يري 16
erg يرج 17 يرغ 13
erh اره 39 يره 15
eri اري 37 يرا 65 يري 13
erk رق 46 يرك 13
erl يرل 12
erm يرم 8
ern ارن 40 يرن 8
ero ور 70 ورو 56 يرو 7
erp يرب 13
err - 68 ري 65 ير 17
ers رز 17
ert يرت 9
eru يرو 17
erv ارف 40 رو 59 يرف 9
erw يرف 32
ery يري 20
erz رتس 27 يرز 11
es اس 43 ع 90 ير 94 يز 42 يه 82
es$ يس$ 15 يه$ 71
esa يزا 22 يسا 16
esb صب 24 يسب 16
esc اسك 28 يسك 10 يش 60
ese يز 41 يزي 43
esi يزي 35 يسي 16
esk اسك 39
esl يسل 9
esm اسم 28
esn يسن 12
eso يسو 14
esp اسب 17
esr اسر 16
ess عص 48 يره 52 يس 20
est است 28
esu يسو 16
esy يسي 20
esz يز 41
et د 83 ي 44 يه 41
et$ د$ 62 يت$ 12 يه$ 24
eta يتا 8
ete يتي 20
eth يث 10
eti يتي 16
etk يتك 6
etl يتل 6
eto يتو 12
etr يتر 9
ets يتس 10
ett يت 13
etu يتو 19
ety يتي 23
etz يتز 18
eu او 48 وي 61
eub ويب 23 يوب 20
eud يود 19
eug اوج 18 يوج 14
eul يول 21
eum يوم 19
eun ان 55
eus اوس 42 يوس 21
eux و 46
euz يوز 20
ev وف 74 يف 10 ييف 61
ev$ يف$ 5
eva وفا 63 يفا 8
evd ود 37
eve ايف 27 يفي 19
evl ول 37
evo يفو 7
evs يفس 8
evy يفي 17
ew يو 24
ewa يفا 36 يوا 16
ewb يوب 11
ewc يوك 19
ewe يوي 24
ewi في 41 يوي 19
ewm يوم 11
ews وز 42 يوز 29
ewt يوت 15
ex اكس 47 يكس 14
exa كس 23
exe يكس 17
ey اي 45 ك 97
ey$ ك$ 83
eya يه 46
eye اي 35 يي 32
eyr اير 29
eys يز 39
ez ض 67 يث 61 يج 73 يز 12 يس 66
ez$ يث$ 44 يز$ 6 يس$ 57
eza ضا 33
eze يزي 16
ezh يج 35
ezk زق 14
ezu يزو 15
f - 70 ف 6
fa ف 30 فه 37 فو 81 في 60
fa$ فه$ 8 في$ 22
fab فا 58 فاب 1
fac فاس 24
fad فاض 14 فض 15
fae فاي 16
fag فاج 16
fah فه 12
faj فاج 10
fal فول 47
faq فق 9
far ف 65 فر 20
fat فاط 19 فت 22 فط 34
fau فاو 12 فو 31
fav فاف 4
faw فو 29
fay في 35
faz فاض 18
feb فب 5
fed فيد 15
feh فه 18
fel فيل 13
fen في 54
feo فيو 16
fer في 41
fev فيف 11
ff ف 18
ff$ ف$ 13
ffm فم 5
fi$ في$ 5
fia فيه 22
fic فيق 17
fif فيف 11
fig فيغ 13
fik فيق 7
fim فيم 8
fin في 48
fio فيو 10
fiq فيق 7
fis في 37
fk فق 14
fki فقي 5
fl فل 4
flo فلا 45 فلو 3
fma فما 3
fon فون 5
foo فو 26
for فور 3
fou فو 17
fra فرا 2
fre فرا 44 فري 12
fri فري 4
fro فرو 3
fs فص 23
ft فت 4
ft$ فت$ 0
fth فث 6
fu فو 9
fua فوا 6
fue فوي 11
fuj فوج 2
fuk فوك 3
fum فوم 2
fus فوس 8
g - 47 ج 15 خ 70 غ 7 ق 48 ك 69
ga غي 68 ق 65 ك 84 وغ 77
ga$ غا$ 3
gaa جا 35 غا 33
gab جب 31 غاب 4
gae غاي 10
gag جاج 14 غاغ 11
gai جي 42
gak غاك 3
gal غال 8
gan غان 4 كان 63
gar جا 61 غا 50 غار 6 قار 42 قر 55
gas غاس 7
gat جت 40 غا 41 غيت 27
gau غو 27
gav جاف 18 غاف 6
gaw جاو 20 غاو 8 وغو 41
gay غاي 11
gaz جاز 17
gb غب 5
gbe جبي 21 غبي 14
gbo غبو 4
gda غدا 6
gdo جدو 13
gdy جدي 7
ge جه 74 جي 20 خي 47 غه 57
ge$ ج$ 10 خي$ 33 غه$ 31
gea جع 29 جي 39
gel جل 20 جيل 14 خيل 28
gem جي 51
gen جين 15 غي 63
geo جو 20 جي 53
ger جر 19 جي 61 جير 14 جيه 56
ges جز 24 جس 25 غي 48
get جي 39 جيه 30
gfo جفو 7
gg ج 34 غ 28 ق 69
gg$ غ$ 23
gge جي 41
ggi جي 31
ggl غل 24
ggs غز 12
ggy غي 27
gh - 29 غ 18 ف 81 ق 46
gh$ ف$ 58
gha الغ 27 غ 37
ghd غد 11
ghi قي 30
ghm غم 14
gho غ 40 ق 52
gi ج 48 جي 12 خي 68 كي 68
gia جا 41 جيا 7
gib جي 42
gih جيه 15
gij جي 34
gil جيل 10
gin جن 41
gio جو 40 جيو 8
gir كير 44
gis جيز 21
giu جو 31
giy جي 32
gk ك 45
gl$ غل$ 3
gla جلا 13 غلا 8
gle جلي 24 غلي 19
gli لي 36
glo جلو 13 غلو 7
gly جلي 14
gma جما 12 غما 6
gmu غمو 11
gn ني 35
gna جنا 14 نيا 28
gne غني 19
gni ني 44
gnj غني 10
gno نو 48 نيو 21
go - 80 ك 99
go$ غو$ 3
god غود 7
gog غوغ 7
goi غوا 25
goj غوي 26
gok جوك 9
gol غول 6 قول 33
gom جم 41 غم 32 غوم 7
gon غون 6
goo غو 24
gop غوب 11
gor غور 5
got جو 44 غو 34
gou قو 38
goy غوي 18
gr كر 65
gra جرا 14 غرا 5 كرا 58
gre غري 16
gri جري 16 غري 6
gro غرو 5 قرو 29
gru جرو 18 غرو 13
gry جري 22
gs جز 41 غز 16
gs$ جز$ 24 غز$ 5
gsa جسا 6
gsl غسل 2
gst غست 4
gt غت 4
gto جتو 14
gu ق 51 ك 82 يغ 64
gua غوا 6
gub غوب 17
gud غود 8
gue غي 19 ق 51 ك 82
gui قي 35 يغي 48
gul جول 25
gum جوم 18 غوم 15
gun غون 14
gup غوب 13
gur جور 23 غور 13
gus غس 19 غوس 8
gut جوت 22 غوت 12
guy غوي 14
gwe غوي 17
gyo جيو 18
gyu جيو 18
h - 19 ا 91 ج 89 ح 23 خ 74 ش 85 غ 91 ه 8 ي 88
h$ ا$ 83 غ$ 78
ha ح 29 حه 47 خ 83 خا 69 شا 78
ha$ حه$ 17 هه$ 27 يا$ 54
haa ها 25 هاء 22
hab حب 23 هاب 9
hac ها 32
had ح 48 حا 42 حد 24
hae - 12
haf حاف 16 حف 15
hag ح 60 ها 53 هاغ 11
hai هي 32
haj ح 42 حاج 17 حج 32 هاي 41
hak حك 21
hal خل 39 هيل 50
ham ح 41 حم 19 ها 55
han - 70 خان 52 شان 50 ها 42 هان 7
hao شاو 18
haq حاق 11
har ها 48 هار 4 هير 71
has - 45 ح 41 هاس 9
hat - 53 حات 15 وات 44
hau هاو 10
hav هاف 4
haw حو 26 هو 31
hay هاي 11 هي 40
haz حاز 23 حز 29 هز 24
hb حب 18
hba حبا 16
hc حس 29
hce حس 19
hdi هدي 2
he ها 41
hea هي 23
heb حب 29
hec هيك 20
hed هاد 31
hee حي 43 هي 26
hei هاي 13
hel هي 48 هيل 13
hem هي 54
hen هن 12 هي 48
heo يو 33
her هي 52 هير 18
hes هي 38 هيس 19
het ي 54
hew هيو 14
hey حي 38 هاي 31
hf حف 13
hg هج 18
hi - 54 اي 65 جي 79 شي 81 هاي 62
hi$ جي$ 60 حي$ 12
hia حيي 32 هيه 25
hic هي 28
hid حيد 22 هد 44 هيد 4
hie يي 31
hig هاي 43 هي 48 هيج 14
hik حك 29 هيك 4
hil حل 46 هل 39 هي 36
him جيم 44 هيم 10
hin هن 45 هين 8
hip هي 37
hir هر 40 هير 5
his هيس 9
hit ايت 25 هت 38 هيت 11
hj حج 18
hjo حجو 3
hlo حلو 18
hm حم 16
hma حم 25 حمه 32
hme حم 20
hmi همي 8
hmo حم 27
hmy همي 11
hn - 39
hna حنا 22
ho - 50 ح 54 شو 80 ها 53 هي 79 يو 62
ho$ يو$ 30
hob هو 44
hof هوف 4
hog هوج 11
hoh هوه 3
hoi وا 32
hol هو 37 هول 6
hom هم 40
hon هون 7
hoo هو 19
hop هوب 10
hor هر 47 هور 5
hos ح 49 حس 39
hot حت 24
hou ح 53 حو 32 هاو 29 هيو 51
how هاو 19 هو 30
hoy هوي 9
hra هره 22
hrn هرن 4
hs - 42 حس 14
hsa حسا 6
hse حس 14
hsh حش 6
ht - 46
hu تش 67 ها 51 هي 66 هيو 40
hu$ هو$ 13
hua هوا 9
hub هو 50 هوب 12
hud هود 10
hue هوي 10
hug هوغ 11 هيو 19
hul هول 16
hum حم 39 هو 49
hun م 67 هن 24
hur تشر 26
hus ح 34 حس 26 ها 60
hut هات 21 هوت 17
hy هاي 47
hya هيا 8
hyu هيو 13
hza هزا 3
i - 42 ا 61 اي 63 ي 5
i$ عي$ 66
ia يه 46
iac ياك 12
iad ياض 20
iag ياغ 8
iah ياح 21
ian يان 4
iao ياو 7
ias ياس 7
iaz ياز 6
ib - 70 اب 51
ib$ ب$ 39
iba يبه 23
ibb يب 23
ibn بن 21
ibr ابر 32
ibt ابت 7
ibu يبو 12
ic ايس 53 ايك 51 ق 87 يتس 69 يتش 44 يش 56 يق 61
ic$ يق$ 42 يك$ 9
ica يكا 5
icc يك 26
ice ايس 27 يس 29
ich - 77 ايك 53 يتش 4
ici ق 58 يجي 44 يشي 14
ick يك 12
ico يكو 8
ics يك 42
ict كت 35 يكت 6
icz يتش 26
id - 76 ايد 50 ض 67
ida يده 23
idd د 58
ide ايد 37
idg يدج 4
idh ض 39
idi يدي 7
idl يدل 4
ido يدو 5
idr ادر 11
idt يت 29
idz يدز 6
ie يع 65
ie$ يع$ 52
ien اين 60 يا 60 يان 28
ier يري 53 يه 52 يي 44 ييه 17
ies يز 44
iew يف 37
if فع 43
if$ ف$ 43
ifa فع 31 يفه 13
ig اغ 51 اي 48 ايج 53 ايغ 64
ig$ يغ$ 5
iga اغا 46 يغا 10
igb يجب 11
ige ايج 35 يقي 37
igg يغ 21
igh اي 30
igl اغل 29 يل 47
igm يغم 8
ign اغن 25 يني 34
igo يغو 8
igu يجو 19
ih ح 53 يح 22
ih$ ح$ 33 يح$ 13
iha ها 42 يحه 23 يها 8 يهه 35
ihi يهي 3
iho يهو 9
ihr هر 26
ii اي 54 ثال 26 ي 39
ii$ ي$ 33
iia يا 32
iij ايج 15
iis يس 34
ij اي 66 ي 42
ija يا 31 يجه 26
ije يي 41
iji يجي 9
ijk ايك 34 يك 39
ijo يخو 20
ijs يس 33
iju يو 39
ik ق 62 يق 36
ik$ ق$ 45 يق$ 24
ika يقه 44 يكا 6
ike اكي 49 ايك 27 يكه 29 يكي 19
iki يكي 7
ikk يك 27
ikl يكل 6
ikm كم 24
iko يكو 5
ikr كر 35
ikt يكت 7
il - 63 ايل 50 عيل 45
ila يله 28 يلي 50
ilb يلب 5
ilc يلك 11
ild لد 42
ile ايل 34
ilg يلج 14
ilh اله 27
ili يلي 7
ilj يلي 22
ilk يلك 6
ill يل 13 يي 67
ilm لم 32
ilo يلو 5
ilt لت 43
ilv يلف 6
ily الي 45
im - 78 عم 57
im$ عم$ 38 م$ 38
ima عما 49 مه 60 يما 5 يمه 26
ime يمه 42
imi يمي 6
imm يم 20
imo يمو 3
imu يمو 12
in - 80 ان 54 في 87
in$ في$ 79 يا$ 82
ina ينا 3 ينه 49
inc لام 43 نس 42
ind اند 50 ند 41
ine - 75 اين 41 ينه 58
inf انف 19
ing انج 55 انغ 45 نج 45 نغ 42 ينج 17 ينغ 7
inh يني 26
ini يني 5
ink ينك 6
inl ينل 2
inn فين 43
ino ينو 2
inr نر 38
ins نز 47 نس 39 ينز 17
iny ين 48
inz ينس 44
io - 77 ياو 56
io$ يو$ 3
iol يول 5
iot يو 33
ip ايب 53
ip$ يب$ 9
ipe ايب 30
ipk يبك 7
ipo يبو 11
ipp يب 16
ips يبس 5
iq ق 46 يك 26
iq$ ق$ 28
iqu يك 25
ir - 71
ir$ ار$ 57
ira يره 30
ire اير 47
irg يرج 14
iri ر 80
iro يرو 4
is - 64 ا 74 از 69 اس 53 ايز 65 ع 90 يه 73
is$ ا$ 55 يس$ 4 يه$ 60
isa اسح 37 يزا 24 يسي 60
ise از 62 ايز 38 يز 30 يزي 38
ish اسح 49 اش 58
isi يزي 20
isl ايل 50 يسل 5
ism اسم 13 عصم 28
iso يسو 4
isr اسر 11 سر 30
iss عص 44
isy يزي 30
it ا 88 وت 90 يذ 64
it$ ا$ 58 يط$ 37
ita يتا 3 يطه 45
itb يتب 4
ite ايت 47
ith يث 6 يذ 39
itl تل 39
itm يتم 2
itn يتن 3
ito يتو 3
its يتس 6
itz يتز 4 يتس 29
iul يول 15
ius - 59 وز 58 يوس 5
iv را 72
iva يفا 5
ive ايف 40
ivi يفي 9
ivk يفك 3
ivo يفو 8
iw او 60
iwa يوا 5
ix ا 58 تاس 37
ix$ ا$ 34
iy - 51 ي 31 يه 61
iya يا 21 يه 43
iye يه 38
iyo يو 27
iyu يو 33
iyy ي 46
iz - 71 ض 64 ظ 59 ع 73 يث 68
iza زا 45 ضا 49 يزه 25
izi يسي 41
izk زق 15
izl زل 20
izm يزم 7
izo يزو 9
izu يدز 34 يزو 5
izz عز 35
j - 45 ج 10 خ 40 ه 94 ي 38
j$ ه$ 57 ي.$ 48
ja ج 34 جع 46 جه 46 خا 38 يا 28
ja$ جه$ 20 خا$ 26
jaa جع 16
jab ج 59 جاب 9 جب 25
jac جا 28 جاك 9
jad جيد 30
jaf جعف 5
jag جاغ 12
jah جح 24 جه 28
jaj جاج 10
jak ياك 15
jal جل 21 خال 27
jam جم 14
jan يان 19
jar جا 49 خار 29 يار 24
jas جاس 12 خاس 19
jau جو 33
jav جو 37 خاف 15
jaw جو 28
jay جاي 11 جي 34
jaz جز 20
jc جس 20
jci جسي 4
jda جد 33 يدا 36
jdi جدي 11
jdo جدو 6
je - 51 جي 19 خي 49
je$ ي$ 45
jeb جب 14
jed جد 18
jeh جه 15
jel يل 42 ييل 36
jen جي 35
jer جي 48 جير 16
jes جيس 10 خيس 22
jev يف 31 ييف 31
ji$ جي$ 4
jia جيا 7
jib جب 24 جيب 10
jid جيد 10
jih جيه 13
jik جيك 13
jil جي 34
jim جي 52 جيم 5 خيم 26
jis جس 28
jit جيت 4
jiw جيو 16
jj ج 31
jja جا 25
jk يك 30
jko يكو 19
jlo يلو 22
jo خو 29 يو 33
jo$ جو$ 9 خو$ 16
joa خوا 22 يوا 30
job جوب 7
joc جوس 20
jod جود 7
joe جوي 18
joh جو 27 يوه 14
jol جول 11
jon جون 8
joo يو 47
jor خور 25 يور 16
jos جوز 15 خوس 14
jou جو 20
jov يوف 18
joy جوي 13
jr جون 36
jra جر 31
js$ س$ 36
ju خو 29 يو 35
jua خوا 5
jub يوب 13
jud جود 10
jul جول 9 خول 23 يول 29
jum جم 19
jun جون 9
jur يور 18
jus جوس 11
k - 60 ق 42 ك 4
k$ خ$ 77 ق$ 31
ka ق 53 قه 60
ka$ قه$ 41 كا$ 3
kac قاس 21 كاس 36
kad قد 20
kag كاج 14 كاك 33
kah قه 34 كاه 8 كح 29
kai قي 45
kaj كاج 8
kak كاك 2
kal قل 42
kam كام 3
kan قان 36 قن 42 كنع 37 كين 55
kao قاو 19
kap كاب 9
kar قر 46
kas قاس 37 كاش 35 كيس 54
kat قات 38 كات 3 كيت 43
kav كاو 38
kaw كاو 4
kay كاي 6
kaz كاز 2 كاظ 25
ke س 100 كه 37 يك 40
ke$ كه$ 19 يك$ 29
keb كيب 16
ked كيد 8
kee كي 24
keh كيه 6
kel كي 45 كيل 15 يكل 35
kem كيم 9
ken كي 44 كين 14
keo كيو 15
kep كيب 16
ker يكر 21
kes كز 37 يكس 39
ket كي 35
kev كيف 6
kez كيز 10
kfo كفو 3
kh ح 65 خ 7
kha الخ 29 خ 24 خاي 35
khl خل 5
khm حم 32
kho الخ 36 خ 43
khr خر 3
ki - 90
ki$ قي$ 37 كي$ 3
kia كيا 2
kib كيب 5
kid كيد 6
kih كيه 4
kii كي 32
kij كيج 4
kik كيك 2
kim كيم 4
kin كن 26 كين 5
kip كيب 10
kir كير 5
kis كيس 5
kit كيت 3
kiw كيو 16
kiy كي 25
kj كي 34
kje كيي 15
kk ق 47 ك 29
kka قا 31
kke يك 46
kki كي 29
kle كلا 29
klo كلو 6
kma كما 2
kn ن 43
kna نا 39
kno نو 28
knu كنو 6
ko ق 80
ko$ كو$ 3
koc كوس 31
kog كوغ 8
koj كوج 4
kok كوك 4
kos كوس 7 كوش 31
kot كوت 5
kou قو 48
kov كوف 1
kow كوف 24
koz كوز 5
kp كب 7
kpa كبا 5
kpo كبو 5
kra قرا 36
kre كري 16
kri كري 4
krs كرس 3
kru كرو 10
ks كش 53
ksa كس 22
ksi كس 44
kso كسو 7
kto كتو 6
ku كيو 62
kub كوب 9
kud كود 6
kug كوغ 7
kuh كوه 7
kuj كوج 12
kum كوم 6
kun كون 10
kup كوب 15
kur كور 8
kut كوت 10
kuy كوي 18
kuz كوز 9
kva كفا 6
kwe كوي 14
kx كس 30
kx$ كس$ 19
ky كاي 50
kyi كي 33
l - 31 ل 3 و 89
l$ ل.$ 63
la ال 62 له 48 لي 65 يا 86
la$ لا$ 2 له$ 26 لي$ 53 يا$ 74
laa الع 32 لاء 13
lab لب 27
lac لاس 21
lad لاد 3 ليد 42
lag لاج 12
lah - 37 اله 46 لاح 21 لح 26 له 26
lai الي 46 لعي 33 لي 32
lal لال 4
lam الم 58 لعم 35 لين 65
lan لان 1 يان 80
lap لاب 7
lar لار 3 لعر 30
lat لاط 36 لط 33 لعت 36
lau لاو 12 لو 24 ليو 58
lav لاف 2 لو 63
law لاف 35 لو 29
laz لاز 3
lbo لبو 4
lbr لبر 2
lby لبي 10
lc لج 46 لك 11
lch لج 42
lco لكو 3
ld$ لد$ 0
lda لدا 2
ldb لدب 3
lde لدي 15
ldf لدف 4
ldi لدي 4
ldm لدم 2
ldo لدو 2
ldr لدر 1
lds لدز 24
ldw لدو 13
le له 60 لو 67 يي 80
le$ له$ 37
leb لوب 38 ليب 16
lec ليك 18
led ليد 11
lef لوف 33 يف 46
leg ليج 14 ليغ 13
leh لح 23
lej ليخ 14 يخ 36 ييخ 13
lek ليك 13
lel لال 33
lem لوم 55 ليم 8
len لي 52 لين 12
leo ليو 8
lep لي 53
ler لر 6 لور 57 لير 13
les - 65 لز 23 ليس 16 ليه 48
let لي 41 ليت 15 ليه 34
lev ليف 6
lew ليف 31
lex لكس 3
ley لي 16
lez ليس 34
lf$ لف$ 0
lfa لفه 17
lfo لفو 2
lfr لفر 0
lga لغا 6
lge لج 21
lgh لغ 15
lgi لجي 9
lgo لغو 4
lgr لغر 3
lh لح 19
lha لها 8
lhe لها 29
lhi لحي 11
lho لهو 4
li$ لي$ 4
lia ليا 3
lib لب 38
lic ليس 25
lig لاي 43
lih لح 29 ليح 15
lii لي 37
lik لك 43
lil ليل 2
lin لن 37 لين 4
lio ليو 7
lip لي 39 ليب 10
liq ليك 22
lis لاي 63 ليز 31 ليس 6
lit ليت 5 ليط 35
liu ليو 10
liv ليف 7
lj لي 27
lja ليا 20
ljk لك 32 ليك 24
lju ليو 18
lk - 56 لق 38 وك 54
lk$ لك$ 1
lka لقا 28
lke لكه 31 وك 44
lkh لخ 3
lki لك 37 لكي 7
ll - 50 ل 13 ول 66 ي 83
ll$ ول$ 40
lla - 55 لال 46 يا 67
lle له 69 يي 63
llo يو 70
lls لز 22
lm$ لم$ 1
lma لما 1
lmi لمي 5
lms لمز 12
lmu لمو 6
lmy لمي 12
lny لني 8
lo لي 88 يو 89
lo$ لو$ 2 يو$ 64
loc لو 27
lod لود 4
log لوغ 9
loi لوا 13
lol لول 4
lom لوم 3 ليم 52
lon لون 3
loo لو 23
lop لوب 6
lor لور 2
los لوس 5
lot لط 40 لو 35
low لو 26
loy لوي 8
lp$ لب$ 4
lph لف 13
lps لبس 4
lri لري 2
lro لرو 4
ls لز 25
ls$ لز$ 7
lso لسو 1
lt - 59 لط 32
lt$ لت$ 2
lta لطا 11
lte لتي 16
lti لتي 6
ltm لتم 2
lto لتو 1
ltr لتر 1
ltz لتز 3
lu لو 10
luc لوس 19 لوك 15
lud لود 5
lug لوج 19 لوغ 12
lui لوي 7
luk لوك 6
lum لا 56
lun لان 54
lup لوب 13
lut لط 36 لوت 8
luz لوز 10
lva لفا 2
lve لفي 13
lvi لفي 4
lw - 39
ly لاي 54
lye ليا 34
lyn لي 51
lza لزا 3
lzo لزو 4
m - 54 م 2
m$ م.$ 54 ن$ 93
ma مه 47
ma$ مه$ 20
maa مع 22 معا 29 معه 26
mac ماس 34
mad د 70 مد 20 مض 46
mag ماج 15 مج 38
mah مح 17 مه 25
maj مج 16
mak مك 29
mal مل 28 مو 69
mam مام 2
man ما 37 مان 2
maq مق 17
mar مار 1
mas ماس 3 مسع 29 مص 40
mau ماو 11
mav ماف 4
may مي 37
maz ماز 5 مظ 33
mba مبا 3
mbe مبي 13
mbo مبو 4
mbr مبر 2
mbu مبو 11
mc ما 37 ماك 16
mca مكا 4
mcc ماك 19 مك 18
mcd مكد 2
mcg مكج 11 مكغ 10
mci ماك 26
mck ماك 18
mcm مكم 3
mcq ماك 25
md مض 32
mdy مدي 10
me مه 57
me$ مه$ 27
mea مي 29
med ميد 12
mee مي 21
meg ميغ 10
meh مح 23
mej ميخ 13
mel ميل 12
men مين 13
meo ميو 13
mer مر 9 مي 61
mes مص 45
met مد 35
mey ماي 29
mfi مفي 4
mfo مفو 2
mha محا 16
mho مهو 4
mi ماي 51 يم 67
mi$ مي$ 1
mia ميا 3
mic ميك 12
mid مي 39
mie ميا 39 يمي 43
mig ميج 17
mih مه 47 ميح 17 ميه 7
mii مي 35
mij مي 35
mik ميك 4
mil مي 33
mim ميم 2
min مين 4
mir مير 3
mit ميت 4 يمت 34
miu ميو 13
miw ميو 15
miy مي 26
miz مز 35 ميز 6
mja مج 26 ميا 25
mla ملا 2
mlo ملو 3
mm - 59 م 21
mma - 44
mmy مي 27
mne مني 14
mo مع 68
mo$ مو$ 1
moa مع 30
mod مود 3
moe مع 32
moh مح 24 محم 16 مه 37
moj مج 21
mok مق 26
mon من 38 مون 2
moo مو 22
mor مور 3
mos مس 38 مص 25
mot موت 4
moy موي 12
mp ف 81 ن 82
mp$ مب$ 3
mpa مبا 7
mpb مب 24
mpf مبف 3
mph مف 11
mpi مبي 9
mpl مبل 6
mpo مبو 8
mps مبس 9 ن 53
mpt مبت 1
mr مرو 30
mra مره 22
mre مري 12
mri مري 2
ms مز 17
ms$ مز$ 3
msa مز 31
msl مسل 4
mso مسو 3
mu مع 61 مي 71
mu$ مو$ 9
mua مع 27 معا 22
mue موي 23
muf مف 12
muh مح 11
mul مو 31
mum موم 11
mun مون 11
mur مور 8 مير 49
mus مص 21 مو 39
mut مط 36 موت 10
mwe موي 13
my ماي 51
mza مزه 8
mzi مزي 5
mzy مزي 8
n - 46 ن 2
na$ نا$ 1
nab نب 27
nac ناص 16
nad ناظ 40
nae نع 35
naf نف 20
nag ناك 53 نج 41
nah نه 26
nai نعي 22
naj نج 24
nak ناك 2
nal نال 1
nam نام 2
nan نان 1
nao ناو 4 نعو 24
nap ناب 6
nar نار 1
nas ناص 40 نص 39
nat نات 2 ناط 28
nau نو 24
nav ناف 3 نو 60
naw نو 31
naz ناظ 31 نظ 28
nb مب 68
nbe نبي 13
nbl نبل 3
nbr نبر 2
nbu نبو 10
nc نج 55 نس 18 نش 39 نص 60
nce نس 19 نشي 28 نص 47
nch نش 11
nci نجي 46 نسي 9 نشي 28
ncr نكر 6
ncy نسي 10
ncz نز 27
nd - 83
ndb ندب 1
ndf ندف 5
ndh نذ 25
ndj ندج 9
ndl ندل 0
ndo ندو 1
ndq ندك 3
ndr ندر 0
nds ندز 20
ndy ندي 10
ne نع 70 نه 61
ned نيد 6
nee نيه 28
neg نيج 19
neh نيه 20
nei نع 46
nej ناج 25
nek نيك 16
nel ني 33 نيل 9
nem نعم 30 نيم 11
nen نين 12
nep نيب 17
ner نر 6
nes نز 35
net ني 34 نيت 14 نيه 25
neu نيو 21
nev نيف 5
new نيو 11
ney ني 20
nez نيز 7
nfa نفا 4
nfe نفي 15
nfi نفي 6
nfo نفو 4
nfr نفر 1
ng مج 74 نخ 52
ng$ نغ$ 3
nga مج 50 نغا 5
nge نج 21 نجي 16 نخي 32
ngf نجف 9
ngh نغه 11
ngi نكي 33
ngj نغج 3
ngk نك 38
ngl نجل 8
ngm نغم 5
ngn نجن 4
ngo نغو 5
ngr نغر 2
ngt نجت 15
ngu نغو 16
ngw نغو 16
ngy نجي 24
nh ني 42
nha نها 8 نيا 40
nhe نها 24
nhi نهي 5
nho نهو 9 نيو 22
ni$ ني$ 2
nic نيس 33 نيك 9
nig نج 49
nih نه 23
nik نيك 5
nim نم 27
nin نين 3
niq نيك 18
nit نيت 5
niu نيو 13
niz نز 44
nja نيا 16
nje ني 40
nji نجي 10
njo نجو 8
nju نجو 12
nk$ نك$ 1
nka نكا 4
nke نكه 19
nki نكي 5
nkl نكل 3
nkm نكم 2
nko نكو 2
nks نكس 1
nle نل 11
nlu نلو 4
nma نما 2
nn - 87 ن 17
nne - 66
nny ني 22
no$ نو$ 1
nob نوب 2
noc نوس 27
noe نوي 7
nog نوغ 5
noi نوا 9
nol نول 4
non نون 3
nor نور 3
nos نوس 5
not نو 33
now نو 31 نوف 24
noy نوي 12
noz نوز 4
nra نرا 1
nri نري 1
nro نرو 2
ns نز 22 نش 49
ns$ نز$ 6
nsa نسا 4 نصا 17
nsf نسف 5
nsl نسل 2
nso نسو 4 نص 48 نصو 25
nst نشت 15
nt نط 31
nt$ نت$ 1
nta نتا 2
nte نتي 10
ntg نتغ 3
nti طي 56 نتي 5
ntl نتل 1
nto نتو 4 نطو 15
ntr نتر 1
ntz نتز 3
nu نع 57
nud نود 8
nue نوي 8
nul نول 11
num نوم 10
nun نون 9
nur نور 9
nus نص 48
nut نوت 9
nvi نفي 7
nwa نو 42
nya نا 41
nyi ني 29
nyo نو 51
nz نتس 36
nza نزا 2
nze نزي 17
nzi نزي 4
nzl نزل 3
nzo نزو 2
o - 45 ا 67 ع 71 و 4
oa ع 59
oad ود 29
oah واه 6
oan وا 42
oaq واك 10
oay وي 35
ob - 72 عب 64
oba عب 49
obb وب 20
obi وب 37
obl وبل 5
obs وبس 3
obu وبو 9
oby وبي 14
oc ق 72
occ وك 23
och وخ 20
ock وك 13
ocq وك 33
oct وكت 4
ode وده 37
odf ودف 7
odg ودج 5
odo ودو 3
odr ودر 3
ods ودز 18
odw دو 41
ody ودي 12
odz ودز 6
oe ع 72
oel ويل 15
oez عز 18
off وف 16
ofr وفر 7
oft وفت 2
og ق 77
og$ وغ$ 5
oga وغا 9
ogb وغب 3
ogd وغد 5
ogh غ 51
ogl وغل 9
ogo وجو 16
ogr وغر 5
ogs وجس 10
ogu وغو 17
oh ح 55 حم 46
oha ح 61 حم 40 ه 68 وها 6
ohe وه 17
ohi وهي 9
oho وهو 9
ohr هر 35
ohs حس 14
oi وا 24
oic ويك 13
oir وار 21
ois وا 26 واز 25
oit وا 33
oix وا 26
oj وي 29
oja جا 50 وخا 24 ويا 21
ojc وجس 6
oje وي 32
oji وجي 10
ojk ويك 17
ojo وجو 12
ojt جت 25 ويت 27
ok اك 63 اوك 52 ق 65
oka اكا 58 وكا 6
oke اكي 46
okh خ 35
oki وكي 8
oko وكو 7
okr كر 39
oks كس 36
oku وكو 7
ola ولا 3
olb ولب 4
old ولد 1
ole ال 74 ولي 14
olf لف 44 ولف 4
olg ولغ 5
oli ولي 6
olk ولك 6
olm ولم 1
oln ولن 3
olo لي 77 ولو 3
ols ولس 5
olt لط 39 ولت 3
oly ولي 12
olz ولز 6
om - 85 عم 52 مو 86 ون 90 يم 89
oma عم 45 مع 59 وما 4
omb ومب 3
ome ومي 13
omi ومي 6
omm وم 20
omn ومن 3
omo ومو 4 يما 58
omr عمر 18
omu ومو 11
on$ ون$ 1
ona ونا 3
onc نص 40
one وني 15
onf ونف 4
ong انغ 56 ونغ 5
oni وني 4
ono ونو 3
onr ونر 2
ons سطن 31 ونس 5
ont ونت 2
ony وني 12
onz ونز 4
oo - 74 و 25
oog وج 29
ook وك 17
oop وب 22
ooq وق 20
oor ور 22
oos وز 45
oot وت 23
op - 68
op$ وب$ 7
opk وبك 5
opo وبو 7
opp وب 19
or ير 95
orb ورب 4
ord ارد 61 ورد 2
ore وري 15
orf ورف 6
org ورج 8 ورخ 28
orh ره 38
ori وري 5
orj ورخ 19
ork ورك 5
orl ورل 2
orm رم 39 ورم 3
orn ورن 1
oro ورو 5
orq ورك 16
ors ورس 5
ort ورت 4
oru ورو 13
orv ورف 5
orz رز 42
os - 63 ص 63 عث 62 وز 34
os$ وش$ 40
osa وزا 26
osb وزب 15
ose وز 30 وزي 34 وسي 15
osh وش 4
osi وزي 22
osl وسل 2
osm عثم 13 وزم 23
osn سن 36
osq وسك 16
osr سر 24
ost صط 41
osz وش 28
ot - 75 ط 67
ota وتا 4
ote وتي 16
otf طف 15
oto وتو 2
ott وت 10
otz وتس 24
ou - 42 او 50 ع 75 عو 67 و 17 وع 67
oua عا 48 وع 23 وه 63 وي 72
oud اود 38 وض 41
oug ا 79 وغل 34 وف 57 وق 33
ouh ح 60 وح 13
oui وي 17
ouj وج 22
ouk وق 24
oul ول 15
ouq وك 38
ous - 47 اوس 32 ص 66 عث 47 يوس 64
out اوت 37 ط 59 وط 36
ouz وز 15
ov وف 3
ova وفا 1
ovi وفي 2
ow او 30 عو 67 وف 32
ow$ و$ 26
owa وا 26
owd ود 27
owe او 26
owi وفي 27
owl ول 29
own اون 7
ows وز 60 وفس 12
ox وكس 6
oxx وكس 20
oy وا 59
oy$ وا$ 37
oya ويا 4
oyc ويس 14
oyd ويد 7
oyk ويك 10
oyo ويو 8
oza وزا 7
ozc وزك 13
ozg وزغ 6
ozh وج 27
ozi وزي 9
ozk وزك 6
ozl وزل 3
ozo وزو 6
ozs وز 29
p - 41 ب 8 ف 84
p$ ي$ 84
pa بان 75 بي 69
paa با 28
pac بيس 27
pad باد 6
pag باج 13 بيج 26
pah باه 13
pam بام 7
pan بان 7
pap باب 7
paq باك 18
par با 45
pas باز 40 باس 7
pat بات 5
pau باو 12
pav باف 3
paz باز 7
pb ب 39
pbe ب 40
pc بس 30
pch بش 14
pe بي 14
pea بي 29
pec بيس 25
ped بيد 5
peg بيج 23
pel بي 38
pep بيب 13
per بي 53
pes بيز 30
pet بيت 6
pez بيز 10
pf بف 6
ph ف 19
pha في 52
pi باي 60
pia بيا 9
pic بي 32 بيك 20
pie بيي 16
pim بيم 9
pin بان 56 بين 7
pio بيو 11
piq بيك 20
piu بيو 15
piv بيف 9
pka بكا 5
pki بك 25
pko بكو 8
pl فل 62
pla بلا 8
ple بلي 20
plu بلا 30
pma بما 3
po با 68
po$ بو$ 8
poh بوه 15
poi بوا 16
pok بوك 11
pol بول 6
pom بوم 7
pon بون 8
pop بو 45 بوب 8
por بو 54
pos بوس 8
pou بو 19
pov بوف 4
pow باو 17
poz بو 38
pp ب 22
pp$ ب$ 14
pps بس 21
pr - 54
pre بري 13
pro برو 9
ps - 35
ps$ بس$ 6
psi بسي 8
psk بسك 6
pso بسو 9
pt بت 6 بط 36
pta بتا 4
pto بتو 2
pua بوا 15
pud بود 16
pue بوي 19
pul بول 17
pur بور 16
put بوت 10
q - 62 تش 69 خ 95 غ 103 ق 19 ك 26
q$ ق$ 9
qa ق 28 قه 39
qa$ قه$ 15
qar قر 24
qas قا 25 قاس 21
qee قي 22
qi تشي 42 ق 51 قي 16
qi$ قي$ 7
ql قل 16
qo ق 33
qq ق 32
qqa قا 20
qs قص 11
qu ك 30 كو 27
qua كوا 7
qub قوب 6
que كوي 37 كي 24
qui كوي 11
qur قر 20
qv كف 11
qvi كفي 6
r - 49 ر 2 ه 77
r$ ه$ 52
ra ار 61 ره 46
ra$ ره$ 25
rab ربي 39
rac راس 31 رق 48 ريس 39
rad راد 2 راض 35 رض 45
raf رف 27
rag راغ 7 راق 41
rah اره 31 رح 17
raj راي 31 رج 31
rak ارك 42 راق 39 رق 46
ral رال 1
ran ران 1 رين 65
raq راك 20
rar ار 41
ras راس 4
rat رات 3 راد 51
rau ارو 49
rav راف 4
ray اري 59 ري 37
raz راز 4
rbu ربو 8
rc رج 52 رس 21 رش 55
rc$ رك$ 9
rce رسي 11
rch رج 59 رخ 40 رش 12
rci رسي 10
rcq رك 30
rcr ركر 3
rda رده 33
rdi ردي 3
rdl ردل 2
rdo ردو 1
rds ردز 19
rdt رت 29
rdw ردو 16
re رو 83
reb ريب 10
red رض 47 ري 52 ريد 9
ree ري 22
reg ريج 15
reh ريه 20
rek رق 38 ريك 14
rel ري 38 ريل 11 ي 75
rem ريم 8
ren رين 9
rep ريب 15
rer رير 5
res ريز 37 ريس 12
ret ريت 12
reu روي 41
rey راي 36
rez رض 34 ز 53
rf$ رف$ 3
rfo رفو 4
rg رخ 47 رك 65
rg$ رغ$ 3
rga رغ 32
rge رج 21 رخي 29
rgi رجي 6
rgm رغم 6
rgo رغو 5
rgu رق 40
rgy رجي 23
rha رحا 16 رها 4
rhi رحي 17 ره 36
rho رها 40 رهو 5
ri راي 59
ri$ رو$ 79 ري$ 3
ria ريا 3
ric ريش 35 ريك 11
rid رض 34
rie ريا 47 ريه 56 ريي 17
rif رف 43 رفع 26
rig راي 28
rih ريه 10
rii ري 34
rij ري 36
rin رين 4
rio ريو 5
riq ريك 15
ris ريس 3
rit ريت 5
riu ريو 11
riv ريف 5
riz رز 43 رض 36 ريس 47
rj رخ 37
rja رخا 26
rjo رجو 9
rk$ رك$ 2
rka ركه 34
rki رقي 31 ركي 4
rkk رك 25
rkl ركل 2
rkm ركم 2
rko ركو 4
rks ركس 2
rl$ رل$ 1
rla رلا 2
rle رله 40
rli رلي 5
rlo رلو 2
rlt رلت 3
rly رلي 9
rma رما 1
rme رمي 13
rmo رمو 1
rms رمس 2
rn$ رن$ 0
rna رنا 2
rnb رنب 2
rnh رنه 3
rni رني 4
rno رنو 2
rnu رنو 11
ro ور 73
ro$ رو$ 2
rob رو 49
rog روج 9
roi روا 21
roj روخ 12
rol رول 2
rom روم 2
ron رون 2
roo رو 20
roq روك 16
ror رور 3
ros روز 22
rou ورو 47
row رو 29
roy روا 30 روي 8
roz روز 6
rp$ رب$ 3
rpl ربل 6
rq رك 17
rqu رك 20
rr - 77 ر 19
rra رار 28 ره 57
rre ري 24
rri ري 19
rry ري 23
rs رز 20
rs$ رز$ 5
rsa رسا 4
rsd رسد 2
rsl رسل 2
rso رسو 2
rt$ رت$ 1
rta رتا 2
rte رتي 15
rth رث 3
rti رتي 4
rtk رتك 4
rtl رتل 1
rtm رتم 1
rtn رتن 2
rto رتو 1
rtr رتر 1
rty رتي 11
rtz رتز 4
ru را 54
ru$ رو$ 10
rua روا 12
rub روب 9
rud رود 6
rug رو 48 روج 21 روغ 14
ruh روه 9
ruj روخ 13
rum رام 35 رو 59
run رون 9
rup روب 12
ruq روق 11
rur رور 10
rus را 56 راس 46
rut روت 10
ruy روي 13
rv رو 57
rva رفا 5
rvi رفي 5 روي 41
rwa رفا 37 روه 33
rwe رفي 28
rwo رو 31
ry راي 41
rya راي 47
rye راي 31
rz رتز 49 رتس 34
rza رزا 2
rze ري 48
rzi رزي 5
rzo رزو 5
s - 32 ز 36 س 4 ش 60 ص 40
s$ ز$ 22 ه$ 74
sa سح 64 سع 41 ص 43 صا 32 صه 64
sa$ زا$ 28 سي$ 42 صه$ 39
saa سحا 23 سع 20 سعا 20
sab زاب 23 سبع 36 ص 61 صاب 23 صب 26
sac زا 49
sad سعد 26 صاد 16 صد 36
sae ساي 17
saf سف 32 صاف 23 صف 12
sag ساغ 7
sah ساه 8 صح 27
sai زي 64 سعي 14
sak ساك 2 صق 41
sal سل 28 صال 24 صل 35
sam سم 28 صام 25 صم 35
san سان 3 سن 28
sao سعو 20
saq صق 15
sar زار 30 سر 29 صار 27
sas ساس 6
sat سات 2
sau سعو 32 سو 29
sav ساف 3
saw ساو 7
say زي 59 صاي 32
sb زب 31 صب 35
sba صبا 18
sbu سبو 12
sby سبي 12
sc تش 76 سك 9 ش 64
sca سكا 6
sce سي 38
sch ش 15
sci شي 39
sco سكو 5
scr سكر 5
scu سكو 8
sda سدي 17
sdo سدو 2
se$ ز$ 32 زه$ 56
sea سي 29 شو 40
seb سيب 12
sed صد 28
see صي 34
sef صف 27
seg سيغ 12
sej سيج 17
sek سيك 9
sel زيل 39 سي 45 سيل 16
sem زم 42
sen زن 31 سن 12 سون 68
sep زي 39 سي 50 سيب 21
ser زر 38 سي 60 سير 13 صر 29
ses سيس 13
set سيت 16
sev زف 36 سيف 5
sey زي 48
sf صف 22
sg صغ 24
sgh صغ 8
sh ج 91 ش 5
sha ش 29 شه 44
she شه 55
shi جي 79 شي 4
shk شك 4
shu شو 11
shy شاي 14
si اص 57 ص 70
si$ زي$ 36 صي$ 37
sia زي 59 زيا 37
sic صق 30 يك 41
sid زيد 37 صد 27 صيد 27
sie زي 46 سيي 18
sif سف 23 صيف 15
sig سيغ 9
sil سيل 7
sim اصم 35 سيم 4
sin زن 50 سن 35
sip سيب 12
sir س 68 سر 35 صير 30
sit زيت 27
sk - 80 سك 3
ska سكي 61
skh سخ 6
ski سكي 3
sky سكي 7
sla سلا 2 صلا 36
sli سلي 4 صلي 27
slo سلو 3
sm ثم 35
sma ثما 24 سما 4 سمه 35
smi سمي 2
smu سمو 5
sne سني 16
sni سني 5
sno سنو 3
so ص 73 صو 39
sof سف 29 صوف 11
sog سوغ 9
soh سه 25
sol سل 35
som سو 45
son سون 1
soo صو 31
sor سر 43
sos سوس 7
sou ساو 39 سع 55 صو 25
sov سوف 2
soy سوي 11
sp سب 4 شب 35
spi شبي 31
sq سك 20
squ سك 25
sr صر 20
sra سري 34
sri صري 16
ss ره 76 س 15 ص 43
ss$ ره$ 50
ssa سع 46 سي 53 ص 59 صا 34
sse سه 59
ssi اص 61 سي 15 صي 42
sso سو 13
st ست 2 شت 34 صط 48
sta صط 33
ste شتا 26
stj ستي 27
sto ستو 1
str شتر 27 نمس 39
stu سط 36
su سا 56 سو 9
su$ سو$ 4
sub صب 34
sud سود 2
suf سف 15
sug سوج 11
suh سوه 3
suj سوج 9
suk سوك 4
sum سوم 5
sun سان 50
sus سوز 22 سوس 6
sut سا 58 ساذ 28 سوت 7
suw سو 34
suy سوي 9
suz سوز 3
sva سفا 6
sve سفي 4
svo سفو 7
swe سوي 18
swi سوي 11
sy سا 69 ش 64
syd سيد 12
syl سيل 14
sz س 36 ش 45
sz$ ش$ 34
sze زي 45
szk سك 32
szt ست 29
szy شي 40
t - 36 ت 3 د 85 ذ 68 ط 36 ه 72
t$ تن$ 62 تي$ 83 د$ 63 ن$ 95 ه$ 47
ta ط 42 طا 33 طه 62
ta$ تا$ 1 طه$ 45
tab تبي 30 طب 20
tac تاس 24
tad تاد 3
taf طاف 26 طف 11
tag تاج 14
tah تاح 18 طاه 20 طح 28
tai طي 35
taj تاج 8
tak تاك 1
tal تال 4 طال 24 طل 28
tam تام 3
tan - 70 تان 2 طان 28
tap تاب 8
tar تار 3 طار 27
tas تاس 5
tat تات 2
tav تاف 2
taw طاو 15 طو 34
tay طاي 30 طي 34
taz تاز 6
tb طب 25
te اط 56
tec تيك 18
ted تيد 10
tee تي 23
tef اطف 23 تيف 7
teg تيج 18 تيغ 12
teh تيه 21
tei تاي 12
tej تي 45
tek تيك 15
tel تي 35 تيل 12
ten تن 11
teo تيو 9
tep تيب 13
ter اطر 48 تر 10 تري 70 تي 54
tes اط 47 تيس 17
tet تيت 7 تيه 29
teu تيو 17
tew تيو 19
tez تيز 7
tf طف 18
tfi طفي 5
tfr تفر 2
tgo تغ 14
th ث 6 ج 93 ذ 42
th$ ث$ 2
thb ثب 3
thc ثك 6
the ثي 14 ذ 33 ذا 47
thi تحي 24
thl ثل 4
thw ثو 13
ti تاي 61 ط 65 طي 35
ti$ طي$ 30
tia تيا 3
tib طيب 14
tic تيك 11
tie تيا 48 تيي 17
tif طيف 5
tig تيج 14
tij تي 39
tim تيم 5 طم 25
tin تن 39 تين 3
tip تيب 10
tis تيس 3
tiu طيو 19
tiz تيز 8
tj تي 30
tja تيا 16
tka تكا 4
tki تكي 2
tko تكو 1
tli تلي 5
tlu تلو 5
tma تما 2
tne تن 11
tni تني 5
tny تني 9
to$ تو$ 1
toc تو 28
tod تود 3
tog توغ 6
toi توا 16 طوا 15
toj توي 17
tok توك 2
tol تول 3 طل 40
tom تو 49 توم 2
ton تون 1 طون 29
top توب 6
tor تو 48 تور 4
tos توس 5
tou طو 30
tow تاو 15
toy توي 5
tra ترا 2 تري 47
tre تري 12
tri تري 3
tro ترو 2 طر 49
tru ترا 37 ترو 11
tse تسي 10
tsu تسو 3
tsy تسي 10
tt ت 15 ث 87 ط 53
tta طا 35
ttf تف 14
tth ث 29
tti تي 15 طي 46
ttl تل 13
tu تيو 47
tuc تا 40
tud تود 9
tul تول 10
tup توب 12
tur تو 56 تور 10 تير 50
tus توس 9 طس 23 طوس 27
tut توت 8
tuz توز 5
tva تفا 5
tw طو 31
twa طوا 21
twe توي 14
two تو 32
tx تش 40
ty تاي 34
tz تس 33
tz$ تز$ 2 تس$ 28
tza تسا 21
tzi تزي 8
tzk تزك 7 تسك 24
u - 19 ا 61 ع 71 و 12 ي 76 يو 67
ua ع 44 عا 55 يوا 54
ua$ ي$ 68
uai عي 29
ual ع 55
uan وان 10 وين 57
uar وار 11
uas واس 14
uaz ع 40
ub ا 93 عب 58 يب 70
uba عب 52 وبا 13
ubb اب 44 وب 30
ube وبي 24
ubh بح 20
ubi وبي 12
ubk وبك 12
ubl وبل 12
ubo وبو 12
ubr وبر 11
uby وبي 22
uc ا 61 وتش 44 وج 61 وس 39
uc$ وك$ 14
uca وكا 13
ucc وتش 15
uce وسي 31
uch اتش 63 وتش 14 وج 68 وخ 37
uci وسي 14
uck اك 34
ucr وكر 13
ud ا 96 ض 56 ويد 65
ud$ و$ 39
uda ده 42 دي 68 هوذ 34 ودا 10 وده 45
udd اد 46
ude ودي 21
udi ودي 11
udl ادل 20 ودل 11
udm ودم 3
udn ودن 4
udo ود 41 ودو 10
udr ودر 8
uds ودس 7
udu ودو 21
udv ودف 12
udw ودف 7
udy ودي 18
ue يوي 58
uel ويل 14
uem ويم 17
uen وين 17
uer وي 70 وير 19 ي 66
ues يز 42
uet ويت 24 يه 33
uev ويف 11
uez يز 20
uff اف 45
ufu وفو 13
ug - 43 غل 60 ف 78 ق 60 يو 66
uga وغا 12
uge وجي 17
ugg وج 28
ugh - 26 ف 65 يو 53
ugi وج 41
ugl وجل 18 ول 46
ugo وغو 9
ugu ق 53 وجو 25 وغ 31 وغو 26
uh ح 33 وه 15
uh$ ح$ 18
uha ح 34 ه 49
uhi وهي 5
uhl وهل 12
uhn وهن 7
uho وهو 11
uhs حس 21
ui يو 76
uig ويج 14
uin وي 54
uir ي 64
uis ويز 30 يز 40
uit ويت 15
uiz ز 58 ويز 11
uj وج 15 وخ 39
uja وخا 27 ويا 31
uji وجي 7 وخي 32
ujo ويو 29
uk ق 55 وك 10 يوك 62
uk$ ق$ 36 وق$ 24
uka وكا 7
uke وكي 11 يوك 49
uki وكي 6
uku وكو 10
ul وول 55
ula له 50
ulb ولب 13
ule ولي 23
ulf ولف 8
uli لا 70 ولي 11
ulj ولي 33
ulk ولك 9
ull - 47 ول 19
ulp ولب 13
ulr ولر 5
ult لط 26
ulu ولو 15
ulz ولز 8
um ا 79 ام 55 عم 50
um$ وم$ 7
uma ام 71 عم 42 مع 43 وما 11
ume ومي 24
umi ومي 8
uml ومل 8
umm ام 32
umo ومو 11
ump امب 30
umu ومو 16
un ا 86 ان 58 م 99
una ني 65 ونا 10
unb ونب 11
und اند 45 وند 7
une ونه 40 وني 23
ung انج 46 مج 48 ونغ 13
unh ونه 7
unj ونج 18
unk ونك 8
unn ان 42
uno ونو 9
unr ونر 10
uns انس 44
uny وني 21
unz ونز 12
uo يو 65
up اب 60
up$ وب$ 12
upa وبا 14
upi وبي 18
upo وبو 14
upp وب 28
upr وبر 16
upt وبت 7
upu وبو 20
uq$ وق$ 9
uqa ق 35
ur ير 55
ura ره 58 ورا 6
urc ورج 34 ورس 28
ure ورا 42 وري 21
urg ورغ 12
uri وري 13
urk يرك 32
url يرل 31
urn يرن 38
uro ورو 11
urs ورس 11 يرس 35
urt ورت 11 يرت 41
uru ورو 12
urz ورز 8
us - 37 ث 85 وس 11 وش 66
us$ وس$ 5
usa وزا 25
use وز 41 وزي 38
ush اش 61 وش 12
usi وزي 34
usk اسك 40
usm ثم 20
usr صر 31
uss اس 55
ust است 43 سط 43 صط 31 وست 9
usu وسو 13
usw وسو 20
usz وس 31 وش 45
ut ا 85 ات 55 اذ 65 ث 79 عت 57 ود 81
ut$ وت$ 11
uta وتا 10
utb عتب 8
utf طف 13
uth اذ 45 عث 38 وث 10
uti وتي 9
utk وتك 5
utl اتل 20 وتل 11
utm وتم 5
utn وتن 7
uto وتو 11
utr طر 25 وتر 12
uts وت 40 وتس 12
utt ات 40
utu وتو 21
utz وتز 8 وتس 34
uvo وفو 14
uw - 27
uwa و 58
ux - 23
ux$ و$ 32
uxe وكس 20
uy اي 66 وي 19
uya ويا 10
uye ويي 24
uyo ويو 11
uyu ويو 14
uza وزا 13
uzh وج 32
uzm وزم 7
uzn وزن 6
uzo وزو 14
uzu وزو 10
v - 88 ب 81 ف 5 و 67
va با 77 و 81 وا 62
va$ فا$ 0
vac فاك 13
vad واد 28
vag فاج 16
vah وح 26
vaj فاج 12
vak فاك 6
val با 78 فال 4
van فان 3 وان 51
var فا 49 فار 5
vas فاس 4
vau فو 23
vaz فاس 28
vch فتش 4
vd ود 45
ve يف 34
ve$ يف$ 21
vec فيك 23
ved فيد 10
veg فيغ 12
vek فيك 18
vel في 44 فيل 14
ven فين 13 يفن 21
ver فري 66 فير 10 ور 71 يفر 22
ves فيس 14 يفز 29
vet فيت 9
vi وي 61
vi$ وي$ 26
via فيا 4
vic ف 66 فيك 8
vid فيد 4
vie فيا 45 فيي 12
vig فيج 19
vii ثام 4
vik فيك 7
vil في 29
vin فان 52 فن 24 فين 7
vio فيو 4
vis فيس 6
vit فيت 8
viu فيو 12
viv فيف 4
viz فيز 8
vk فك 4
vko فكو 1
vl ول 57
vla فلا 6
vle ول 45
vna فنا 4
vne فني 15
vo$ فو$ 3
vog فوغ 6
voi فوا 18
voj فوي 11
vol فول 5
von فون 6
vos فوس 6
voy فوي 10
vr بر 62
vs$ فس$ 3
vsk فسك 3
vts فتس 4
vtu فتو 9
vuj فوي 17
vuk فوك 8
w - 30 ف 38 و 18 ي 105
wa وا 8 وو 75 وي 63
wa$ وا$ 3 وه$ 37 وي$ 52
wab واب 4
wad وض 20 ويد 43
waf وف 31
wag فاغ 15 واج 17 وج 40
wah وح 26 وه 29
wai وي 28
waj وج 35
wak واك 7
wal فا 62 فال 30 وو 43
wam وام 2
war ور 44 وير 50
was فا 54
wat ووت 34
way واي 13 وي 39
we فا 56 في 47 وي 21
wea وي 40
web وي 35 ويب 15
wed ويد 12
wee وي 27
wei فاي 24 واي 32
wel وي 27
wen فين 43 وين 17
wer فير 27
wes وز 51 ويس 13
wey فاي 26
wfi وفي 21
wfo وفو 11
wh وا 35
whe وي 31
whi واي 18 وي 30
wi في 37 واي 41 وي 13
wi$ وي$ 7
wic وي 26
wid فيد 29
wif ويف 12
wig فيغ 14
wil و 67 وي 34
wim ويم 7
win وين 6
wir فير 33
wis و 55
wit فيت 33 ويذ 29
wiy وي 38
wk وق 30
wka وك 35
wki وقي 11
wla فلا 32
wnl ونل 10
wo - 47 وا 75
woj وج 29
wol فول 18 وول 15
won وون 9
woo وو 9
wor وور 11
wq وق 17
ws فس 16 وز 44
ws$ وز$ 12
wsk فسك 10
wso وسو 21
wto وت 34
wu فو 40 وو 22
wu$ وو$ 8
wus ووس 11
wy واي 38 وي 23
wyn وي 43 وين 20
wzi وزي 17
x - 28 ج 93 خ 91 ز 64 س 75 سك 91 ش 49 عاش 50 ك 105 كز 73 كس 10
x$ س$ 59
xa شا 45 كس 31
xa$ شا$ 4
xan كسن 4
xe زي 45
xei كسي 18
xel كسل 9
xen زين 20
xey كسي 16
xi شي 34
xia شيا 10
xie كسي 18
xl كسل 6
xle كسل 8
xo كسو 9
xt كست 3
xu شو 26
xu$ شو$ 4
xw كسو 12
xx كس 30
xx$ كس$ 23
y - 58 ا 88 اي 56 و 97 ي 12
y$ ي$ 8 يا$ 80
ya يا 8 يع 45 يه 47 يو 91
ya$ يه$ 32
yaa يع 23
yac يعق 11
yad ياض 18
yae ياي 17
yag ياج 14
yah يح 28 يه 34
yaj ياج 11
yal يال 5
yam يام 3
yan اين 60
yap ياب 9
yaq يعق 7
yas ياس 7
yat ييت 35
yaw ياو 17
yay ياي 15
yaz يز 31
yc ايس 39 يس 39 يص 30
yce ايس 31 يس 32
yd ايد 30
yde ايد 19
ydn يدن 6
ye اي 59 ه 75 يو 84
ye$ اي$ 47 ه$ 50
yed يض 23
yeh يح 27
yer اير 35
yes ياس 34 يز 41
yev ييف 10
yez يز 23
yi - 57 ي 36
yig يغ 32
yil يل 32
yip يي 32
yis يس 35
yiz يز 29
yke ايك 17
yl ايل 37
yla يله 35 يلي 38
yle ايل 36
ylv يلف 9
ymo يمو 13
ymu يمو 19
yns نس 44
yo يو 10
yoh يوه 7
yoj يوج 10
yok يوك 8
yoo يو 32
you يو 20
yr اير 30 ور 72
yre اير 33
ys ايس 48
yse يز 45
yu يو 12
yuj يوج 9
yuk يوك 4
yum يوم 7
yut يوت 8
yuy يوي 13
yuz يوز 7
ywo يو 40
yy ي 38
yya يا 32 يه 38
yyi ي 52
z - 39 ت 78 تس 54 ث 71 ج 84 ذ 72 ز 5 س 65 ض 65 ظ 48
z$ ث$ 64 س$ 55
za ثا 57 زه 44 ضا 56 ظ 64
za$ زه$ 20 ضا$ 42
zad زاد 2
zag زاغ 6 زغ 27
zah زه 23
zai زي 28
zak زاك 7 زك 22
zal زال 5
zam زام 3
zan زا 48 زان 4
zap زا 41
zar زار 4
zav زاف 6
zaw زاو 1
zay زي 28
zaz زاز 3
zc زج 27
zd$ ز$ 33
zda زدا 4
zde زدي 7
zdr زدر 4
ze از 67 زه 48 ظ 50 يز 54
ze$ زه$ 25 يز$ 45
zeb زيب 6
zee زي 24
zef زف 15
zej يه 31
zek زيك 15
zel زيل 11
zem ز 60 ظم 18
zen زين 16
zeq زيك 13
zer تسر 28 زر 12
zes زيس 14
zet زيت 15
zev زيف 9
zgh زغ 11
zh تش 50 ج 28
zh$ ج$ 23
zha تشا 37 زهه 28
zho تشو 36
zhu جو 32
zi - 74 تسي 46 ضي 65 ظ 70 ظي 47 يز 69
zi$ زي$ 4
zia زيا 4
zid زيد 3
zig زيج 17
zih زيه 6
zim زي 42 ظم 32
zin زين 5
zio زيو 5
zit زيت 5
ziy زي 30
ziz زيز 3
zk زق 26 سك 54
zk$ زق$ 3
zky زكي 8
zl ضل 38
zl$ زل$ 4
zla زلا 6
zlo زلو 4
zm ظم 35
zma زما 2
zne زني 10
zo$ زو$ 3
zog زوج 14
zoh زه 20
zon زون 4
zor زور 5
zou زو 17
zov زوف 3
zq سك 35
zqu سك 35
zri زري 5
zs ج 51
zse زي 32
zta تا 36
zti تي 34
zu دز 56 زو 8
zub زوب 6
zuh زوه 6
zuk زوك 2
zum زوم 2
zut زوت 2
zuy زوي 9
zuz زوز 4
zva زفا 8
zvi زفي 8
zvo زفو 6
zz تز 43 تس 50 ز 21
zza زا 18
zzi تزي 24 تسي 39
zzo تسو 43 زو 18`;
