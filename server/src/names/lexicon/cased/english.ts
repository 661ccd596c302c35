/** English words around and inside names. Data only; see cased-language.ts. */
import type { WrittenLists } from './cased-language.ts';

export const ENGLISH: WrittenLists = {
  organisationHeads: `university institute centre center bank ministry department office bureau council committee commission
    court house school college academy association federation confederation union league society museum library organisation
    organization agency authority board church company corporation party front movement alliance army fund foundation
    trust teatro theatre théâtre palazzo universidad université universität università universidade banco banca banque
    ministerio ministério ministero ministère partido partito instituto fundación asociación chamber congress parliament senate assembly guild order friends doctors reporters bureau college faculty hospital`,
  organisationEnds: `inc corp corporation ltd plc llc co company companies group holdings holding partners capital ventures
    technologies technology systems solutions labs laboratories software semiconductor semiconductors devices electronics
    motors airlines airways air railways rail energy power oil gas petroleum mining mines steel chemicals pharmaceuticals
    pharma foods brewery breweries insurance bank banking securities finance university college school academy institute
    institution centre center laboratory hospital clinic trust foundation fund charity society association federation
    confederation union league party conservatives democrats republicans liberals greens movement front alliance coalition
    army navy force forces guard guards corps command brigade militia police service services agency authority bureau
    office department ministry secretariat commission committee council board court parliament senate congress assembly
    house chamber cabinet administration government museum gallery library orchestra ensemble theatre ballet opera press
    times post journal gazette herald tribune guardian telegraph observer chronicle review magazine news television tv
    radio network networks broadcasting media pictures studios entertainment records publishing publishers books
    united city rovers wanderers athletic fc afc hotspur albion town county rangers celtic villa dynamo real
    club team squad manufacturers airport programme program organization organisation reserve treasury exchange bourse
    watch international global industries industry works marine shipping lines logistics stores supermarkets conservatory
    gases wafer metals minerals resources materials chips bancorp synod diocese church cathedral initiative project campaign
    survey observatory consortium workshop cooperative farms dairy labour workers`,
  organisationNouns: `company firm group bank agency newspaper broadcaster charity party club supplier retailer carmaker
    airline consultancy bookmaker publisher start-up startup operator brewer lender insurer union daily weekly website
    chipmaker manufacturer giant maker owner subsidiary unit think-tank`,
  placeHeads: `lake mount isle islands gulf bay cape fort port saint st san santa santo los las el camp strait straits sea
    republic kingdom river valley island province district city town village greater upper lower north south east west
    northern southern eastern western central new`,
  placeEnds: `river island islands isles sea ocean lake bay gulf strait straits channel valley mountain mountains hills
    desert forest peninsula coast cape park square street road avenue bridge canal harbour harbor port airport stadium
    arena ground province district region state county city republic kingdom territory beach creek falls springs heights
    gardens palace castle cave caves canyon volcano quarry crossing plateau plain basin delta reef glacier plaza tower towers`,
  placePrepositions:
    'in near from around across outside inside into throughout towards toward to via at leaving reach reached',
  otherEnds: `cup trophy championship championships open masters olympics games prix derby marathon tour prize award awards
    festival biennale fair convention treaty agreement accord accords pact protocol act bill law charter declaration
    constitution amendment war wars revolution telescope mission summit forum conference week day night symphony concerto
    sonata overture marriage rhapsody code directive holocaust uprising crisis plan deal index`,
  titles: `president vice-president premier prime first deputy vice minister secretary foreign defence defense finance
    interior health education justice trade energy home chancellor king queen prince princess duke duchess emperor pope
    cardinal archbishop bishop father sister reverend rabbi imam senator governor mayor congressman congresswoman general
    colonel captain major lieutenant sergeant admiral marshal ambassador chairman chairwoman chair chief executive director
    manager judge justice prosecutor lawyer attorney mr mrs ms miss dr sir dame lord lady professor prof leader spokesman
    spokeswoman spokesperson coach trainer striker midfielder defender goalkeeper forward winger skipper sheikh sultan emir
    ayatollah commander officer detective inspector constable envoy adviser advisor economist analyst actor actress singer
    conductor director producer writer author novelist poet artist architect engineer teacher nurse doctor farmer activist
    journalist reporter editor correspondent candidate champion teenager qualifier driver rider referee umpire agent founder
    owner heir widow husband wife brother daughter son mother cousin neighbour neighbor colleague former late then acting
    opposition senior presenter comedian scientist astronomer historian critic baker boxer golfer swimmer sprinter student
    superintendent commissioner speaker counsel barrister solicitor soprano tenor pianist violinist foreman`,
  sayings: `said says told tells added asked warned argued insisted admitted denied explained wrote writes tweeted resigned
    believes thinks hopes hoped recalled promised thanked apologised apologized scored refused retired married died predicted
    expects noted pointed replied joked cautioned declined lost won served beat met flew`,
  ordinary: `the a an this that these those there here he she it they we you i his her its their our my your him them us me
    who whom whose which what when where why how and or but nor so yet for if as at by from in into of on onto off to with
    without within upon under over after before since until while during between among against about above below through
    despite because although though unless whether both either neither each every all some any many most more much few
    several other others another such same only even just also still now then once again already always never often soon
    today yesterday tomorrow last next later earlier meanwhile however moreover instead otherwise perhaps maybe indeed
    according not no yes one two three four five six seven eight nine ten hundred thousand million first second third
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december spring summer autumn winter christmas easter ramadan passover hanukkah eid god lord
    is was are were be been has have had do does did will would can could may might must shall should let
    british english scottish welsh irish french german dutch danish swedish spanish polish turkish greek chinese japanese
    arab arabs jewish jews muslim muslims christian christians catholic catholics protestant protestants hindu hindus
    libyan libyans cuban cubans serb serbs croat croats catalan catalans basque basques arabic hebrew persian romans american
    americans germans indians indian roma bedouin slav slavs kosovar kosovars
    kurdish kurds afghan afghans thai filipino swiss czech slovak spaniard spaniards briton britons frenchman dutchman
    englishman irishman scot scots swede swedes dane danes finn finns pole poles turk turks greek greeks uzbek kazakh kyrgyz
    tajik turkmen pashtun iraqi iraqis israeli israelis saudi saudis kuwaiti qatari omani yemeni yemenis emirati pakistani
    pakistanis bangladeshi somali somalis nepali new-yorker londoner parisian islamist islamists communist communists
    democrat democrats republican republicans conservative liberal socialist tory tories western eastern northern southern
    north south east west mr mrs ms pm am gmt ceo`,
  demonymEndings: 'ian ians ean eans ese ish can cans itan itans ists',
  connectors: 'of for and the de du des del la le',
  articles: 'the',
};
