import { daysOrWeeks } from './days-or-weeks.js';
import type { Range } from '../definition/schema.js';
import type { ReasonMessages } from '../engine/reason-messages.js';
import type { Messages } from './messages.js';

type Counted = (count: number) => string;

/** `one` and `two` say the number themselves; the others follow a digit. */
interface Forms {
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}

const pluralRules = new Intl.PluralRules('ar');

function plural(count: number, forms: Forms): string {
  const rule = pluralRules.select(count);
  if (rule === 'one' || rule === 'two') return forms[rule];
  return `${count} ${forms[rule === 'zero' ? 'other' : rule]}`;
}

const dayForms = { one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' };
const weekForms = {
  one: 'أسبوع واحد',
  two: 'أسبوعين',
  few: 'أسابيع',
  many: 'أسبوعًا',
  other: 'أسبوع',
};
const answerForms = {
  one: 'إجابة واحدة',
  two: 'إجابتين',
  few: 'إجابات',
  many: 'إجابة',
  other: 'إجابة',
};

// As after a preposition, where two is يومين; alone it is يومان.
const days: Counted = (count) => plural(count, dayForms);
const weeks: Counted = (count) => plural(count, weekForms);
const answers: Counted = (count) => plural(count, answerForms);
const daysAlone: Counted = (count) => plural(count, { ...dayForms, two: 'يومان' });
const weeksAlone: Counted = (count) => plural(count, { ...weekForms, two: 'أسبوعان' });

const quoted = (label: string) => `«${label}»`;
/** A range of days or weeks: `alone` for a single number, `counted` after a preposition. */
function rangeOf({ min, max }: Range, alone: Counted, counted: Counted): string {
  if (max === undefined) return `${alone(min)} أو أكثر`;
  if (min === max) return alone(min);
  if (min === 0) return `حتى ${counted(max)}`;
  return `من ${min > 2 ? min : counted(min)} إلى ${counted(max)}`;
}

function range({ min, max }: Range): string {
  if (max === undefined) return `${min} أو أكثر`;
  return min === max ? `${min}` : `من ${min} إلى ${max}`;
}

const chose = (labels: readonly string[]) => `اخترت ${labels.map(quoted).join(' و')}.`;

const arabicReasons: ReasonMessages = {
  chose,
  evidence: (strength) =>
    ['', 'الأدلة محدودة.', 'توجد بعض الأدلة.', 'توجد أدلة جيدة.'][strength] ?? '',
  notForGoals: 'لا يُعرف عن هذا الخيار أنه يفيد فيما اخترته.',
  noGoal: 'لم يتم اختيار هدف لمطابقة هذا الخيار معه.',
  othersFitBetter: 'توجد خيارات أخرى تدعمها أدلة أفضل لما اخترته.',
  needsTimeOff: (count, label) =>
    `يمكن أن تبدو البشرة حمراء أو متقشّرة لمدة لا تقل عن ${days(count)}. ${chose([label])}`,
  tooCloseToDate: (count, label) =>
    `يمكن أن تحتاج البشرة إلى مدة تصل إلى ${daysOrWeeks(count, days, weeks)} حتى تهدأ. ${chose([label])}`,
  notWithAnswer: (label) => `استُبعد هذا الخيار لأنك اخترت ${quoted(label)}.`,
};

export const arabic: Messages = {
  reasons: arabicReasons,

  loading: 'جارٍ تحميل الأسئلة…',
  unavailable: 'لا يمكن عرض الأسئلة الآن. يُرجى التواصل مع العيادة مباشرة.',
  tryAgain: 'إعادة المحاولة',
  formRequired: 'يُرجى إكمال الأسئلة أولًا.',

  stepOf: (step, total) => `السؤال ${step} من ${total}`,
  back: 'رجوع',
  startAgain: 'البدء من جديد',
  continue: 'متابعة',
  finish: 'عرض ما قد يناسبك',
  whyWeAsk: 'لماذا نسأل',
  drawing: 'الأماكن نفسها على رسم',
  canSkip: 'يمكنك تخطي هذه الخطوة.',
  ticked: (count) => `تم تحديد ${answers(count)}`,
  problem(problem, takesSeveral, { min, max }) {
    if (problem === 'too-few') return `يُرجى اختيار ${answers(min)} على الأقل.`;
    if (problem === 'too-many') return `يُرجى عدم اختيار أكثر من ${answers(max)}.`;
    return takesSeveral
      ? 'للمتابعة، يُرجى اختيار إجابة واحدة على الأقل.'
      : 'للمتابعة، يُرجى اختيار إجابة.';
  },

  resultTitle: 'نتيجتك',
  advice: {
    'see-doctor-soon': 'يُرجى مراجعة طبيب قريبًا',
    'clinician-first': 'يجب التحدث أولًا إلى طبيب أو طبيب جلدية',
    'tell-clinic': 'يُرجى إبلاغ العيادة قبل الحجز',
  },
  suggestions: 'ما قد يناسبك',
  suggestionsIntro: 'أمور يمكن سؤال العيادة عنها. والعيادة تقرر معك.',
  homeCare: 'العناية المنزلية',
  nothingNow: 'لا توجد اقتراحات في الوقت الحالي',
  talkToClinician: 'يُرجى التحدث إلى مختص صحي عمّا يهمّك.',
  evidence: (strength) => ['', 'أدلة محدودة', 'بعض الأدلة', 'أدلة جيدة'][strength] ?? '',
  askAlso: 'يمكنك السؤال أيضًا عن',
  about: 'ما هذا الخيار وما يمكن توقّعه',
  figures: {
    sessions: 'الجلسات',
    visits: 'زيارات المتابعة',
    gap: 'الفاصل بينها',
    firstChange: 'أول تغيّر',
    timeOff: 'وقت التعافي',
    marksSeen: 'بقاء الآثار ظاهرة',
    needle: 'طول الإبر',
  },
  course: 'مدة الخطة',
  price: 'السعر',
  offerLink: 'في هذه العيادة',
  range,
  often: (count) => `غالبًا ${count}`,
  weeks(value) {
    const { min, max = min } = value;
    if (min >= 1 || max > 2) return rangeOf(value, weeksAlone, weeks);
    return rangeOf({ min: Math.round(min * 7), max: Math.round(max * 7) }, daysAlone, days);
  },
  days: (value) => (value.max === 0 ? 'لا يلزم' : rangeOf(value, daysAlone, days)),
  plan: {
    title: 'الجدول الزمني للخطة',
    weeks: 'الخطة بالأسابيع من البداية',
    prepare: 'التحضير',
    before: (time) => `قبل البدء: ${time}`,
    session: (count) => `الجلسة ${count}`,
    ifNeeded: (when) => `${when}، عند الحاجة`,
    afterEach: (time) => `${time} في كل مرة`,
    judge: 'تقييم النتيجة',
  },
  compare: { title: 'المقارنة', comfort: 'الألم أو الانزعاج', evidence: 'الأدلة' },
  discomfort: ['لا يوجد', 'خفيف', 'متوسط', 'قوي', 'شديد'],
  firstChange: (count) => `بعد نحو ${weeks(count)}`,
  millimetres: (value) => `${range(value)}\u00a0مم`,
  later: 'لاحقًا',
  // Several starts arrive as one text, joined with a Latin semicolon.
  waitAtLeast: (count, from) =>
    `يجب الانتظار مدة لا تقل عن ${weeks(count)}، ويبدأ العدّ من ${from.replaceAll('; ', '؛ ومن ')}.`,
  waitForAll: 'يجب أن تنتهي كل هذه المدد.',
  leftOut: 'ما استُبعد، ولماذا',
  whatIf: {
    title: 'ما الذي قد يغيّر هذه النتيجة',
    given: (label, isChosen) => `${isChosen ? 'عند' : 'من دون'} اختيار ${quoted(label)}:`,
    now: 'للسؤال عنه الآن:',
    later: 'للسؤال عنه لاحقًا:',
    out: 'ما سيُستبعد:',
  },
  limits: 'يُرجى مراعاة ما يلي',
  beforeCare: 'قبل العلاج',
  afterCare: 'بعد العلاج',
  nextStep: 'الخطوة التالية',
  book: 'حجز استشارة',
  copied: 'تم النسخ.',
  copyFailed: 'لم ينجح النسخ. يُرجى تحديد هذا النص ونسخه:',
  share: 'نسخ الرابط مع الإجابات',
  clear: 'مسح الإجابات',
  yourAnswers: 'إجاباتك',
  noAnswer: 'لا توجد إجابة',
  change: 'تغيير',
  sources: 'المصادر',
  grades: {
    strong: 'أدلة قوية',
    moderate: 'أدلة متوسطة',
    limited: 'أدلة محدودة',
    contested: 'آراء الخبراء مختلفة',
    unsourced: 'بعض النقاط معلومات عامة؛ ولم يُعثر على مصدر لها.',
  },
  reviewedBy: (by, role, on, until) =>
    `تمت مراجعة المحتوى من قِبل ${by}، ${role}، بتاريخ ${on}؛ المراجعة التالية في موعد أقصاه ${until}.`,
  notReviewed: 'لم يعتمد أي مختص صحي هذا المحتوى بعد.',
};
