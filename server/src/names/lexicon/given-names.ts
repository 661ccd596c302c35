/**
 * Given names that news uses often, folded. A given name before a word that is no ordinary word makes the two a
 * person's name; and two different given names are never spellings of one name (محمد, محمود).
 */

const ARABIC =
  'محمد احمد محمود علي حسن حسين عمر عمرو خالد سعيد سعد عبدالله ابراهيم اسماعيل يوسف موسي عيسي داود سليمان يعقوب اسحاق مصطفي ' +
  'حمد حامد حمدي حمزه بشار بشير سامي سمير سامر ماهر كريم كمال جمال جلال طارق طاهر ياسر ناصر نصر منصور فيصل فهد سلمان سلطان تركي ' +
  'نايف بندر نبيل نادر وليد رامي رياض زياد ايمن ايمان هشام هاني هادي مروان مازن معاذ معمر صدام صالح صلاح صباح عادل عباس عثمان ' +
  'عصام عماد علاء فواد فاروق فايز فادي قاسم قيس لوي مالك مجدي محسن مختار مراد مهدي نزار نوري هيثم وسام يحيي زكريا انور اشرف ' +
  'اكرم امير امين انس اسامه ايوب باسل باسم بلال تميم ثامر جابر جعفر حازم حاتم حبيب رجب رشيد رفيق سعود شريف شادي طلال ضياء ' +
  'فاطمه مريم عايشه زينب خديجه ساره هند ليلي نور سلمي هدي مني امل رنا ريم دينا دعاء نجلاء نانسي سعاد ' +
  'سيرغي سيرجي فلاديمير ديمتري ميخاييل نيكولاي الكسندر اليكسي يوري بوريس ايغور اوليغ اندريه فيكتور فولوديمير بيترو ' +
  'دونالد جورج جون جيمس روبرت وليام ويليام ديفيد توماس مايكل مارك ريتشارد باراك هيلاري بيل ستيفن ستيف انتوني توني تيريزا جاريد ' +
  'ايفانكا ميلانيا نيكي ركس مايك جيف ايلون بوب تيد كريس ايمانويل فرانسوا فرنسوا جان بيير بيار جاك ماري نيكولا لوران انجيلا ' +
  'هورست ولفغانغ هانز رجب بنيامين ايهود شيمون اسحق افيغدور كارلوس خوان خوسيه لويس بابلو ماريا ماريو انطونيو انتونيو جوزيه ' +
  'كريستيانو ليونيل نيمار فرناندو رافاييل ماركو باولو اندريا روبرتو ماتيو يورغن بيب زين كيليان بول باتريك فيليب روجيه رافايل نوفاك ' +
  'كيم شي نارندرا شينزو عمران رودريغو ستيفان ستان بان كوفي انغيلا اورسولا اولاف جو جوزيف كامالا بوريس ريشي جاستن تيدروس';

const OTHER =
  'john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul ' +
  'andrew joshua george kevin brian edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin ' +
  'scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry mary patricia jennifer linda elizabeth ' +
  'barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle amanda melissa deborah stephanie ' +
  'rebecca laura helen sharon cynthia kathleen amy angela anna emma olivia joe barack hillary bill tony theresa boris rishi keir ' +
  'emmanuel francois jean pierre jacques marie nicolas laurent marine olaf ursula wolfgang hans vladimir sergei sergey dmitry mikhail ' +
  'nikolai alexei yuri igor oleg andrei viktor volodymyr petro antonio jose juan carlos luis pablo maria mario giorgia silvio paolo ' +
  'mohammed muhammad mohamed ahmed ali hassan hussein omar khalid abdullah ibrahim mahmoud recep benjamin ehud kim xi narendra shinzo ' +
  'владимир сергей дмитрий михаил николай александр алексей юрий борис игорь олег андрей виктор дональд джо эмманюэль';

const GIVEN_NAMES: ReadonlySet<string> = new Set(`${ARABIC} ${OTHER}`.split(' '));

/** Whether a folded word is a common given name. */
export const isGivenName = (folded: string): boolean => GIVEN_NAMES.has(folded);

const NATIVE_NAMES: ReadonlySet<string> = new Set(ARABIC.slice(0, ARABIC.indexOf('سيرغي')).trim().split(' '));

/** Whether a folded word is a given name of the Arabic language, in which a vowel letter makes another name. */
export const isNativeGivenName = (folded: string): boolean => NATIVE_NAMES.has(folded);
