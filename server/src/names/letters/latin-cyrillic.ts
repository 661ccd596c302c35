/** Learned by scripts/train-correspondences.mts from names of Wikidata (CC0); see models/letters/card.md. */
export const LATIN_CYRILLIC_LETTERS = `$ $ 1 и$ 55
^ ^ 0
^ac ^ас 34
^ad ^эд 30
^ae ^э 24
^ai ^э 50
^al ^эл 36
^at ^эт 27
^au ^ав 20
^az ^аз 3 ^ас 28
^ba ^бэ 30
^bo ^б 39
^bu ^ба 34
^by ^бы 7
^c ^г 89 ^дж 59 ^к 8 ^м 94
^ca ^ке 57 ^кэ 27
^ce ^се 18 ^че 13
^ch ^ш 27
^ci ^чи 13
^cs ^ч 22
^cu ^ка 38
^cy ^си 28
^d ^д' 38
^da ^до 57 ^дэ 27
^de ^де 1 ^ди 53
^do ^да 48
^du ^да 25
^dy ^дю 22
^dz ^дж 30
^e ^э 3
^ea ^и 28 ^э 33
^ed ^ид 37
^es ^эс 0
^eu ^ев 20
^ev ^ив 26
^ew ^эв 7
^ey ^аи 30
^ez ^эз 3
^fa ^фэ 26
^fe ^фа 57
^fi ^фь 32
^g ^д 90 ^дж 41
^ga ^ге 56 ^го 62
^ge ^же 27
^gi ^ге 50 ^дж 24 ^жи 19 ^хи 44
^gl ^гл 0
^go ^ге 39
^gu ^га 44
^gw ^гв 5
^gy ^дь 15
^h ^г 37 ^х 3
^ha ^хе 57 ^хо 54 ^хэ 31
^he ^ге 25 ^ха 40
^ho ^хе 48
^hr ^гр 29
^hu ^гу 27 ^ха 30 ^хю 23
^hy ^ги 30
^i ^аи 53
^ie ^иэ 7
^il ^ил 0
^iu ^ю 22
^iw ^ив 2
^iz ^из 7 ^ис 32
^j ^дж 13 ^и 29 ^х 39 ^цз 42 ^ю 58
^ja ^жа 23 ^и 66 ^я 7
^je ^е 19 ^ж 44 ^ие 24
^ji ^хи 29
^jo ^жо 23 ^ио 7 ^ю 43
^ju ^жю 21 ^ху 18 ^ю 14
^k ^м 93 ^х 88
^kn ^н 36
^ko ^ке 44
^ku ^ке 57
^la ^ло 54 ^лэ 30 ^ля 38
^le ^ле 2 ^ли 53
^ll ^ль 4
^lo ^ла 54 ^ле 49
^lu ^лю 10
^ly ^ли 14
^ma ^мэ 30
^my ^мы 19
^ne ^на 55
^no ^ма 66
^ny ^ню 4
^o ^о' 38 ^оо 21 ^э 83
^oe ^э 33
^oh ^оо 19
^oz ^оз 3
^pa ^пэ 35
^pi ^пь 18
^pr ^п 57
^pu ^пе 49
^q ^ц 31
^qu ^ку 26
^r ^ж 81
^ra ^ро 57 ^рэ 23
^re ^ра 43
^ro ^ре 50
^ru ^ра 40
^ry ^ры 6
^s ^ш 37
^sa ^сэ 41
^se ^сэ 13
^si ^сы 43
^sj ^ш 22
^sl ^сл 1
^so ^са 67 ^се 51
^sp ^шп 21
^sr ^шр 6
^st ^шт 16
^su ^са 53 ^су 2
^sy ^си 12
^sz ^с 33
^t ^к 93 ^м 86 ^ф 75 ^х 87
^te ^тэ 9
^th ^ф 51
^ts ^ц 19
^tu ^та 51
^ug ^уг 1
^ul ^ул 1
^us ^ус 1
^uw ^ув 3
^uz ^уз 5
^v ^ф 53
^va ^вэ 34 ^вя 36
^ve ^ве 3
^vl ^вл 0
^vo ^в 42 ^фо 37
^w ^у 16
^wa ^уо 18 ^уэ 35
^we ^ва 38
^wh ^у 19 ^уа 26
^wi ^ве 53 ^уи 11
^wo ^ве 50
^wr ^р 38
^wu ^ву 8
^x ^с 33
^xi ^с 35
^xu ^сю 10
^y ^м 70 ^ю 36 ^я 59
^ye ^е 13
^yi ^и 25 ^иы 18
^yo ^е 4 ^ма 69
^yu ^ю 3 ^юи 31
^z ^з 6 ^цз 46
^za ^за 3
^ze ^зе 6
^zh ^чж 13
^zo ^з 44
^zu ^цз 35 ^цу 17
a - 70 а 2 е 64 еи 68 и 74 о 68 э 43 эи 72 я 41
a$ ая$ 45 я$ 31
aa а 50 о 61
aac аа 18
aal ал 40
aar ор 43
ab еиб 47
abe абэ 12
abo аб 35
abu абу 1
ac ач 34 е 67 як 49
ac$ ац$ 15 як$ 26
aca яка 25
ace асе 18 эис 23
ach ах 17 ич 56
aci ась 15 ачи 15
ack ек 37 эк 28
acn акн 10
ad еид 63 эд 36 эид 42
ad$ д$ 46 эд$ 28
ada эде 47
add эдд 12
ade аде 2 эид 37
ado ядо 33
adz адж 31
ae аэ 9 е 48 э 49 эи 61
ae$ аэ$ 3 эи$ 37
aeg ег 29
aek аэк 6
aem эм 23
aen ен 41
aet аэт 6
aeu еи 30
aev аев 3
aez аэс 7
afe афе 1
aff аф 34
afu афу 1
aga ага 1
age аж 40
agl ал 27
ah - 58 аг 43 ех 59 ях 44
ahe ахе 7
ahi аги 22 ахи 5
ahl аль 21 ехл 24
ahu аху 5
ai - 82 е 58 еи 44 э 62
aia ая 19
aid еид 31
ail эил 25
ain еин 31 ен 41 эин 31 эн 54 яин 33
air еир 31 эир 22 эр 44
ais е 56 ез 48 э 61
ait эит 29
aiz аис 22
aj аи 26
aj$ аи$ 20
aja аха 34
ajd аид 15
aje ае 13
ajk аик 10
ajl аил 19
ajo аио 19 ахо 20
ajs аис 15
ak еик 54 эик 67
ak$ як$ 23
aka ака 1
ake акэ 7 еик 30
akh ах 16
aki аки 1
ako яко 35
aku аку 1 яку 39
al аль 15 еил 56 ил 64 ол 49 эил 62
al$ ил$ 35
ala ала 1 яля 36
alb элб 11
alc элк 12
ale але 2 еил 38 ил 60 эил 43
alh элх 12
ali эли 35
alk алк 2
all олл 28 элл 35
aln алн 1
alo ало 2 эло 31
als алс 3
alu алу 1
aly алы 14
am ат 88 еим 63
am$ ем$ 36 эм$ 22 ям$ 24
amb эмб 29
ame еим 45
amj амь 2
aml эмл 10
amm эмм 29
amp эмп 28
an ам 78 эн 37 ян 37
an$ ен$ 58 ин$ 58 ун$ 67 эн$ 33 ян$ 25
ana энэ 41
anb амб 23
anc анц 26 анч 18 энс 38 янк 26
and енд 50 энд 26
ane анэ 17 еин 50 ин 70 эин 48 яне 35
ang ан 41 анж 30 ян 64
ani ени 60
anj анх 19
anm амм 22
ann ан 31 энн 23
ano ино 61 яно 27
anu ан 34 яну 21
any ань 19
anz анс 38
ao ан 75 и 77
ao$ ан$ 58
aoh аох 3
aok аок 1
ap еп 57
ape апе 2
apl епл 13
aq$ ак$ 16
aqu ак 23
ar рл 80
ar$ яр$ 34
arc арк 13
ard ар 44 ор 71 орд 57 яр 58
are аре 2 эр 56
arg арж 32
arj арь 7
arl рл 48 эрл 35
arn рн 42
aro эро 29
arr орр 45 эрр 26 ярр 38
ars ирс 30 эрс 36
aru ару 1
ary ири 36
arz арс 27 арц 13
as - 79 еиз 62 и 105 из 75 эис 64
as$ и$ 83 яс$ 29
asa аса 1
asc аск 8
ase еиз 30 эис 34
ash аш 9 эш 32
aso азо 22
ass асс 2 эсс 43
ast аст 1
asu асу 2
asz ас 35
at - 77 еит 62 от 64 эт 35
at$ я$ 59
ata ата 1
ate еит 44 ете 48
ath эт 21
ati аты 41 яти 35
atk этк 14
ato ато 1
att отт 43 этт 30
atu ат 39
atz атц 10
au ав 52 еу 57 о 30 ои 68
auc аус 23
aud о 40
aue ауэ 6
aug авг 15 о 65 ож 23
aul о 51 ол 26
aur авр 34
aus ауз 17 еус 31
aut авт 25 о 63
auv ов 26
aux о 36
av эв 34
ava ява 33
ave аве 4
avi еви 52 эви 22
avo ав 44
avy авы 2
aw ав 6 о 74 оу 32
aw$ оу$ 22
awa ава 2
awe оу 36
awk оук 7
awl оул 12
ax акс 7 экс 25
ay е 65 еи 39 э 74 эи 21
ay$ е$ 44 еи$ 32 э$ 59
aya аия 32 ая 3
ayd еид 23
aye ае 21 аие 17 эи 42
ayl эил 16
aym эим 6
ayn еин 29 эин 16
ayo аио 11
ayr аир 13
ayt эит 17
ayu аю 2
az адз 13
az$ аз$ 2
aza аза 3
aze азе 10
azh аж 8
azi ази 6
azm азм 8
azo асо 16
azs аж 13
azu азу 6
azy ази 13
azz адз 40
b б 0 в 88
ba бэи 61
bac ба 20 бач 27
bae бе 42
bai бэи 20
bak ба 45
bal бол 42
ban бэн 22
bay баи 9
baz баз 4
bby бби 6
be$ би$ 46 бэ$ 7
bea би 27
bee бээ 18
bel бел 0
ben бен 1
ber бер 1
bes бэс 18
bet бет 2
bev бев 2
bh бх 2
bi бь 31 ви 75
bia бья 11
bie бе 35
bil бил 0
bit би 36
biu бии 7
bj бь 7
bjo бье 6
bla блэ 21
ble бл 25
blo блу 28
blu блю 6
bny бни 6
boa бо 35
boe бе 36
boi буа 12
bor бур 48
bou бу 13
bow боу 16
bra бре 46 брэ 24
bro бр 33 бра 31
bru бре 45 брю 11
bu ба 43 бе 45
bul бал 33
bun бан 24
bur бер 30
bus буш 25
but бат 31
by бы 20 бю 34
by$ би$ 4
c - 23 ак 47 дж 64 к 15 с 45 ц 32 ч 37
c$ х$ 62 ц$ 21 ч$ 31
ca ка 9 ке 64 кеи 55 кэ 34 кэи 59 ц 83
ca$ ца$ 25
cae каэ 6
cai цаи 13
cal кэл 17
cao цао 7
cap кап 3
car кар 5 кэр 21
cas каз 34 кас 6
cat кэт 24
cau ко 32
cc акк 21 кк 14 чч 15
cca кка 6
cch кк 12
cci чч 37 ччи 4
cco кко 5
cd акд 6
cdo акд 9
ce акэ 58 дже 46 с 43 се 23 си 70 це 25 че 27
ce$ с$ 22
cea ча 26
ceb себ 9
cec сес 22 чек 7
ced сед 12
cel сел 15 цел 20 чел 19
cen цен 17 чен 17
cer сер 14 чер 21
ces чес 13
cet се 40 сет 20
cg акг 2
ch т 33 ч 9 ш 39
ch$ х$ 22 ч$ 3
cha чеи 38 ша 24
che хе 28 че 9 ш 49 ше 29
chi - 80 кь 39 ти 11 чаи 48
chk чк 3
chl хл 22
chm хм 17
chn хн 15
cho те 44 хо 26 шо 35
chr кр 17 хр 17
chs кс 20
cht хт 7
chu тю 44 х 50 ча 50 чу 8
ci - 62 джи 52 си 29 сь 40 ц 53 ци 22 ч 50 чи 19
ci$ чи$ 3
cia сия 14 сья 27 ча 34
cid сид 13
cie си 47 це 19 че 42
cik цик 4
cil сил 15 цил 19
cin син 22 чин 9
cio сио 15 сьо 22 ции 33 чо 36
cip чип 2
cis сис 22 цис 8
ciu ции 3
ck к 20 цк 24
ck$ к$ 9
cka цка 9
cke ке 17 кке 17
ckf кф 9
ckh кх 19
cki цки 7
ckl кл 17 кль 26
ckm км 8
ckn кн 11
cks кс 17
ckw ку 26
cky цки 20
cl акл 24 кл 7
cla клэ 21
cle акл 30 кл 29
cly кли 16
cm акм 5
cn акн 8
co к 51 ко 8
coe коу 18
col кол 3
con кон 3
coo ку 28
cor кор 3
cou ку 19
cow коу 11
coz коз 8
cp акп 10
cq к 42
cq$ к$ 26
cqu к 38
cr кр 6
cra крэ 19
cro кр 40 кру 27
cry кри 13
cs ч 27
csa ча 24
csi чи 23
css ксс 5
ct кт 4
cte кте 4
cu джу 48 ка 45
cu$ ку$ 7
cua куа 8
cue куэ 11
cul кал 20 кул 12
cun кун 10
cut кат 24
cy си 35 ци 32
cy$ си$ 21
cz ч 15
czi ци 24
czy чи 13
d - 52 д 1 т 95
d$ $ 47 д.$ 45
da деи 56 дэи 49
dai деи 40
dal дал 1
das дас 1
dav дэв 13
daw доу 14
day деи 22
dbe дбе 1
ddh ддх 4
ddy дди 6
de уд 76
de$ да$ 44
dea дэа 11
dee ди 24
def деф 1
deg дег 3
del дел 1
dem дем 1
den ден 1
der дер 2
des дэс 19 удс 32
det де 37 дэт 9
deu дои 10
dev дев 2
dew дев 9
dey деи 17
dez деж 15 дес 12
dg дж 28
dge дж 20
dgw джв 6
di ды 46 дь 39
dic дис 34 дич 25
die ди 21 дье 15
dir дыр 11
dis дис 1
diu дии 5
div див 1
dj дж 16
dju джу 14
dle дл 21
do - 78 да 58
dol дол 1
don дун 42
doo ду 23
dot до 37
dou ду 12
dow дау 14
dre дре 2
dso дсо 1
du да 36 дю 17
dub дюб 12
duc дюк 18
duf даф 3
dug даг 9
dum дюм 8
dun дан 21
dup дюп 5
dw дв 3
dy дю 46
dy$ ди$ 5
dym дим 10
dyr дюр 8
dze дзе 7
e - 30 а 62 е 5 и 62 э 21
e$ у$ 76
ea - 67 е 57 ея 39 и 36 э 57 я 58
ea$ ея$ 15
ead ед 28 эд 26
eak эак 7
eal ил 22
ean ин 32 ян 41
ear ер 41 ерл 37 эр 44
eas из 31
eat ит 33
eau о 31
eb иб 56
eba эба 10
ebi аби 37 эби 15
ebn эбн 7
ec ец 20
ec$ ец$ 2
eca ека 7
ecc екк 4
ece еце 9
ech ех 12 еш 39
eci еси 13
eck ек 18 ецк 17
ed ид 51
ed$ ид$ 31
eda эда 7
ede еде 6 иде 41
edg едж 16
edi еди 3
edl дл 19
edm эдм 5
edn эдн 7
edo едо 3
edu эду 16
edv эдв 10
edw эдв 7
edy еди 9
ee и 31 ии 68 ээ 36
ee$ ээ$ 23
eed ид 20
eel ил 26
een ин 25
ees ииз 10
eet ит 25
eev еев 4
efe эфе 16
eff ефф 2
efo ефо 3
eft ефт 2
eg еж 41 ех 64
eg$ ег$ 3
ega ега 4
ege ге 25 еже 33
egg егг 4 едж 28
egi ехи 28 эги 18
egl ел 43
ego эго 13
egu ег 28 эгу 10
eh эх 14
eh$ ех$ 8
eha эха 9
ehi эхи 1
ei аи 25 эи 15 яи 59
ei$ эи$ 6
eib аиб 9
eic аи 34
eid аид 20
eie аие 23
eii эии 2
eij еи 31 еих 17
eik эик 9
eil еи 41
eim аим 15
ein аин 15 яин 45
eis аиз 20
eiu еи 24
eiv еив 4
ej еи 25 ех 29 эдз 26
ej$ еи$ 10
eje ее 24 еж 27
eji ехи 11
ejo ехо 6
ek эк 16
ek$ ек$ 1
eka эка 6
ekb экб 6
eke еке 5
eki эки 2
eku эку 7
el ель 15 эль 37
el$ ел$ 4 ил$ 48
ela ела 2 еля 30
elc ель 33
eld лд 19
ele еле 6 иле 44 эле 21
elg элг 7
eli ели 3 или 60 яли 46
elj ель 20
elk елк 3
ell елл 4 элл 22
elm элм 14
elo ело 4
els льс 30
elt елт 4
elu елу 6
elv елв 6
elw элв 11
ely эли 33
em$ им$ 36
eme еме 5 эме 15
emi эми 13
emm эмм 9
emo эмо 8
emu эму 8
emy еми 14
en - 85 ин 57 эм 75 энъ 50 энь 47
en$ ен$ 2 ин$ 49
ena ина 44 инэ 43
enb енб 1 инб 44
enc енс 19
end енд 2
ene ене 3 ин 67
enf енф 2
eng эн 25 энг 13
enh енг 22 енх 5
eni ень 32
enk энк 14
enn енн 1
eno ену 33 эно 10
enr энр 7
ens енш 18
ent ан 75 ант 58 ент 2
eny ены 19 ень 14
enz енц 6
eo$ ео$ 1
eob еоб 2
eod ед 39 еод 3
eol еол 4
eon еон 2
eop еоп 2
eor еор 2
eot еот 4
epa епа 1
eph еф 17
eps епс 2
er - 77 е 59
er$ е$ 40 ер$ 2
era ера 2
erc ерк 16 ерц 29
erd ерд 2
ere ере 4
erf ерф 2
erg ерг 1
erh ерх 7
eri эри 17
erj ерь 6
erl ерл 3
erm ерм 1
ern ерн 2
ero еро 2
err ерр 2
ers ерс 3 ерш 31
ert ерт 2
eru эру 3
erv эрв 12
erw ерв 9
ery ери 13
erz ерц 11
es - 45 ез 33 з 54 из 74 лз 65
es$ еш$ 40 з$ 42 из$ 53 лз$ 48
esa еза 21 эса 20
esc еск 7 эск 16
ese езе 12 еше 31 зе 40
esh еш 10 эс 22
esi ези 11
esl есл 3
esm эсм 7
esn ен 35
eso езо 19
esp эсп 5
ess есс 3
est ест 5 эст 15
esu эсу 10
et$ е$ 20 ит$ 52
eta эта 9
etc етк 9
ete ете 4 ите 41
eti ети 4 еть 24
eto это 13
etr етр 3
ets ец 23
ett етт 1
etz ец 13
eu е 40 ев 51 еи 44 ои 28
eu$ е$ 33
eud евд 15 эуд 15
eug эуг 7
eun ен 33
eur ер 32
eus еи 39 эус 21
eut ои 28
euv ев 38
ev ив 48 ьев 43 яв 59
ev$ ев$ 1
eva ева 3
eve еве 5 ив 39
evf евф 3
evg евг 3
evi еви 2 яви 38
evn евн 2
evo ево 4 эво 21
ew ью 23 ю 48
ewa эва 15
ewi еви 11
ewm ьюм 4
ews ьюз 27 юс 37
ex екс 5
ey аи 55 и 28
ey$ и$ 18
eya эя 6
eyd еид 14
eye аие 32 ее 18 еие 14
eyi еии 10
eyl еил 15
eym еим 8
eyn еин 13
eyo еио 8
eyt еит 14
eyu эю 2
ez еж 31 ес 21 эдз 25 эс 57
ez$ ес$ 8 эс$ 36
eza еза 10
eze езе 16
ezh еж 10
ezi ези 13
ezo езо 12
ezr эзр 3
ezs еж 16
f - 54 в 79 ф 1
f$ в$ 54
fa фэ 32
fai фэи 9
fe$ ф$ 23 фи$ 31
fed фед 2
fee фи 24
fei фаи 15
fel фел 1
fen фэн 17
fer фер 1
fes фес 1
fet фет 2
ff в 63 ф 37
ff$ в$ 46 ф$ 25
fft фт 15
fie фи 14
fio фьо 13
fj фь 6
fje фье 5
fla флэ 16
fle фле 4
foy фои 4
fra фрэ 29
fre фри 40
fs$ ф$ 30
fse фсе 4
fte фте 3
fu фью 42
fuc фук 12
fue фуэ 2
fuk фук 1
fum фум 0
fun фун 1
fut фут 2
fuw фув 4
g - 44 г 2 дж 46 ж 44 к 92 х 69 ъ 65
ga геи 55
ga$ га$ 0
gaa го 32
gae гаэ 6
gai геи 33
gaj гаи 14
gak гак 1
gal гал 2 гол 42
gas гас 1
gaw гав 3
gaz газ 4
gch ч 36
ge дж 42 дже 30 джи 66 ж 53 жа 72 же 33 хе 49
ge$ гэ$ 15 дж$ 14 ж$ 29
gea хеа 7
gei гэи 8
gek гэк 5
gel гел 4 жел 24 хел 32
gem гэм 11
gen гэн 16
geo джо 34
ger гер 3 же 43
ges жес 17 хес 26
gez гез 3
gg дж 45
gga га 41
gge гге 3
ggi джи 25
gh - 27 к 82
gha ге 49
gi ге 57 дж 33 джи 32 жи 31 хи 53
gia джа 12
gie ге 30 ги 26
gil жил 20
gim хим 17
gio гео 30 джо 15 ио 35
gir жир 4
git гит 1
giu джу 22
giw гив 5
giz гиз 7
gle гл 27 гле 5
gli ль 29
glu глу 4
gn нь 13
gna нья 14
gne нь 26
gno ньо 7
gny ньи 17
go ге 51 гу 50
go$ гу$ 34
goe ге 33
goj гои 12
gok гек 14
gol гол 2
gon гун 29
goo гу 21
gos гос 2
got го 42
gra грэ 21
gre гре 3
gru грю 16
gsl гсл 3
gst гст 2
gto гто 1
gu г 32
gu$ гу$ 2
gua гуа 2
gue ге 18
gui ги 13
gul гул 2
gur гур 2
gus гус 2
gut гат 20
guy ги 35 гу 33
gw жв 21 жу 37
gwi жви 7
gy дь 20
gya гья 11 ъя 12
gyu ъю 10
h - 12 г 48 х 8
ha ха 4 хе 63 хеи 70 хо 65 хэ 40
ha$ я$ 35
hae хе 39
haj хаи 19
hal хэл 27
ham гам 45 ем 53 хэм 24 эм 47
han ган 34
haq хак 12
hau гау 31
hav хэв 10
haw хоу 7
hay хеи 30
haz хаз 4
hbi б 37
hc - 11
hch - 7
he ге 37 ха 45
hea ея 21 хе 42 хи 38
hed хед 8
hee хи 33
hef хеф 4
hei хаи 16 хэи 13
hel хел 11
hen ген 33 хен 8
heo ео 13
hep хеп 6
hes гес 23 хес 9
heu хои 22
hew ью 23
hey хеи 14
hi их 62
hia ья 27
hid хид 3
hie иэ 26
hil хил 7
him гим 25
hip гип 12
hir хир 4
his хис 3
hit аит 43
hiz идз 9
hj ь 37
hjo ьо 25
hla хле 18
hme хме 7
ho го 43 е 49 ха 65 хе 58 ху 57 ю 77
ho$ е$ 28 ю$ 44
hod хо 36
hoe ху 30
hof го 45 хеф 34 хо 53 хоф 5
hoj едз 14
hok ек 36
hol гол 39 хол 7
hon хун 31
hoo ху 18
hop хоп 5
hor гор 35
hos ес 44 хос 7
hot хот 4
hou хау 26
hov хов 7
how хов 12 хоу 20
hoz едз 17
hra гра 30
ht$ хт$ 6
hte хте 3
hti хти 2
hu гу 40 ха 45 хе 50 хуэ 40 ю 30
hu$ ю$ 18
huh юх 10
hui хеи 31 юи 17
huj юдз 10
hul хул 7
hun хан 38 юнъ 16
hur хер 28
hus хас 32 ху 43
hut ют 20
hy ги 53 хаи 29
i - 53 а 81 аи 65 е 75 и 2 ы 62 ь 44
i$ ии$ 29 ы$ 58
ia аиа 62 ия 19 ья 27 я 33
ia$ ия$ 4
iad ьяд 23
iak як 23
iam ям 20
ian ян 27 янь 36
iao яо 12
iar ьяр 18
ias ьяс 20
iat ьят 22 ят 24
iav ьяв 6
ibu ибу 1
ic аис 69 их 65 ич 34
ic$ их$ 36 ич$ 7
ica ица 18
icc ичч 11
ice аис 44 ис 30
ich ит 23 их 28
ici ици 15 ичи 10
ick ик 15 ицк 21
icu ик 29
id аид 50
ide аид 41 ида 49 идэ 7
idh идх 5
idu иду 2
ie е 44 ь 55 ье 19
ie$ и$ 23 иэ$ 17
ieb иб 13
iec е 44 ец 26
ied ид 21
ief иф 19
ieg иг 17
iel ель 42 ил 27 иль 40
ien ьен 13
iep ип 27
ier е 81 ь 51 ье 19
ies из 31
ieu ье 29
iew ев 20
ifu ифу 2
ig аи 66
iga ига 1
ige игэ 4
igh аи 38
igl ил 43
igu иг 28
ih их 5
iha иха 1
ihi ихи 1
ij еи 35 ии 36
ij$ ии$ 22
ija иха 40
ije ие 20
ijk еик 13
ijn еин 16
ijo ихо 15
ika и 81
ike икэ 5
ikh их 14
iki ики 1
iko ико 1
iku ику 2
il аил 46 ыл 53
ila ила 2 иля 35
ilc илк 9
ild ылд 12
ile аил 30 илл 49
ili или 2
ilj иль 18
ill и 64 ии 43 ил 50 иль 19
ilo ило 2
ily иль 30
im ым 52
im$ ым$ 30
imu иму 1
in ен 58
in$ ен$ 39 эн$ 64
inb имб 23
ine аин 40 ан 62 н 77
ing инъ 50
inh инь 16
inl инл 1
inu ин 29
inw инв 5
iny инь 14
inz инц 4
io - 70 е 72 ео 61 ии 67 ьо 33
io$ ии$ 59 иу$ 41
ion ен 51 ьон 24
ior еор 28 ьор 25
ios ии 45
iot ио 42
iou ю 39
ipe ипе 2
ir - 84 аир 59 ыр 44
ir$ ыр$ 33
ire аир 36
iri ыры 30
iro иро 0
iru иру 2
irw ирв 5
irz ирз 8
is - 63 а 91 аз 78 аи 87 из 34 ии 70
is$ а$ 74 ии$ 56
isa иза 27
ise аз 55 из 51 изе 15
isi изи 18
isl аил 41 исл 3
ism изм 14
iso исо 2
ist ист 1
isu ису 2
it - 83 а 90
it$ а$ 60
ita ита 1
ito ито 1
itt итт 1
itz иц 8
iu ии 12 ю 39
iu$ ю$ 34
iuk юк 19
iul юл 20
ius ии 10 иуш 35
ive иве 2
ivi иви 2 ивь 24
ivo иво 2
ivu иву 2
iwa ива 3
ix а 61
ix$ а$ 37
iy а 71
iye ие 17
iyo ие 9
iyu ию 2
iz идз 11 ыз 46
iza иза 11 иса 23
ize изе 11
izz изз 7
j - 31 дж 21 дз 19 ж 32 и 39 х 44 цз 48 ч 74 ь 38 ю 77
j$ и$ 29
ja джа 18 дже 41 и 93 ия 74 ья 38 я 18
ja$ ха$ 37 ья$ 30
jaa я 43 яа 11
jac дже 21 яц 23
jae ие 30
jak як 8
jal жал 13
jan ьян 21
jar хар 31 яр 14
jas яс 15
jaw яв 14
jaz яз 14
jc иц 16
jch ич 30
jci иц 20
jd ид 24
je ж 53 ье 31
je$ ье$ 9
jea жа 14
jed жед 8
jee джи 18
jek ек 27
jel ел 31 ьел 20
jer жер 29 иер 30
jet ет 29
jev ев 19
jew ев 28
ji дзи 4 цз 48 цзи 41
jia хия 15
jim хим 11
jiu цзю 10
jk ик 24 ьк 23
jk$ ик$ 17
jko ько 13
jl ил 25
jn ин 27
jni ини 24
jo дзе 21 е 67 ж 62 ио 24 иоу 40 хо 35 ье 53 ю 62
jo$ хо$ 12
joa иоа 13 хоа 7
job еб 18
jof ьоф 4
joh иог 17 иох 10
jon ион 18 хон 24
jor иор 18 ьер 21 ьор 29
jos жоз 20 иоз 13 хос 26
jou жу 11
joz юз 9
jr мл. 8
js ис 31
jt ит 27
jta ита 23
ju джа 52 дзю 14 жю 29 ху 29 цзю 32 ю 28
jua хуа 2
jub юб 15
juk юк 21
jul жюл 17 юл 15
jun юн 15
jur хур 16 юр 24
jus хус 18
jut ют 18
k - 55 к 2
ka - 85
kah ках 6
kaj каи 19
kak как 1
kat кет 46 кэт 28
kaw кав 1
kaz каз 5
kch кч 3
ke - 77 кэ 13 ук 75
ke$ кэ$ 8
kea ке 32
ked кэд 6
kee 'ки 18
keh кэх 6
kei кэи 2
kel кел 1
ker кер 1
kev кев 4
kh х 20
khl хл 12
khm хм 15
khn хн 14
kht хт 12
khu кхе 22
kia кия 11
kie ке 34 ки 29 киэ 17
kig киг 1
kih ких 1
kij кии 8
kik кик 0
kil кил 2
kin кин 0
kis кии 30
kit кит 0
kiw кив 8
kiy кии 15
klu клю 10
kno но 31
koe коэ 10
koh ке 39 кох 7
kos кос 2 кош 32
kou ко 39
kov ков 2
koz коз 8
kre кра 37
kro кру 33
kry кры 6
ksh кш 2
kso ксо 2
kub куб 1
kui кеи 20
kuk кук 1
kul кул 4
kum кум 1
kun кун 2
kur кур 1
kus кус 2
kuw кув 2
kuz куз 8
kwe куэ 12
kwo кво 5
kyo ке 15
l - 72 л 3 ль 21 ь 45
l$ ль$ 8
la ле 57 лэ 37 ья 38
la$ ла$ 1
lac лак 13 лэ 29 ьяк 30
lad ьяд 26
lae ле 36
laf лаф 1
lag лаг 1
lai ле 47 лэ 45
lal лал 2
lan лен 49 лэн 32
lar ляр 33 ьяр 28
las лаз 32 лас 3 ьяс 32
lat лат 2 лэт 27
lav лев 45
lay лэи 14
laz лаж 10 лас 33
lb льб 7
lbe лбе 3
lby лби 5
lc льк 22 льс 45 льч 32
lch льх 26 льч 16
lco лко 4
lcz льч 9
ld льд 5
ld$ лд$ 0
lde лде 2
ldi лды 11
le лл 87 ля 69 ул 71 ь 56
le$ л$ 21 ли$ 59 ль$ 33 ь$ 26
lea ли 27 ля 44
leb леб 2
lec лец 16
led лед 3
lee ли 26 лии 38
lef лф 20
leg лег 3
leh лех 11
lei ляи 27
lej леи 23
lek лек 3
lel лел 1
lem лем 2
len лен 1
leo лео 0
lep леп 1
ler лер 1
les лз 29 ллз 36 лс 29 ьес 36
let ле 41 лет 3
leu ле 34
lev лев 2
lew лев 9
ley ли 16
lez лез 10
lf ль 67 льф 5
lfs льф 24
lg льг 9
lgo лго 2
lgu льг 22
lh льг 24 льх 20
lho лх 22 лью 15
li лаи 59 ле 67 лы 59 ь 59
li$ лы$ 39
lia лиэ 35 ья 37
lic лис 25 лиц 23 лич 23
lie ли 27 ье 39
lig лиг 1
lij лии 20
lil лил 0
lin лен 47 лин 1
lio ле 61 льо 30
lip лип 0
lis лаи 50 лиз 26
lit лит 1
liu лии 9
liv лив 1
liy ли 33
liz лиз 4
lj ль 27
lj$ ль$ 23
lje лье 17
lji льи 12
ljk льк 16
lju лю 20
lk льк 13
lke лк 25
lki лки 2
lks лкс 3
ll и 66 л 61 ль 28
ll$ л$ 48 лл$ 2
lla лья 13
lle и 69 ие 62 лле 6 лль 40 ль 41
lli лли 3 ль 46
llm льм 16
llo ио 44 льо 18
llr льр 6
lls ллс 3
llu льу 20
lly и 70 ли 55 лли 13
lm льм 8 ьм 28
lma ьма 21
ln льн 10
lo ла 59 лу 51
lo$ ло$ 1 лу$ 44 ьо$ 39
loa лоу 18
loc ло 21
lod лад 26
loe ле 36
log лог 1
loi луа 19
lon лун 46 ьон 34
loo ло 29
lor лор 1
los лош 26 ьос 26
lot ло 41
lou лу 16
lov лав 45 лов 2
low лоу 10
loz лоз 8
lp льп 9
lph льф 11
lr ьр 17
ls льс 9 льш 45
lse лс 26
lsh лш 7 льш 17
lso лсо 2
lss лсс 2
lst лст 2
lt - 36 льт 6
lta лта 2
ltz льц 10
lu ла 53 лю 15
lu$ лу$ 3
lub люб 10
luc лус 33 луц 14 луч 21 люс 26
lud люд 2
lug люг 11
lui ьуи 16
luk люк 10
lul лул 4
lun лан 41 лун 3
lus луз 27
lut лют 9
luz луц 20
lv льв 4
lve лве 6
lvi лви 3
lvy лви 13
lw льв 19
ly лаи 41
ly$ ли$ 8
lya лья 21
lyd лид 10
lye лье 18
lyk лык 10
lyn лин 12
lys лис 15
lz льж 31 льс 29 льц 11
lzh льж 13
m - 85 м 0
ma ме 58
mad мэд 31
mae маи 41 маэ 4
mah мах 3
mai ме 41 мэ 43
maj маи 17
mak мяк 28
mal мэл 29
man ма 36 мен 48
mat мэт 20
maz маз 7
mc мак 4
me ум 76
me$ мэ$ 15
mec мец 12
meh мэх 8
mej мех 11
mel мел 1
meo мео 2
mer мер 1
met мет 2
mey маи 34
mez мес 13
mho мхо 4
mik ми 46
mil мил 0
min мен 53
mj мь 9
mja мья 3
mle мл 23
mm м 65
moh мох 2
mol мел 34
msh мш 5
mu мо 77
mui муи 1
mul мал 30 мюл 10
mut мут 1
muz муз 7
my маи 26 мы 24
mz мз 7
mzi мзи 4
n - 66 м 81 н 1 нъ 61 нь 47
n$ нь$ 36
na и 103
nac нас 30 нац 16
nan нам 42 нэн 23
nas нас 1
nat нат 0
nay не 36
naz наз 3
nb мб 35
nba мба 24
nbe нбе 1
nbo мбо 25
nbu нбе 26
nc ндж 55 нс 28 нч 30
nc$ нк$ 11
nce нс 24 нче 22
nch нш 35 ньч 29
nci нси 15 нч 37
nck нк 14
nco нк 40
ncz нц 28
nde нде 2
ndi ндь 34
ndy нды 19
ne - 80 'н 58 нъэ 60 ун 64
ne$ н$ 20 на$ 49 ун$ 48
nec нец 16
ned нед 2
neg нэг 19
neh нэх 8
nei 'ни 22 не 51
nej нех 14
nek нэк 9
nel нел 1
nem нэм 12
nen нен 1
ner нер 0
nes нез 27
net не 38
neu нои 22
nev нев 1
new нью 5
ney ни 20 уни 42
nez нес 12
nfe нфе 1
ng - 83 ндж 41 нъ 54
ng$ н$ 29
nge нге 3 нж 49 нже 24
ngg нг 31
ngl нл 36
ngu нг 27
ngw нгу 27
nh нь 28
nh$ нь$ 21
nha нья 16
nhe нха 10
nhi нхи 3
nho нго 32
ni ин 83 нъи 42
nia ния 13 ня 27
nic нис 35 ниц 21
nie ни 27 нье 15
nil нил 1
nis нис 1
niu ню 34
niw нив 5
nj ндз 8
nja ня 11
nju нху 15
nke нке 2
nle нл 14
nm мм 29
nma мма 20
nn н 42
nn$ н$ 25
nne нна 47
nny нни 10
no - 86 ма 89
noe ноэ 11
noh нох 6
noi нуа 10
nol нол 1
nos нос 1
not но 32
np мп 20
npe мпэ 5
ns нш 32 ньс 29
nse нсе 3
nsh ньш 7
nsk нск 0
nsl нсл 2
nss нсс 1
nst ншт 12
nsu нсу 2
nt нд 81
nta нте 52
nte нте 1
nti нть 26
ntj нть 7
nto нту 24
nts нц 20
nuc нуц 14
nue нуэ 2
nui нуи 2
nuk нук 1
nwo нв 19
ny ны 23 нь 23 ню 30
nya нъя 20 нья 9
nye нье 19
nyi ньи 10
nyo ньо 5
nyu нью 12
nz нц 12
nz$ нц$ 1
nza нса 17
nze нце 5
nzi нци 8
nzo нсо 21
o - 44 а 71 е 55 о 2 оо 51 у 54
o$ е$ 48 и$ 91 он$ 66
oa о 56 оу 42
oan оун 21
oar ор 43
ob еб 44 ооб 44
obe ебе 30
obu обу 1
oby оби 10
oc е 72 оц 28
oc$ ок$ 8
occ окк 4
oce оче 16
och ох 20 ош 32
oci оси 23
ock ек 49 ок 14
od ад 62 ед 46 уд 30
od$ уд$ 8
ode еде 26
ody ади 23
oe е 44 оу 42 оэ 17 у 46
oe$ оу$ 24 оэ$ 10
oed ед 29
oeh е 45
oek ук 22
oel ул 35
oen ун 39
oet ет 31
oev оев 3
of еф 50
ofe офе 1
off ов 50
og ег 51 одж 37 оог 41 ох 53
oge охе 14
ogn онь 6
ogo огу 28
oh е 60 ог 39 оо 41 оох 35
oha ога 28
ohe охэ 3
ohi охи 3
ohl ел 31
ohn ен 54 оон 29
oho охо 6
oht оот 9
oi оои 25 уа 25
oin уан 14
ois уа 33 уаз 22
oit уа 26
oiv оив 1
oix уа 23
oj едз 34 одз 13 ои 25
oj$ ои$ 17
ojc оиц 5
oje ое 8
ojo оио 10
ojt оит 11
ok ек 52
ok$ ук$ 25
oka ока 1
oke оук 27
okh екх 22
oki оки 1
oks укс 12
oku оку 1
ol ель 60 оль 18
ol$ ул$ 31
ola ола 1
olc олк 12
ole оле 4 оль 34
olg олг 2
oli оли 2
olj ол 29
oll елл 44
olo ла 57 оло 1
ols олс 1
olt олт 2
olu олу 2
oly оли 16
om ем 49 оом 42
om$ ем$ 21 ум$ 37
oma оме 46
omm ом 42
omu ому 1
on оун 64 ун 50
onb енб 28
one ене 49 о'н 36 оун 39 ун 51
ong ун 29
ono ено 35
ons онс 1
onz онс 33
oo - 39 ооо 39 у 27
ood уд 11
ook ук 23
ool ул 24
oop уп 19
oot от 32
oov ув 16
oph оф 15
opi оп 37
opo оп 27
orc орс 24
orf ор 36
org орж 34
orh орх 5
orm урм 27
orn ерн 34
oro о'р 37
orr ор 50
ors орш 30
ort орс 48
os - 60 и 97 оз 26 оос 45
os$ и$ 74 ош$ 31
osa оза 23
ose озе 9 осэ 14
osh ес 54 оос 43
osi ози 13
osk оск 2
oso озо 17
oss осс 1
ost о 71 ост 1
osu осу 1
osz ош 18
ot - 76
ot$ о$ 25
ota ота 1
ote отэ 12
oti оти 1
oto ото 0
ott етт 53
ou - 73 а 89 ау 46 у 18 ю 60
oua уа 15
oud у 51
oue уэ 21
oul ул 15
ous юс 44
out аут 16
ouv ув 14
ouw ау 28
oux у 33
ouz оуз 12 уз 21
ov$ ов$ 1
ova ова 1
ove ав 42 уве 29
ovi ови 1
ovo ово 1
ow ау 36 оов 44 оу 23
ow$ оу$ 11
owd оуд 13
owe ауэ 18 оу 36
owi ов 50
owl оул 8
own аун 7
ox окс 3
oy ои 10 уа 42
oy$ уа$ 22
oya оя 3
oye оие 7
oyl оил 5
oyo ое 5
oyu ою 3
oz едз 43 одз 16
oz$ оз$ 7
oza оса 24
oze зе 27
ozo озо 9
p - 81 п 0
pa пе 58
pac пач 11
pah пех 6
pau по 25
pay пэи 14
pe$ п$ 22
pea пи 19
pek пек 2
pel пел 1
per пер 0
pes пез 21 пеш 21
pet пет 1
pey пеи 6
ph ф 20 ьф 19
ph$ ьф$ 3
phe ф 31
phi фи 12
pi пе 61 пь 25
pia пья 15
pic пик 8
pie пь 23 пье 14
pin пен 44
pio пьо 15
pis пиз 15
piz пиц 5
pke пке 1
ple пл 17
plu пла 14
poi пуа 9
pou пу 10
pp п 65
pre пре 1
prz пш 3
pte пте 2
pu пе 55
pul пул 1
pur пер 32
q - 84 ак 97 г 64 ик 96 к 27 к' 62 х 101 ц 38 ч 81
q$ к$ 23
qi ци 20
qin цин 9
qu к 27 кв 24 цю 41
qua ква 17 куа 26 куо 24
que ке 17
qui ки 22 куи 25
qv кв 10
qvi кви 5
r - 62 р 1
r$ $ 58
ra рэ 34 рэи 57
raa ра 45 ро 44
rac рас 34 рач 23
rad рэд 26
rae рэи 27
raf ра 49
rah раг 21
raj раи 19
ram рэм 29
ran рэн 29
rao ра 38
ras раш 36
raw роу 21
ray рэи 10
raz раж 27 рас 34 рац 20
rbi рбь 22
rc рс 27
rc$ рк$ 11
rce рсе 11
rch рх 19
rci рси 19 рци 13
rcu рку 10
rcz рч 9
rd$ р$ 31
rde рде 2
rdu рду 1
rdy рди 12
re ер 56 ра 53 рье 60
re$ ер$ 36 р$ 27
rec рек 14
red ред 1
reg рег 3 реж 24
rei раи 21
rej реж 23 реи 18
rel рел 1
ren рен 2
rer рер 1
res ер 71 рез 22 реш 37
ret рет 2
reu ре 35
rev рев 1
rew рю 17
rey реи 16
rez рес 14
rfe рфе 2
rff рф 13
rg рж 39 рх 58
rge рдж 31 рж 46 рже 28 рхе 29
rgu рг 26
ri - 84 ре 71
ria рия 14 ря 29
ric рих 39
rid ри 45
rie ри 23
rig раи 44
rij реи 21
rim рым 25
rin рен 53
rio риу 42
ris риш 42
riz риз 10 рис 23
rj рж 28 рь 15
rja рья 9
rjo рхо 17
rke рк 22
rki рк 42
rla рла 1
rle рл 25
rlo рло 1
rly рли 10
rma рме 35
rme рма 43
rne рн 22
rnh рнх 2
rni рнь 31
rns рнш 15
ro - 92 'р 63 ра 66
roe роу 32 ру 35
rog рох 20
roh ре 48
roi руа 20
rol рол 1
rom рем 27
roo ру 22
ros роз 16 рош 35
rou 'ру 32 рау 42
row рау 23 ро 59
roy рои 5 руа 30
roz рож 23
rqu рк 20 ркв 15
rra ррэ 24
rre ер 48
rri ррь 30 рь 50
rry рри 9
rs - 69 рш 38
rsh рш 7
rsk рск 1
rsl рсл 1
rso рсо 1
rst ршт 20
rsz рш 14
rt рс 74
rte рте 2
rth рс 52
rti рть 26
rto рту 36
rty рти 12
ru - 79
ru$ ру$ 1
ruc рю 28
rud рад 41
ruf руф 1
rug рюг 19
ruh рю 35
rui реи 37
ruk рук 2
rul рюл 19
rut рут 2
ruw рув 4
ruz руз 10 рус 19
ry раи 35 ры 22 рю 50
rya рья 28
ryn рын 18
rys рыш 16
rz ж 42 рц 17 ш 53
rza рза 5 рса 20
rzb рцб 4
rze же 22 рце 13
rzi рзи 10
rzy ши 22
s - 38 з 37 и 94 с 3 ш 45
s$ $ 34 и$ 75 т$ 88
sa$ ша$ 40
sab заб 26
sae саэ 5
sag саг 2
sah сах 8
sai сеи 29
sak сак 1
sal зал 32 сал 3 сол 44
san зан 35
sar зар 31
sas сас 2
sat сат 1
saw сав 2
sbe сбе 3
sbu сбе 18
sby сби 6
sc ск 13 ш 55 щ 48
sch ч 34 ш 12
sci сци 17 ш 47 ши 35
sco ско 5
scr скр 4
scu ска 42 ску 5
sdo сдо 1
se з 57 за 77 зе 23 сэ 19
se$ з$ 34 сэ$ 14 уз$ 28 ше$ 38
sea си 30
sec сек 17
see зее 17
sef зеф 7
seg сег 3
sei сэи 5
sek сэк 4
sel сел 5
sem зем 18
sen сен 4
seo сео 4
ser зер 17
set се 43
sev сев 5
sey си 26
sh сь 72 ш 12 щ 65 ьш 44
sh$ ш$ 5 ьш$ 17
sha ся 48 ша 5 ше 59 шо 35
shb шб 4
shc щ 19
shd шд 5
she ше 4
shi - 76 си 5 сих 45
shk шк 2
shl шл 7
shm шм 3
shn шн 6
sho се 17
shp шп 6
shr шр 7
sht шт 9
shu сю 8 шу 11
shv шв 2
shw шв 14
shy ши 22
si зи 24 саи 54 сы 52
si$ сы$ 34
sia зия 22 ся 19
sic сик 15
sie зи 34 сье 16
sig зиг 19
sil сил 3
sin зин 20
siu зии 13
siv сив 3
sj ш 34
sjo ше 19
ska ска 2
ske ске 5
ski ски 2
sky ски 8
sla сла 1 сле 44
sle л 66 сл 19
slo сло 3
sma зма 29 сме 33
sne н 58 сне 4
so зо 33
so$ е$ 60 зо$ 18
sod сед 14
soe соэ 7
soh зо 28
soj со 28
sok сок 2
sol сол 2
som шом 19
son сон 1
sos сос 3
sot сот 2
sov сов 2
sp шп 26
spe спе 3 шпа 28 шпе 24
squ ск 21
sr шр 18
sri шри 4
ss$ сс$ 2
ssa се 58 сса 2
sse ссе 3
ssi ссь 23
ssl ссл 4
sso ссо 1
ssw ссв 6
ssy сси 14
st шт 24
st$ ст$ 1
sta ста 2 сте 47 стэ 31
ste сте 4 шта 35 ште 20
sti сти 2
stl стл 2
sto сто 2 ште 47
stu ста 36 шту 17 штю 24
su - 57 о 93 со 76
su$ су$ 2
sub суб 2
suc су 25
sud суд 1
sue суэ 2
suf суф 2
sug суг 2
suh сух 1
sui суи 1
suk сук 2
sul сул 2
sum сам 39 сум 2
sus сюз 25
sut сут 4
suz сюз 13 уж 25
sve све 5
sy сы 24
syl сил 17
sys сис 13
sz - 49 с 38 ш 22
sz$ ш$ 18
sza ша 19
sze се 33 ше 18
szi си 32
szk ск 29
szt ст 33
szu шу 16
szy ши 17
t - 43 т 2
t$ $ 39
ta - 82
ta$ та$ 0
tae те 39
tah тах 6
tak так 1
tal тал 1
tam тэм 31
tap теп 15
tas тас 2
tat тат 1
tav тав 1
taw тау 20
taz таз 10
tch ч 25
te та 56
te$ т$ 25 та$ 52
tea те 40 тэ 36
ted тед 1
tef теф 2
teg тэг 17
tek тек 3
tel тел 1
tem тем 2
ten тен 2
teo тео 2
ter тер 3 тир 56 тэр 17
tes тез 28
tet те 44 тет 4
tev тев 2
tez тес 14
th з 63 с 81 ф 60
tha те 52 тэ 45
the зе 43 та 61 фе 42
thj ть 18
thu тю 24
thy си 44
ti ты 56 ть 31 ци 61
tic тик 9 тич 16
tie тье 7
til тил 1
tin тен 51
tis тис 2
tit ти 37
tiu тии 5 циу 17
tiz тис 15
tj ть 13
tja тья 12
tke тке 2
tki тки 1
tle тл 11
tlo тло 2
tne тн 17
to$ то$ 0 ту$ 42
toc тоц 18
toh тох 3
toi туа 13
tok дзе 50 ток 1
tol тол 1
ton тон 0
tor тор 0
tos тос 2 тош 34
tou ту 15
tov тов 2
tre тра 43
tro тре 29
tru тру 2
try три 13
ts - 19 ц 24
tsa ца 12
tse це 15
tsh тш 8
tsi ци 21
tsk цк 19 цки 19
tso цо 21
tss тсс 3
tsu цу 1
tta тта 1
tte тт 27 тта 39
ttg тг 12
tti тти 1
tto тто 1
tty тти 12
tu тю 25
tuc та 45 туч 13
tul тул 2
tuo туо 2
tur тюр 18
tw тв 5
tx ч 33
ty таи 38 ты 23 ть 45
tya тья 16
tye тье 17
tyn тын 11
tz - 54 тц 15 ц 13
tz$ ц$ 7
tze тце 10
tzg цг 4
tzl цл 4
tzm цм 7
tzs - 3
u - 40 а 56 в 76 е 72 и 58 о 89 у 4 ью 65 ю 28
u$ юи$ 39
ua уо 55
uad уад 1
uak уак 3
uar уор 31
ub$ юб$ 10
uba уба 1
ubb абб 11
ube убе 3 юбе 26
ubo убо 1
uc а 67 уц 22 уч 27 ю 45 юс 52
uc$ юк$ 6
ucc учч 5
uce усе 20 уце 9
uch т 64 ут 19 ух 28 уш 36 ьюк 38 юх 43 юш 33
uci уци 5 юси 21
uck ак 38 юк 26
ud ад 47 вд 48 юд 24
ud$ у$ 39
uda уда 2
udd адд 10
ude юде 23
udi юди 18
udj удж 13
udm юдм 3
udw юдв 6
ue - 47 уэ 9 ю 49 юэ 36
ue$ ю$ 43
ued уэд 3
ueh уэх 4
uel ель 35
uen уэн 5
uer ер 41
uet е 55 ет 39 ют 36
uev уэв 2
uf аф 44
uff афф 31
ufu уф 21
ug - 40 вг 33
uga уга 1
uge угэ 22 юге 16
ugg агг 14 удж 26 югг 18
ugh - 17
ugu вгу 10
uh ух 6
uha уха 2
uhe юхэ 9
uhi ухи 1
uhl юль 18
ui еи 47 уаи 49 уэи 44
uib иб 26
uik уик 2
uil ил 35
uin юин 21
uip еип 7
uis уиз 19
uit ит 37
uj удз 8 юдз 29
uja уя 12
uji ицз 15
uk$ юк$ 21
uka ука 2
uke укэ 3 юк 37
ukh ух 14
uki уки 1
ukk юкк 8
uko уко 2 юко 24
uku уку 2
ul ал 46 уль 19 юл 26 юль 42
ul$ ул$ 3
ula ула 1
ule уле 6
uli уле 40 юли 18
ull алл 26 юлл 17
ulo уло 2
ulu ул 31 юлю 21
uma ума 1
umb амб 32
ume умэ 10 юме 23
umi уми 1
umm амм 32
umo юм 34
ump амп 27 юмп 12
umu уму 3
un - 72 ан 47 он 72 унъ 53 унь 40 юнь 44
un$ ен$ 57 юн$ 25
una уна 2
une унэ 16 юне 19
unf анф 13
ung юнг 17
unh унь 14
unk анк 31 юнк 17
unn анн 19
uno уно 1
unu уну 4
uok уок 3
up ап 48
upe упе 4
upt упт 1
ur - 80 вр 67 ер 52
ura ура 1
urc урс 23
ure урэ 19 юр 48
urg ерг 41 юрг 22
uri юри 23
urk юрк 21
urn ерн 26
uro вро 39 уро 2 юро 26
urr юрр 14
urs ерс 23
urt рт 37
uru уру 2
urv ерв 24
ury ери 30 ри 45
urz урц 12
us - 25 и 41 ии 74
us$ и$ 28 ии$ 67
usa уза 33 уса 2 юза 34
use узе 14
ush уш 10
usi узи 19
usk аск 29 уск 4
usl усл 3
usn усн 3
uso узо 20
uss асс 43 усс 5 юсс 18
ust аст 43 уст 2
usu усу 5 юсу 21
usz уш 13
ut ат 45 вт 47
uta ута 3 юта 26
ute утэ 22 ют 37
uth ат 42
utk утк 2
utt атт 24 ютт 22
utu утю 11
utz ютц 11
uur уур 4
uv юв 17
uve юве 8
uvo уво 4
uw ау 46 ув 8
uwa ува 2
uwe ауэ 21
ux - 19
uy - 38 аи 58 еи 49 юи 39
uya уя 4
uye уе 15
uyo уе 15
uyu ую 4 юю 22
uz аз 57 уж 32 юз 35
uz$ ус$ 23
uza уза 6 юза 18
uzi узи 12
uzo узо 7
uzs уж 14
uzz уцц 4
v в 3 ф 69
va веи 60
vac вац 13
vai вяи 18
val вал 2
van вэн 27
vas вас 3
vau во 21
vch вч 3
ve фе 59
ve$ в$ 28 ув$ 25
ved вед 3
vel вел 3
ven вен 2
ver вер 1
vet вет 2
vez вез 11
vi вь 39 ев 80
via вия 8
vic вик 13 вич 11
vid вид 1
vie вье 7
vil вил 1
vio вио 1
vis вис 2
vit ви 33
viu вии 7
viv вив 1
vla вла 1
vli вли 2
vo фо 51
vo$ во$ 1
voj вои 14
vol вл 28 фол 26
vos во 35
vou ву 13
vre вре 4
vs$ в$ 27
vuk вук 3
vy вы 10
vyd выд 4
w - 63 в 9 у 30 ю 73
w$ у$ 25
wa ва 6 уо 34 уэ 47 уэи 60
wab ваб 1
wai уэи 25
wak вак 2
wal уол 11
wam вам 1
wao вао 1
war уор 20
wat уот 21
way уэи 8
waz ваз 7
wd уд 22
we ва 47 уэ 23
we$ у$ 41
web веб 6
weg вег 6
wei ваи 14
wel уэл 8
wer ур 52
wes вес 6
wh у 33 уа 42
whe в 42 у 50
whi уаи 28 уи 16
wi ве 60 уаи 54 уи 25
wia вия 21 вя 19
wic ви 28 виц 20
wie ве 32 ви 32
wig уиг 20
wij веи 12
wil уил 7
wim вим 3
win уин 14
wit ви 26
wk ук 26
wl ул 21
wlo уло 15
wn ун 22
wn$ ун$ 11
wna вна 7
wni уни 16
wo в 42
woj вои 6
wok вок 8
wol уол 25
won вон 6
woo ву 7
wor уор 14
wow вов 6
wr р 49
wri ри 38
ws вс 4 юс 49
wst юст 8
wt ут 27
wu у 53
wu$ у$ 28
wur вур 3
wy уаи 17
wyn вин 19
x - 23 икс 68 к 97 кс 10 с 51 х 72 ч 73 ш 88
xa кса 7 ха 54
xe ксе 8
xh дж 26
xi с 48 си 44
xia ся 10
xp ксп 4
xt кст 6
xu сю 19
xue сюэ 4
y - 37 а 90 аи 46 и 16 м 96 у 98 ы 31 ь 50 ю 55 я 91
y$ а$ 83 и$ 11 ии$ 33 ыи$ 49
ya ья 32 я 7
yak ьяк 26
yam ям 2
yan янь 45
yas яс 3
yaz ядз 9 яз 13
yb ыб 23
ybr ибр 10
yby ибы 3
yc иц 36 ы 35
ych их 38 ых 17 ыч 24
yd аид 30 ыд 22
yde аид 28
ydo ыдо 15
ye аи 63 аие 45 е 34 ье 42
ye$ и$ 42
yel ель 42
yer иер 10
yes иес 14
yeu е 46
yev ев 18 ьев 24
yew ыев 12
yg ыг 15
yi иы 25 ьи 23
yi$ ьи$ 15
yil иыл 7
yk ык 19
yl аил 34 иль 31 ыль 32 юл 41
yla ила 14
yle аил 24 ил 36
yme име 16
ymp имп 10
ymy ими 19
yn инь 48 ын 25
yn$ ын$ 15
yna ина 14
ynd инд 13
yne ин 30
yns инс 15
yo - 63 е 21 ма 84 ьо 35 ю 81
yo$ ьо$ 18
yof еф 16
yog иог 15
yoh ех 14
yoj едз 9
yok ек 13
yon ьон 30
yos ес 11
yot ет 16
you ю 37
yoz едз 10
yr аир 34 юр 39
yr$ ир$ 12
yre аир 27 ир 36 ыре 20
yri ирь 14
ys из 44 ыш 31
yso исо 16
yst ист 16
ysz ыш 7
yts иц 24
yu ю 8 юи 48
yu$ юи$ 30
yuj юдз 6
yuk юк 4
yuz юдз 17
yy ы 30
yye ые 12
z - 40 дз 19 ж 34 з 12 с 42 ц 24 цз 59 ш 85
z$ с$ 24
za дза 12 са 36
za$ са$ 21
zad зад 5 сад 31
zaf заф 3
zag заг 5
zah зах 9
zai заи 9
zak зак 7
zal зал 8 сал 31
zam зам 4
zan зан 4
zap сап 10
zar зар 6 сар 31
zas сас 18
zau зау 7
zav зав 7
zay заи 11
zb зб 6 цб 13
zba цба 6
zcz щ 10
zd зд 2
zdz здз 4
ze дзэ 23 це 22
ze$ зе$ 5
zee зе 26
zef зеф 6
zel зел 5
zem зем 7
zen цен 12
zer цер 11
zet зет 14 цет 16
zew ев 23 жев 21
zh ж 11 чж 22
zhb жб 3
zhe же 11 чжэ 16
zhk жк 6
zhn жн 3
zi зь 39 ци 17
zi$ ци$ 8
zid зид 7
zie зе 48 зи 33 зье 25 ци 27
zik зик 8
zim зим 9
zio цио 6
zis зис 4
zit зит 2
zka ка 34
zko ко 38
zl зл 7
zmi зми 3
zn зн 6
zo дзо 10 зу 58 со 39
zo$ со$ 17 цо$ 13
zol сол 26 цол 17
zon цон 17
zor зор 5
zot цот 7
zou зу 13
zov зов 2
zqu ск 27
zr зр 4
zs - 28 ж 20
zs$ ж$ 12
zsi жи 16
zso же 22
zsu жу 16
zt т 36
zty ты 12
zu дзу 3 цз 57
zub зуб 7
zul зул 7
zum зум 5
zuo цзо 5
zur зур 11 цур 16
zv зв 6
zw цв 11
zwe цве 7
zy зи 21 зы 20 ши 39
zy$ зи$ 12
zyb шиб 5
zys зис 11
zz дз 53 зз 15 цц 5
zza дза 37
zzo ццо 2`;
