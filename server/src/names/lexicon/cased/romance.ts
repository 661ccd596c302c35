/** French, Spanish, Portuguese and Italian words around and inside names. Data only; see cased-language.ts. */
import type { WrittenLists } from './cased-language.ts';

export const FRENCH: WrittenLists = {
  organisationHeads: `université banque ministère agence parti société groupe institut conseil comité cour union centre musée
    parlement assemblée sénat école académie association fédération confédération ligue organisation fonds fondation tribunal
    commission front mouvement radio théâtre opéra club olympique compagnie chambre bureau office armée croix médecins reporters
    institut observatoire syndicat journal commissariat direction haute autorité nations`,
  organisationEnds: 'sa sas fc groupe télévisions saint-germain média médias airlines international',
  organisationNouns: `société groupe compagnie entreprise banque agence journal quotidien hebdomadaire parti syndicat club
    constructeur opérateur cabinet chaîne radio association ong maison`,
  placeHeads: `lac mont île îles golfe baie cap port saint sainte la le les val col fleuve rue place avenue boulevard gare
    aéroport stade château mer océan côte pays`,
  placeEnds: 'plage orient',
  placePrepositions: 'à a en dans vers depuis près au aux chez de du des d',
  otherEnds: 'prix coupe traité accord',
  titles: `président présidente premier première ministre vice-président chancelier chancelière roi reine prince princesse pape
    sénateur sénatrice député députée gouverneur maire général colonel commandant capitaine ambassadeur ambassadrice secrétaire
    directeur directrice juge procureur avocat avocate monsieur madame m mme mlle docteur professeur chef patron patronne
    dirigeant dirigeante leader cheikh sultan émir porte-parole entraîneur attaquant gardien économiste historien historienne
    analyste écrivain acteur actrice chanteur chanteuse réalisateur réalisatrice peintre candidat candidate ancien ancienne
    feu opposant opposante militant militante journaliste rédacteur ingénieur médecin infirmière`,
  sayings: `dit affirme déclare explique raconte estime juge ajoute rappelle assure précise refuse espère regrette annonce confie
    souligne reconnaît`,
  ordinary: `affaires étrangères le la les l un une des du de d il elle ils elles on nous vous je tu ce cet cette ces c mais et ou où donc or ni car
    dans en au aux à pour par sur sous selon après avant lors depuis si qui que quoi dont quand tandis alors son sa ses leur
    leurs notre votre mon ma mes ne pas plus moins très trop aussi ainsi comme entre vers chez sans avec contre pendant
    malgré cependant toutefois pourtant enfin ensuite puis hier demain lundi mardi mercredi jeudi vendredi
    samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques
    tout tous toute toutes plusieurs certains certaines chaque quelques autre autres même deux trois quatre cinq six sept huit
    neuf dix cent mille premier première second seconde dernier dernière près loin ici là oui non
    français française français anglais anglaise allemand allemande espagnol italien russe russes américain américaine`,
  connectors: "de du des la le les d l d' pour et sur en",
  articles: 'la les',
  adjectiveEndings: 'aine ain elle el ale al ienne ien éenne éen ique aire ise ive ière ées rouge unies',
};

export const SPANISH: WrittenLists = {
  organisationHeads: `universidad banco ministerio agencia partido sociedad grupo instituto consejo comité corte unión centro museo
    parlamento asamblea senado escuela academia asociación federación confederación liga organización fondo fundación tribunal
    comisión frente movimiento radio teatro club compañía cámara oficina ejército cruz médicos audiencia empresa fiscalía
    congreso defensoría guardia policía real atlético deportivo cadena diario policía junta`,
  organisationEnds: 'sa fc cf bank group airlines televisión noticias',
  organisationNouns: `empresa compañía grupo banco agencia diario periódico semanario partido sindicato club emisora cadena firma
    constructora ong aerolínea`,
  placeHeads: `lago monte isla islas golfo bahía cabo puerto san santa santo la las los el río valle plaza calle avenida villa ciudad
    aeropuerto estadio sierra costa nueva nuevo mar`,
  placeEnds: 'playa',
  placePrepositions: 'en desde hacia a cerca hasta por de del',
  otherEnds: 'copa premio tratado mundial',
  titles: `presidente presidenta primer primera ministro ministra vicepresidente vicepresidenta canciller rey reina príncipe
    princesa papa senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa general coronel comandante capitán
    embajador embajadora secretario secretaria director directora juez jueza fiscal abogado abogada señor señora don doña doctor
    doctora profesor profesora jefe jefa líder portavoz entrenador técnico delantero portero economista historiador analista
    escritor escritora actor actriz cantante candidato candidata exministro expresidente banquero empresario empresaria
    meteorólogo periodista ingeniero médico médica`,
  sayings: `dijo afirmó declaró explicó añadió aseguró pidió cree anunció recordó señaló advirtió bromeó negó confesó reconoció
    sostuvo`,
  ordinary: `asuntos exteriores el la los las lo un una unos unas de del al a ante bajo con contra desde durante en entre hacia hasta para por según
    sin sobre tras y e o u ni que si no sí como cuando donde quien cual cuyo él ella ellos ellas nosotros yo tú usted su sus mi
    mis nuestro este esta estos estas ese esa eso aquel aquella pero sino aunque porque pues también además ya aún muy más menos
    tan tanto todo todos toda todas otro otra otros otras mismo cada varios algunos algunas muchos muchas ayer hoy
    mañana ahora luego después antes siempre nunca lunes martes miércoles jueves viernes sábado domingo enero febrero marzo
    abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad dos tres cuatro cinco seis siete ocho nueve
    diez cien mil primero segundo último es fue son era ha han se le les nos condenan sorpresa`,
  connectors: 'de del la las los el y para por e',
  articles: 'la el los las',
};

