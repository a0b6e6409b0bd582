import type { CalendarWords } from './calendar-words.js';

export const arabic: CalendarWords = {
  lang: 'ar',
  heading: 'إضافة خطة إلى التقويم',
  intro: 'هذه الأيام اقتراح فقط. أما المواعيد الفعلية فيُتّفق عليها مع العيادة.',
  treatment: 'أيّ علاج',
  firstDay: { session: 'الجلسة الأولى نحو', visit: 'الزيارة الأولى نحو' },
  tooSoon: 'قد يلزم الاستعداد بضعة أسابيع قبل ذلك. قد يكون يوم لاحق أنسب.',
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

  around: (day) => `نحو ${day}`,
  between: (first, last) => `بين ${first} و${last}`,
  from: (day) => `ابتداءً من ${day}`,

  note: 'هذا اقتراح فقط. يُرجى الاتفاق عليه مع العيادة.',
  anyDay: 'قد يناسب أيّ يوم من هذه المدة.',
};
