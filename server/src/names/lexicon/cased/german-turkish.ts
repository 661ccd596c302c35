/** German and Turkish words around and inside names. Data only; see cased-language.ts. */
import type { WrittenLists } from './cased-language.ts';

export const GERMAN: WrittenLists = {
  organisationHeads: `deutsche deutscher deutsches deutschen bundes technische freie europäische europäischen europäischer
    vereinte vereinten internationale internationaler internationalen universität hochschule bayerische sächsische
    schweizerische österreichische ärzte amnesty`,
  organisationEnds: `ag gmbh kg se ev bank bahn bund partei union universität institut kommission gericht rat ministerium amt
    gesellschaft stiftung verband verein gruppe konzern zentrum zeitung rundschau post telekom lufthansa wehr
    grenzen bundesbank gewerkschaftsbund fußball-bund roten nationen parlament bremen münchen dortmund frankfurt`,
  organisationNouns: `firma konzern verein partei zeitung bank unternehmen hersteller gewerkschaft sender magazin agentur
    nachrichtenagentur klub club start-up fluggesellschaft organisation stiftung verband tochter anbieter zulieferer
    autobauer`,
  placeHeads: 'sankt bad neu alt',
  placeEnds: 'see',
  placePrepositions: 'in nach aus bei',
  otherEnds: 'preis pokal',
  titles: `herr frau präsident präsidentin kanzler kanzlerin minister ministerin könig königin prinz prinzessin papst senator
    senatorin gouverneur bürgermeister bürgermeisterin general oberst botschafter botschafterin sekretär sekretärin direktor
    direktorin richter richterin anwalt anwältin doktor professor professorin chef chefin sprecher sprecherin trainer stürmer
    torwart ökonom ökonomin historiker historikerin analyst analystin autor autorin schauspieler schauspielerin sänger sängerin
    kandidat kandidatin kollege kollegin forscher forscherin ärztin arzt lehrer lehrerin unternehmer unternehmerin vorsitzende
    vorsitzender abgeordnete abgeordneter`,
  titleEndings: `minister ministerin präsident präsidentin kanzler kanzlerin leiter leiterin chef chefin direktor direktorin
    sprecher sprecherin trainer anwalt anwältin richter richterin führer führerin forscher forscherin
    sekretär sekretärin vorsitzende vorsitzender kommissar kommissarin wissenschaftler wissenschaftlerin experte expertin`,
  organisationEndings:
    'bank bund ministerium institut gericht partei zeitung gesellschaft werke verband universität rat',
  sayings: 'sagte sagt erklärte meinte fügte warnte betonte forderte kritisierte erzählte lobte will',
  ordinary: `der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du und oder aber denn doch wenn weil dass
    ob als wie wo wer was wann warum in im an am auf aus bei beim mit nach von vom zu zum zur für gegen ohne um über unter vor
    hinter neben zwischen durch bis seit während wegen trotz auch noch nur schon sehr mehr weniger viele alle einige
    andere jeder jede dieser diese dieses jener kein keine nicht ja nein heute gestern morgen hier dort dann da so nun jetzt
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
    oktober november dezember weihnachten ostern frühjahr sommer herbst winter zwei drei vier fünf sechs sieben acht neun
    zehn sein seine seinen ihre ihren unser mein dort dabei damit dafür dagegen zuvor zunächst inzwischen allerdings außerdem`,
  connectors: 'für der des von und ohne',
};

export const TURKISH: WrittenLists = {
  organisationHeads: 'türk türkiye anadolu',
  organisationEnds: `bankası üniversitesi bakanlığı partisi birliği federasyonu ajansı kulübü derneği kızılayı kurumu şirketi
    komisyonu mahkemesi meclisi örgütü vakfı holding belediyesi gazetesi enstitüsü müdürlüğü başkanlığı konseyi sendikası
    televizyonu ordusu teşkilatı milletler odası borsası müzesi tiyatrosu`,
  organisationNouns: 'şirketi firması gazetesi kanalı kulübü ajansı bankası',
  placeHeads: '',
  placeEnds:
    'gölü nehri dağı adası adaları havalimanı denizi körfezi boğazı ovası stadı caddesi sokağı meydanı vadisi limanı',
  placePrepositions: '',
  otherEnds: 'kupası ödülü antlaşması savaşı festivali',
  titles: `belediye cumhurbaşkanı başbakan başkan başkanı bakan bakanı genel sekreter sekreteri milletvekili vali valisi general albay
    büyükelçi büyükelçisi müdür müdürü hakim savcı avukat sayın bay bayan doktor doktoru profesör prof dr lider lideri sözcü
    sözcüsü teknik direktör hoca hocası kaleci oyuncu yazar şarkıcı tarihçi mühendis öğretmen gazeteci kral kraliçe prens şeyh
    papa aday adayı uzmanı millî milli eğitim dışişleri içişleri savunma sağlık maliye adalet kültür`,
  sayings: 'dedi söyledi belirtti açıkladı anlattı ifade diyen',
  ordinary: `bir bu şu o ve ile de da ki ama fakat ancak çünkü için gibi kadar göre sonra önce ise her hiç çok daha en ben sen biz siz
    onlar kendi ne nasıl neden nerede kim bütün tüm bazı birçok diğer başka yeni eski ilk son dün bugün yarın pazartesi salı
    çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık iki üç dört
    beş altı yedi sekiz dokuz on yüz bin deprem araştırma haber kulüp rakip öte yandan`,
  connectors: 've',
};