export const PORTUGUESE: WrittenLists = {
  organisationHeads: `universidade banco ministério agência partido sociedade grupo instituto conselho comitê corte união centro
    museu parlamento assembleia senado escola academia associação federação confederação liga organização fundo fundação tribunal
    comissão frente movimento rádio teatro clube companhia câmara exército cruz polícia supremo procuradoria congresso`,
  organisationEnds: 'sa fc bank group airlines',
  organisationNouns:
    'empresa companhia grupo banco agência jornal partido sindicato clube emissora firma ong',
  placeHeads: `lago monte ilha ilhas golfo baía cabo porto são santa santo rio vale praça rua avenida cidade aeroporto estádio
    serra costa nova novo mar`,
  placeEnds: 'praia',
  placePrepositions: 'em no na de do da desde para até',
  otherEnds: 'copa prêmio tratado',
  titles: `presidente primeiro primeira ministro ministra vice-presidente rei rainha príncipe papa senador senadora deputado
    deputada governador governadora prefeito prefeita general coronel embaixador secretário secretária diretor diretora juiz
    juíza procurador advogado advogada senhor senhora dom dona doutor doutora professor professora chefe líder porta-voz
    técnico atacante goleiro economista analista escritor escritora ator atriz cantor cantora candidato candidata`,
  sayings: 'disse afirmou declarou explicou acrescentou pediu acredita anunciou lembrou negou',
  ordinary: `o a os as um uma de do da dos das em no na nos nas por pelo pela para com sem sob sobre entre e ou mas que se não sim
    como quando onde quem ele ela eles elas eu nós seu sua seus suas este esta esse essa isso aquele também ainda já mais
    menos muito todo todos toda todas outro outra cada ontem hoje amanhã depois antes segunda terça quarta quinta sexta
    sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro natal dois três
    quatro cinco seis sete oito nove dez segundo é foi são`,
  connectors: 'de do da dos das e para',
  articles: 'o a os as',
};

export const ITALIAN: WrittenLists = {
  organisationHeads: `università banca ministero agenzia partito società gruppo istituto consiglio comitato corte unione centro museo
    parlamento senato scuola accademia associazione federazione confederazione lega organizzazione fondo fondazione tribunale
    commissione fronte movimento radio teatro club compagnia camera esercito croce medici guardia procura`,
  organisationEnds: 'spa srl fc bank group calcio',
  organisationNouns:
    'società gruppo azienda banca agenzia giornale quotidiano partito sindacato club emittente ditta',
  placeHeads: `lago monte isola isole golfo baia capo porto san santa santo sant valle piazza via viale città aeroporto stadio
    mare costa`,
  placeEnds: '',
  placePrepositions: 'a ad in da di del della verso presso',
  otherEnds: 'coppa premio trattato',
  titles: `presidente primo prima ministro ministra vicepresidente cancelliere re regina principe papa senatore senatrice deputato
    deputata governatore sindaco sindaca generale colonnello comandante ambasciatore segretario segretaria direttore direttrice
    giudice procuratore avvocato avvocata signor signora dottor dottoressa professor professoressa capo leader portavoce
    allenatore attaccante portiere economista analista scrittore scrittrice attore attrice cantante candidato candidata`,
  sayings: 'detto dice dichiarato spiegato afferma aggiunto ricorda ha',
  ordinary: `il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel
    nella nei con su sul sulla per tra fra e o ma che se non sì come quando dove chi lui lei loro io noi suo sua suoi sue questo
    questa quello quella anche ancora già più meno molto tutto tutti tutta tutte altro altra ogni ieri oggi domani dopo prima
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
    ottobre novembre dicembre natale pasqua due tre quattro cinque sei sette otto nove dieci secondo è sono era`,
  connectors: 'di del della dei degli delle dell d e per',
  articles: 'la il',
};
