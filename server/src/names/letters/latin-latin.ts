/** Learned by scripts/train-correspondences.mts from names of Wikidata (CC0); see models/letters/card.md. */
export const LATIN_LETTERS = `- - 0 a 12 aa 14 ab 40 ac 38 ad 39 ae 34 ah 40 ai 36 al 40 am 40 at 40 au 35 aw 40 ay 39 az 38 b 19 bb 19 be 28 c 18 cc 25 ce 29 ch 28 ck 22 cq 22 cs 41 d 14 dd 14 de 23 dj 34 dt 38 e 13 ea 19 eb 36 ec 30 ed 31 ee 16 ef 41 eh 26 ei 25 ek 39 el 29 em 30 en 32 eo 41 ep 38 er 28 es 29 et 30 eu 32 ew 35 ey 17 ez 40 f 28 fe 35 ff 28 g 19 ge 29 gg 19 gh 24 gk 21 gu 36 h 24 he 33 hh 23 hi 41 hl 41 hp 19 ht 27 i 15 ic 41 ie 26 ii 41 ij 39 il 39 iy 24 iz 39 j 22 je 33 jh 23 jj 23 k 21 ke 33 kk 22 kw 41 l 17 le 25 ll 18 m 15 ma 40 me 23 mm 15 mu 36 n 23 ne 30 nn 24 o 17 oa 29 oc 35 oe 25 oo 30 ou 18 ow 30 p 19 pb 19 pe 35 ph 28 pp 19 q 31 qu 29 r 22 re 34 rr 22 s 17 se 27 sh 23 ss 19 sz 34 t 12 te 21 th 39 tt 12 tw 38 u 17 ua 22 ub 39 uc 40 ud 37 ue 30 uf 37 ui 32 ul 35 um 37 un 41 uo 26 ur 41 us 41 ut 40 uu 19 uw 32 uz 38 v 28 ve 41 w 18 wd 24 we 37 wh 31 wl 37 wm 33 wo 36 wr 26 ww 19 y 16 ye 26 yi 28 yw 39 yy 16 z 19 ze 29 zh 24 zs 40 zz 20
$ $ 0
^ ^ 0
a - 12 a 0 aa 18 ac 23 ae 34 ah 35 ai 40 al 35 an 37 ap 34 ar 40 as 33 at 35 e 19 ea 28 eh 34 h 31 ha 32 he 39 hh 31 i 33 o 39 oa 41 u 31 ua 24 uc 35 y 40
aa - 14 ua 21
ab bj 41 ib 29 pi 41 py 41 up 29
ac as 13 az 38 cc 12 cq 10 es 24 is 27 qe 37 qo 37 qq 37 yc 34 ys 25
ad ed 14
ae ei 9 ig 35
ag ig 25 ij 34 yg 35
ah eh 13
ai ei 3 ey 9 ig 30 ii 29 ij 33
aj ay 20 ei 23 ey 31
ak cc 8 ce 41 cq 7
al el 16 la 37
am um 27
ao av 38 eu 15 iw 25 ow 4
ap ib 29
as ac 13 is 28
at ut 27
au av 37 eu 13 iw 23 ou 10 ow 3
av ao 38 au 37 ef 16 ow 39
aw eu 13 iw 24 ow 3
ay aj 20 ei 2 ey 9 ig 29 ii 28 ij 33
az ac 38 is 39
b - 19 ab 30 b 0 ba 23 bb 1 be 9 bh 36 bi 29 bo 38 bu 27 eb 18 ep 24 hp 1 ib 34 p 1 pa 33 pb 1 pe 16 ph 38 pp 1 pu 39 ub 21 up 30
ba bh 24 bu 24
bb - 19 b 1 be 9 bh 15 hp 1 p 1
be - 28 b 9 bb 9 bj 1 hp 9 p 9 pb 9 pp 9
bh ba 24 bb 15
bi ab 40 bj 1 bu 28 ib 39 ip 40 yb 40 yp 40
bj ab 41 be 1 bi 1 bu 29 by 2 pa 40 pe 1 pi 1 py 1
br vr 33
bs pc 1
bu ba 24 bi 28 bj 29 by 31 pa 25 pe 26 pi 28 py 29
by bj 2 bu 31
c - 18 ac 27 ak 23 aq 34 c 0 ca 39 cc 3 ce 25 ch 19 ck 1 cq 1 cs 26 cu 36 cz 41 ec 26 ek 18 eq 40 es 33 g 32 ge 38 gg 34 gk 1 hk 32 ik 41 j 29 jh 29 jj 29 jk 37 js 40 k 1 ka 31 ke 12 ki 35 kk 1 ku 35 kw 21 ok 38 q 9 qa 41 qe 28 qo 28 qq 28 qu 8 s 16 se 27 sh 33 ss 16 sz 37 ts 33 uk 30 uq 33 zh 33
ca cu 25
cc - 25 ac 12 ak 8 c 3 ch 5 cq 3 cs 12 gk 4 hu 41 k 4 kx 24 q 13 qu 12 sh 32 tx 33 x 24 xe 28 xx 24 zh 24
ce g 36 gg 35 j 29 jh 29 jj 29 s 11 se 2 si 2 sj 29 ss 11 sy 3 xi 22 zh 35
cf qv 1
ch - 28 c 19 cc 5 cs 13 cz 18 j 33 q 30 s 37 sh 7 sy 38 sz 31 tx 30 x 36 zh 21
ci ge 29 gi 28 gy 30 je 27 ji 26 se 5 si 4 sj 31 sy 4 xi 19
ck - 22 c 1 cq 1 gk 1 k 1 q 10 qu 9
co qu 2
cq - 22 ac 10 ak 7 c 1 cc 3 ck 1 gk 1 k 1 kk 2 q 11 qu 9
cs cc 12 ch 13 kx 1 sh 23 x 1 xe 4 xx 1 zh 33
cu ca 25 ka 24 ki 36 kj 36 ky 38 qu 2
cv qv 3 sf 10 sv 4
cy se 5 si 3 sj 31 sy 5
cz ch 18 sh 40
d - 14 ad 28 d 0 da 29 dd 1 de 9 dh 21 di 36 dj 34 do 41 du 28 dw 40 ed 18 hd 34 id 38 od 41 ud 24 wd 10
da dh 22 du 23 dy 29
dc dq 4
dd - 14 d 1 de 9 wd 10
de - 23 d 9 dd 9 dh 20 wd 20
df dw 6
dg dj 2
dh d 21 da 22 de 20 ed 31 ez 41 iz 36 th 34 ud 33 z 32 ze 36
dj dg 2
dk dq 1
dl zl 36
dq dc 4 dk 1
ds dz 13
du da 23
dv dw 6
dw df 6 dv 6
dy da 29
dz ds 13 zu 28
e - 13 a 19 aa 36 ae 34 ai 21 ay 26 e 0 ea 9 ec 18 ee 1 eh 28 ei 10 ej 38 el 25 en 35 ep 32 er 37 es 32 et 27 eu 36 ey 1 h 29 he 28 hh 29 hi 28 hy 34 i 1 ic 25 ie 9 ig 40 ii 25 ij 24 il 26 ip 31 is 37 it 39 iy 7 j 23 je 29 u 36 ua 40 ue 18 ui 17 uy 36 we 39 y 1 ya 41 ye 10 yi 11 yn 36 yw 23 yy 1 zy 40
ea - 19 e 9 ee 9 ei 19 ey 9 i 9 ie 15 iy 16 j 32 ja 15 y 9 ye 16 yi 20 yy 9
eb bi 36 ob 33 op 34 ub 25 up 31 wb 34
ec iz 29 j 31 je 41 jh 36 jj 36 jk 18 js 32 ke 16
ed ad 14 dh 31
ee - 16 e 1 ea 9 eh 15 i 1 ih 18 j 23 y 1 yh 14
ef av 16 of 29 ov 31 ow 37 uf 19 uv 26 ve 10 wf 31
eg kk 39 q 34 qe 34 qo 34 qq 34
eh - 26 a 34 ah 13 ee 15 ej 29 er 26 et 18 h 6 hh 8 ia 26 iy 19 ya 25
ei - 25 ae 9 ai 3 aj 23 ay 2 e 10 ea 19 i 10 j 33 y 9
ej eh 29 ih 30 yh 27
ek jk 17 ke 14 qa 39 qe 27 qo 27 qq 27 uq 40
el al 16 jl 12
em mi 39 om 38 um 31
en - 32 n 10 ne 18
eo jo 19 ju 16 ug 37
ep bi 38
eq ik 3 jk 23 ke 22
er - 28 eh 26 et 40 ih 28 r 8 rr 8 ur 22 wr 12 yh 25
es ac 24 ez 15 iz 15 js 14 yh 41 yz 16 z 22 ze 28 zh 33 zz 23
et eh 18 er 40 ia 40 ih 19 ya 39 yh 16
eu ao 15 au 13 aw 13 jo 19 ju 17 oe 18 oi 24 oj 34 ow 14 oy 22 ue 19 ug 37 ui 20 uo 15 uy 22 we 20 wi 23 wy 26
ev of 41 ve 11
ew jo 19 ju 17 ue 30 ug 37 uo 16 ve 24
ey - 17 ai 9 aj 31 ay 9 e 1 ea 9 i 1 j 24 y 1
ez dh 41 es 15 ij 39 yg 40 ys 15
f - 28 af 20 ef 13 ev 24 ew 25 f 0 fa 16 fe 7 ff 1 fi 36 if 33 of 34 ph 1 uf 9 uv 21 v 1 ve 13 vi 37 vu 32 w 12 we 35
fa fe 16 fh 9 fi 29 fy 32 vh 9 vi 30 vy 32 we 24
fe - 35 f 7 fa 16 ff 7 ph 7 uf 16 v 7 w 19
ff - 28 f 1 fe 7 ph 1 uf 9 v 1 w 12
fh fa 9
fl pl 33 wl 5
fs ws 8
g - 19 ag 34 aj 30 aq 39 c 32 ce 36 dj 20 eg 25 ej 32 eq 38 g 0 ga 31 ge 11 gg 1 gh 4 gi 32 gu 16 j 7 ja 27 je 21 jh 7 ji 40 jj 7 ju 37 k 38 kh 39 kk 31 q 26 qa 38 qe 26 qo 26 qq 26 qu 38 ug 28 uj 37 uq 41 zh 15 zs 39
ge - 29 c 38 ci 29 gg 10 j 10 je 2 jh 10 ji 3 jj 10 zh 18 zs 41
gg - 19 c 34 ce 35 g 1 ge 10 gh 4 j 6 jh 6 jj 6 kk 33 q 26 qe 25 qo 25 qq 25 qu 40 zh 14 zs 37
gh - 24 g 4 gg 4 k 39 kk 26 q 19 qe 18 qo 18 qq 18
gi ci 28 je 3 ji 2 kj 39
gk - 21 c 1 cc 4 ck 1 cq 1 k 1 kk 1 q 10 qu 8
gl ug 29
gn ni 24 ny 24
gs jc 8
gu eg 29 ig 33 k 41 kk 32 q 26 qe 25 qq 25 yg 38
gy ci 30 je 5 ji 4
h - 24 a 31 ah 16 e 29 eh 6 gh 39 h 0 ha 19 he 12 hh 1 hi 30 ho 31 hu 22 ih 29 kh 37 oh 33 uh 19 ye 37
ha he 15 ho 30 hu 23
hc hs 1
he - 33 a 39 ha 15 ho 35 hu 25
hh - 23 a 31 e 29 eh 8 h 1 ye 36
hi hu 33
hm oh 20
ho ha 30 io 39 iu 38 iw 39 xu 32 yo 39 yu 39 yw 39
hp - 19 b 1 bb 1 be 9 p 1 pb 1 pp 1
hs hc 1
ht - 27 t 15 te 24 tt 15
hu cc 41 ch 38 ha 23 he 25 hi 33 hy 38
i - 15 a 33 ae 30 ai 18 ay 22 e 1 ea 9 ec 18 ee 1 eh 33 ei 10 ej 38 el 25 en 35 ep 32 er 37 es 32 et 27 eu 37 ey 1 he 31 hi 28 hy 34 i 0 ic 25 ie 10 ig 39 ii 25 ij 24 il 25 ip 31 is 37 it 39 iy 8 j 23 je 30 u 41 ue 18 ui 17 uy 35 we 39 y 1 ye 10 yi 12 yn 36 yw 23 yy 1 zy 40
ia eh 26 ih 27 ja 14 yh 24
ib ab 29 ap 29 bi 39
ic iz 41 jk 20 js 34 ke 19
ie e 9 ea 15 i 10 j 33 je 20 y 10
if ve 12
ig ae 35 ag 25 ai 30 ay 29
ih ee 18 ej 30 er 28 et 19 ia 27 iy 21 ya 26
ii ai 29 ay 28
ij ae 40 ag 34 ai 33 ay 33 ez 39 ye 21 yg 2
ik eq 3 jk 17 ke 16
il jl 12
im mi 41
io ho 39 jo 19 ju 17 ug 38
ip bi 40
iq jk 26 ke 25
ir ur 28
is ac 27 as 28 az 39 js 14 yh 40 ze 41
iu ho 38 jo 19 ju 16 ug 38
iv ve 11
iw ao 25 au 23 aw 24 ho 39 jo 19 ju 17 ug 38
iy - 24 e 7 ea 16 eh 19 i 8 ih 21 j 31 je 20 y 8 yh 18
iz dh 36 ec 29 es 15 ic 41 ys 16 ze 22 zi 41
j - 22 ag 39 aj 23 c 29 ce 29 ch 33 dj 13 e 23 ea 32 ec 31 ee 23 eg 33 ei 33 ej 25 ey 24 g 7 ga 35 ge 10 gg 6 gh 32 gi 30 gu 29 i 23 ie 33 ij 33 iy 31 j 0 ja 21 je 14 jh 1 ji 33 jj 1 jo 41 ju 30 kh 16 oj 35 ue 41 ui 40 uj 30 y 23 ye 33 yi 35 yy 23 zh 8 zs 32
ja ea 15 ia 14 ya 15
jc gs 8 js 1
je ci 27 ge 2 gi 3 gy 5 ie 20 ij 38 iy 20 ye 20 yi 20
jh - 23 c 29 ce 29 ec 36 g 7 ge 10 gg 6 j 1 jj 1 zh 8 zs 31
ji ci 26 ge 3 gi 2 gy 4
jj - 23 c 29 ce 29 ec 36 g 7 ge 10 gg 6 j 1 jh 1 zh 8 zs 31
jk ec 18 ek 17 eq 23 ic 20 ik 17 iq 26 ke 31 yk 17
jl el 12 il 12 yl 14
jo eo 19 eu 19 ew 19 io 19 iu 19 iw 19 yo 19 yu 19 yw 19
js ec 32 es 14 ic 34 is 14 jc 1 yc 36 ys 15
ju eo 16 eu 17 ew 17 io 17 iu 16 iw 17 yo 16 yu 16 yw 17
k - 21 ac 38 ak 32 aq 34 c 1 ca 38 cc 4 ch 28 ck 1 cq 1 cs 30 cu 36 ec 27 ek 18 eq 33 g 38 gh 39 gk 1 gu 41 hk 31 ik 39 jk 37 k 0 ka 31 ke 12 kh 38 ki 35 kk 1 ku 35 kw 21 ok 38 q 7 qa 33 qe 21 qo 21 qq 21 qu 8 uk 29 uq 30
ka cu 24 qo 30 qq 30
ke cu 34 ec 16 ek 14 eq 22 ic 19 ik 16 iq 25 jk 31 kh 26 kj 2 yk 16
kf qv 1
kh g 39 j 16 ke 26
ki cu 36 kj 1
kj cu 36 gi 39 ke 2 ki 1 ky 2
kk - 22 c 1 cq 2 eg 39 g 31 gg 33 gh 26 gk 1 gu 32 k 1 q 3 qe 8 qo 8 qq 8 qu 7 ug 40
ko qu 2
ks kx 1 x 1 xe 4 xx 1
ku qu 2
kv qv 1
kw qu 2
kx cc 24 cs 1 ks 1 x 1 xe 4 xx 1
ky cu 38 kj 2
l - 17 al 30 el 15 hl 24 il 35 l 0 la 29 le 8 li 38 lj 40 ll 1 lu 41 ul 20 wl 19
la al 37 lh 27
lc lg 27 lj 21
le - 25 l 8 lj 10 ll 9
lg lc 27
lh la 27
li lj 9
lj lc 21 le 10 li 9 ly 10
lk oc 36 ok 35 oq 34 uc 40 uk 35 wc 34
ll - 18 l 1 le 9
ls lz 11
ly lj 10
lz ls 11
m - 15 am 26 em 16 hm 33 im 37 m 0 ma 25 me 9 mi 37 mm 1 mo 30 mu 21 um 23 wm 18
ma mc 26
mc ma 26
me - 23 m 9 mm 9
mi im 41 ym 41
mj ng 36
mm - 15 m 1 me 9
ms mz 6
mz ms 6
n - 23 an 34 en 10 hn 29 in 31 jn 29 kn 35 n 0 na 32 nc 34 ne 8 ni 40 nn 1 nu 35 nw 35 ny 35 un 20 wn 35
na nh 27
nc ns 3
ne - 30 en 18 n 8 nh 19 nj 19 nn 9
ng mj 36
nh na 27 ne 19 ni 28 ny 28
ni gn 24 nh 28 nj 18
nj ne 19 ni 18 ny 18
nn - 24 n 1 ne 9
ns nc 3 nz 10
ny gn 24 nh 28 nj 18
nz ns 10
o - 17 a 39 ao 37 au 17 aw 22 ea 41 eo 24 eu 16 ew 18 ho 33 hu 33 iu 40 o 0 oa 27 oc 16 oe 11 oh 32 ol 37 oo 11 op 36 os 37 ot 29 ou 1 ow 12 u 1 uc 28 ud 40 ue 21 ug 38 ul 33 uo 7 us 36 uu 1 uw 14 ux 23 w 1 wa 32 we 21 wh 13 wi 41 wo 18 wu 33 ww 1
oa oi 5 oy 31 va 37 wh 2
oc lk 36 oq 2 qe 33 qo 33 qq 33 u 16 uu 16 ww 16
od vd 31
oe - 25 eu 18 oj 12 u 11 uu 11 vi 37 ww 11
of ow 5
og wk 31
oh hm 20
oi eu 24 oa 5 oj 14 ua 6 vi 38 wa 5 wh 7
oj eu 34 oe 12 oi 14 oy 12 uc 26 ue 14 ui 12 uy 12 we 12 wi 13 wy 16
ok lk 35 oq 1
ol vl 35
oo - 30 o 11 u 11 ux 34 w 12 wh 24
oq lk 34 oc 2 ok 1 uc 6 uk 1 wc 1
or yr 40
os oz 15 uz 16 wz 15
ou - 18 au 10 o 1 u 1 ux 24 w 1 wh 13
ov ow 5
ow - 30 ao 4 au 3 av 39 aw 3 ef 37 eu 14 o 12 of 5 ov 5 u 12 uf 6 uv 6 ux 35 w 12 wf 5 wh 25
oy eu 22 oa 31 oj 12 ua 29 vi 36 wa 26
oz os 15
p - 19 ab 30 b 1 ba 23 bb 1 be 9 bh 36 bi 29 bo 38 bu 27 eb 18 ep 24 hp 1 ib 34 p 0 pa 33 pb 1 pe 16 ph 36 pp 1 pu 39 ub 21 up 30
pa bj 40 bu 25
pb - 19 b 1 be 9 hp 1 p 1
pc bs 1 ps 1
pe ab 37 bj 1 bu 26
ph - 28 f 1 fe 7 ff 1 uf 9 v 1 w 12
pi ab 41 bj 1 bu 28
pl fl 33 vl 33
pp - 19 b 1 be 9 hp 1 p 1
pr vr 33
ps pc 1
py ab 41 bj 1 bu 29
q - 31 ac 35 ak 32 aq 14 c 9 cc 13 ch 30 ck 10 cq 11 cs 36 ec 37 eg 34 ek 21 eq 13 g 26 ga 41 gg 26 gh 19 gk 10 gu 26 hk 41 ik 35 iq 23 k 7 ka 28 ke 20 ki 41 kk 3 ku 34 kw 30 oc 34 ok 36 q 0 qa 13 qe 1 qi 31 qo 1 qq 1 qu 10 ug 33 uk 29 uq 16
qe ac 37 ak 35 eg 34 ek 27 g 26 gg 25 gh 18 gu 25 ik 36 kk 8 ku 37 oc 33 ok 39 q 1 qo 1 qq 1 qu 15 ug 33 uk 32 uq 15
qo ac 37 eg 34 ek 27 g 26 gg 25 gh 18 k 21 ka 30 kk 8 oc 33 q 1 qe 1 qq 1 ug 33 uk 32 uq 15
qq ac 37 c 28 eg 34 ek 27 g 26 gg 25 gh 18 gu 25 k 21 ka 30 kk 8 oc 33 q 1 qe 1 qo 1 qu 15 ug 33 uk 32 uq 15
qu - 29 c 8 cc 12 ck 9 co 2 cq 9 cu 2 g 38 gg 40 gk 8 k 8 kk 7 ko 2 ku 2 kw 2 q 10 qe 15 qq 15
qv cf 1 cv 3 kf 1 kv 1
r - 22 ar 27 er 8 hr 24 ir 35 r 0 ra 30 re 13 ri 39 rr 1 ru 34 rw 27 ur 21 wr 5
ra rh 25
rc rg 27 rj 25 rq 5 rs 6
re rw 36
rf rw 4
rg rc 27
rh ra 25 ss 33
rj rc 25
rk rq 1
ro rv 39
rq rc 5 rk 1
rr - 22 er 8 r 1 wr 5
rs rc 6 rz 9
ru rv 39
rv ro 39 ru 39 rw 3
rw rf 4 rv 3
rz rs 9
s - 17 as 36 c 16 ce 11 ch 37 es 16 ez 41 hs 39 is 38 js 24 os 40 s 0 sa 26 se 10 sh 30 si 33 so 37 ss 1 su 29 sw 33 sz 21 us 26 uz 39 ws 31 z 18 ze 29 zh 30 zs 35 zz 20
sa sy 30
sb zb 10
sc sh 38 sq 1 zq 1
se - 27 ce 2 ci 5 cy 5 s 10 ss 11 z 21 zh 28 zz 23
sf cv 10
sh - 23 c 33 cc 32 ch 7 cs 23 cz 40 sc 38 sy 32 sz 25 x 29
si ce 2 ci 4 cy 3 xe 39 xi 37
sj ce 29 ci 31 cy 31
sk sq 1 zq 1
sq sc 1 sk 1 zq 1
ss - 19 c 16 ce 11 rh 33 s 1 se 11
su xu 27
sv cv 4
sy ce 3 ch 38 ci 4 cy 5 sa 30 sh 32
sz ch 31 sh 25
t - 12 at 33 dt 27 et 21 ht 15 t 0 ta 31 te 9 th 26 ti 37 ts 38 tt 1 tu 30 tw 26 ut 27 zt 34
te - 21 ht 24 t 9 tj 20 tt 9
th dh 34 z 39
ti tj 20
tj te 20 ti 20
ts ze 35 zz 15
tt - 12 ht 15 t 1 te 9
tv tw 6
tw tv 6
tx cc 33 ch 30
tz zz 8
u - 17 a 31 ao 37 au 17 aw 22 e 36 ea 37 eo 20 eu 14 ew 16 ho 33 hu 33 i 41 io 30 iu 28 iw 31 ju 41 o 1 oa 27 oc 16 oe 11 oh 32 ol 37 oo 11 op 36 os 37 ot 29 ou 1 ow 12 u 0 ua 41 uc 28 ud 40 ue 21 ug 37 ul 33 uo 7 us 36 uu 1 uw 13 ux 23 w 1 wa 32 we 21 wh 13 wi 41 wo 17 wu 29 ww 1 y 41 yo 30 yu 31 yw 31
ua - 22 aa 21 oi 6 oy 29 va 39 wh 3
ub eb 25 ep 33 ib 35 ip 37 yb 37 yp 37
uc a 35 lk 40 oj 26 oq 6 uj 26
ud dh 33 vd 31
ue eu 19 io 35 iu 34 iw 35 oj 14 vi 38 yo 34 yu 35 yw 31
uf - 37 ef 19 f 9 fe 16 ff 9 ow 6 ph 9 v 9 w 21
ug gl 29 io 38 iu 38 iw 38 kk 40 q 33 qe 33 qo 33 qq 33 wk 27 yo 38 yu 38 yw 38
uh ha 31
ui eu 20 io 37 iu 37 iw 38 oj 12 vi 36 yo 37 yu 37 yw 32
uj uc 26
uk lk 35 oq 1 qe 32 qo 32 qq 32
ul vl 35
um am 27
uo - 26 eu 15 ew 16 o 7 u 7 ux 30 w 8 wh 20 yw 21
up ab 29 eb 31
uq qe 15 qo 15 qq 15 wk 1
ur er 22 ir 28 yr 31
ut at 27
uu - 19 o 1 oc 16 oe 11 u 1 ux 23 w 1 wh 13
uv ef 26 ow 6
uw - 32 o 14 u 13 ux 37 w 14 wh 26
ux o 23 oo 34 ou 24 ow 35 u 23 uo 30 uu 23 uw 37 w 24 wh 36 ww 23
uy eu 22 oj 12 vi 36 wa 37
uz os 16
v - 28 af 20 ef 13 ev 24 ew 25 f 1 fa 16 fe 7 ff 1 fi 35 if 33 of 34 ph 1 uf 9 uv 21 v 0 ve 13 vi 36 vu 32 w 11 we 34
va oa 37 ua 39 we 24 wh 39
vd od 31 ud 31
ve ef 10 ev 11 ew 24 if 12 iv 11 iw 37 yf 11 yv 11
vh fa 9
vi oe 37 oi 38 oy 36 ue 38 ui 36 uy 36
vl ol 35 pl 33 ul 35 wl 5
vr br 33 pr 33
vs ws 1
w - 18 af 31 ao 39 au 18 aw 23 ef 25 eo 24 eu 16 ev 34 ew 17 f 12 fa 28 fe 19 ff 12 ho 34 hu 33 iu 40 o 1 oa 27 oc 17 oe 12 oh 32 ol 37 oo 12 op 37 os 37 ot 29 ou 1 ow 12 ph 12 u 1 ua 41 uc 28 ud 41 ue 22 uf 21 ug 37 ul 33 uo 8 us 37 uu 1 uv 33 uw 14 ux 24 v 11 ve 24 w 0 wa 31 we 21 wh 13 wi 41 wo 18 wu 34 ww 1
wa oi 5 oy 26 uy 37 wh 2
wc lk 34 oq 1
wd - 24 d 10 dd 10 de 20
we eu 20 fa 24 oj 12 va 24
wf ow 5
wh - 31 o 13 oa 2 oi 7 oo 24 ou 13 ow 25 u 13 ua 3 uo 20 uu 13 uw 26 ux 36 va 39 w 13 wa 2 wo 27 ww 13
wi eu 23 oj 13
wk og 31 ug 27 uq 1 wq 1
wl fl 5 pl 38 vl 5
wo oa 33 oi 40 ua 37 wa 30 wh 27
wq wk 1
wr - 26 er 12 r 5 rr 5
ws fs 8 vs 1
ww - 19 o 1 oc 16 oe 11 u 1 ux 23 w 1 wh 13
wy eu 26 oj 16
wz os 15
x cc 24 ch 36 cs 1 ex 15 ks 1 kx 1 sh 29 ux 20 x 0 xa 19 xe 4 xx 1 z 40
xe cc 28 cs 4 ks 4 kx 4 si 39 x 4 xx 4 ze 20 zi 19 zy 19
xi ce 22 ci 19 si 37
xu ho 32 su 27
xx cc 24 cs 1 ks 1 kx 1 x 1 xe 4
y - 16 a 40 ae 26 ai 16 ay 18 e 1 ea 9 ec 18 ee 1 eh 32 ei 9 ej 38 el 25 en 35 ep 32 er 37 es 32 et 27 eu 37 ey 1 he 31 hi 28 hy 34 i 1 ic 25 ie 10 ig 37 ii 24 ij 24 il 25 ip 31 is 37 it 39 iy 8 j 23 je 30 u 41 ue 18 ui 17 uy 34 we 39 y 0 ye 10 yi 12 yn 36 yw 23 yy 1 zy 40
ya eh 25 ih 26 ja 15 yh 23
yb bi 40
yc ac 34 js 36 ys 13
ye - 26 e 10 ea 16 h 37 hh 36 i 10 ij 21 j 33 je 20 y 10
yf ve 11
yg ag 35 ez 40 ij 2
yh ee 14 ej 27 er 25 es 41 et 16 ia 24 is 40 iy 18 ya 23
yi - 28 e 11 ea 20 i 12 j 35 je 20 y 12
yk jk 17 ke 16
yl jl 14
ym mi 41
yo ho 39 jo 19 ju 16 ug 38
yp bi 40
yr or 40 ur 31
ys ac 25 ez 15 iz 16 js 15 yc 13 ze 40
yu ho 39 jo 19 ju 16 ug 38
yv ve 11
yw ho 39 jo 19 ju 17 ue 31 ug 38 ui 32 uo 21
yy - 16 e 1 ea 9 i 1 j 23 y 1
yz es 16 zi 41
z - 19 az 30 cz 30 dh 32 es 22 ez 22 iz 29 s 18 se 21 ss 36 sz 28 th 39 ts 29 uz 20 x 40 z 0 za 26 ze 10 zh 11 zo 37 zs 25 zu 29 zz 1
za zh 20
zb sb 10
zc zg 13
ze - 29 dh 36 es 28 is 41 iz 22 ts 35 xe 20 ys 40 z 10 zh 12 zz 11
zg zc 13
zh - 24 c 33 cc 24 ce 35 ch 21 cs 33 es 33 g 15 ge 18 gg 14 j 8 jh 8 jj 8 s 30 se 28 z 11 za 20 ze 12 zz 12
zi iz 41 xe 19 yz 41
zl dl 36
zq sc 1 sk 1 sq 1
zs g 39 ge 41 gg 37 j 32 jh 31 jj 31
zu dz 28
zy xe 19
zz - 20 es 23 s 20 se 23 ts 15 tz 8 z 1 ze 11 zh 12`;
