import type { CalendarMessages } from './calendar-messages.js';

const rules = new Intl.PluralRules('ar');

/** As after a preposition. One and two are said in the word itself. */
function countedWeeks(count: number): string {
  switch (rules.select(count)) {
    case 'one':
      return 'أسبوع واحد';
    case 'two':
      return 'أسبوعين';
    case 'few':
      return `${count} أسابيع`;
    case 'many':
      return `${count} أسبوعًا`;
    default:
      return `${count} أسبوع`;
  }
}

export const arabic: CalendarMessages = {
  lang: 'ar',
  heading: 'إضافة خطة إلى التقويم',
  intro: 'هذه الأيام اقتراح فقط. أما المواعيد الفعلية فيُتّفق عليها مع العيادة.',
  treatment: 'أيّ علاج',
  date: 'أيّ موعد',
  firstDay: { session: 'الجلسة الأولى نحو', visit: 'الزيارة الأولى نحو' },
  readyBy: 'كل شيء جاهز بحلول',
  readyOn: (day) => `كل شيء جاهز بحلول ${day}`,
  begin: {
    session: (dates) => `الجلسة الأولى: ${dates}.`,
    visit: (dates) => `الزيارة الأولى: ${dates}.`,
  },
  shorter: 'لا يكفي الوقت إلا لخطة أقصر.',
  tooLate: (weeks) =>
    `لا يمكن ذلك قبل هذا التاريخ. يستغرق الأمر مدة لا تقل عن ${countedWeeks(weeks)}.`,
  tooSoon: 'قد يلزم بعض الوقت للاستعداد قبل ذلك. قد يكون موعد لاحق أنسب.',
  outOfReach: (earliest, latest) => `يُرجى اختيار يوم من ${earliest} إلى ${latest}.`,
  days: 'الأيام المقترحة',
  save: 'حفظ ملف التقويم (\u200e.ics)',
  contents:
    'في الملف هذه الأيام، وليس فيه أيّ من إجاباتك. العناوين لا تذكر اسم العلاج، والملاحظات تذكره.',
  saved:
    'يُرجى فتح الملف المحفوظ لإضافة الأيام إلى التقويم. وإن لم ينجح ذلك، فيمكن تدوين الأيام من هنا.',

  session: (number) => `جلسة العيادة ${number}`,
  visit: (number) => `زيارة العيادة ${number}`,
  several: (first, last) => `جلسات العيادة من ${first} إلى ${last}`,
  prepare: 'الاستعداد للجلسة الأولى',
  change: 'ملاحظة أول تغيّر',
  judge: 'تقييم النتيجة',
  ifNeeded: (title) => `${title}، عند الحاجة`,
  suggestion: (title) => `${title} (اقتراح)`,

  from: (day) => `ابتداءً من ${day}`,

  note: 'هذا اقتراح فقط. يُرجى الاتفاق عليه مع العيادة.',
  anyDay: 'قد يناسب أيّ يوم من هذه المدة.',
};
