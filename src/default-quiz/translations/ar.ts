/** The built-in quiz in Arabic: text by path. */
export const arabicTexts: Readonly<Record<string, string>> = {
  title: 'ما الذي قد يناسب بشرتك؟',
  intro:
    'يساعدك هذا الاستبيان على الاستعداد للتحدث مع عيادة للبشرة. ويقدّم معلومات عامة. وهو لا يقدّم تشخيصًا، ولا يمكن أن يحل محل فحص لدى مختص.',
  eligibility: 'يجب أن يكون عمرك 18 عامًا أو أكثر للحصول على أفكار عن العلاج.',
  'review.note':
    'لم يعتمد أي مختص صحي هذا المحتوى بعد. يجب على العيادة أن تطلب من مختص صحي مراجعته قبل استخدامه.',
  'addOns.prp.name': 'صفائح دموية من دمك (PRP)',
  'addOns.prp.about':
    'تُستخدم صفائح دموية من دمك مع الوخز بالإبر الدقيقة. قد يفيد ذلك في الندوب الغائرة أكثر من الوخز بالإبر الدقيقة وحده. ومع الليزر لم يُضف ذلك إلى النتيجة.',
  'result.consultation':
    'يمكنك أخذ هذه الصفحة معك إلى الاستشارة. يُرجى السؤال عمّا قد يناسب بشرتك، وعن التكلفة، وعن المشكلات التي قد تحدث.',
  'result.homeCareOnly':
    'في الوقت الحالي، العناية المنزلية هي ما يناسب إجاباتك. ويمكن لمختص صحي إخبارك بما قد يناسبك غيرها.',
  'result.limits.0': 'النتائج تختلف ولا يمكن ضمانها.',
  'result.limits.1':
    'يقدّم هذا الاستبيان معلومات عامة. وهو لا يقدّم تشخيصًا، ولا يمكن أن يحل محل فحص لدى مختص.',
  'result.limits.2': 'الأرقام هنا نطاقات. وستؤكدها العيادة.',
  'result.limits.3': 'يُرجى عدم إيقاف أي دواء بسبب هذا الاستبيان.',
  'result.notes.0.text': 'إذا كان القلق بشأن مظهرك يطغى على يومك، فيُرجى التحدث إلى طبيب الأسرة.',
  'result.notes.1.text':
    'تتكوّن الندوب البارزة بسهولة أكبر على الصدر والكتفين. يجب مراجعة طبيب جلدية أولًا.',
  'result.notes.2.text': 'تتحقق العيادة من لون شعرك، لأن الليزر يحتاج إلى شعر داكن.',
  'result.notes.3.text': 'التغيير الذي يستمر لفترة يحتاج إلى أشهر.',
  'result.notes.4.text':
    'للبشرة غير الموحّدة اللون أو التي ظهر عليها أثر الشمس مع السنين، يأتي أولًا واقي الشمس اليومي وكريمات البشرة.',
  'steps.goals.questions.goals.title': 'ما الذي تهمّك المساعدة فيه؟',
  'steps.goals.questions.goals.help': 'يمكن اختيار 3 إجابات كحد أقصى.',
  'steps.goals.questions.goals.why': 'إجابتك هي التي تحدّد الأفكار التي نعرضها.',
  'steps.goals.questions.goals.options.firmness.label': 'بشرة أكثر تماسكًا',
  'steps.goals.questions.goals.options.fine_lines.label': 'خطوط دقيقة وتجاعيد أخف',
  'steps.goals.questions.goals.options.texture_pores.label': 'بشرة أنعم ومسام أقل وضوحًا',
  'steps.goals.questions.goals.options.glow_hydration.label': 'مظهر أكثر نضارة وترطيبًا',
  'steps.goals.questions.goals.options.scars.label': 'ندوب أو علامات تمدد أقل وضوحًا',
  'steps.goals.questions.goals.options.pigment_sun.label': 'لون أكثر تجانسًا',
  'steps.goals.questions.goals.options.pigment_sun.description':
    'بقع الشمس أو آثار داكنة أو بقع واسعة',
  'steps.goals.questions.goals.options.acne_prone.label': 'حبوب أقل ونوبات حبوب أقل',
  'steps.goals.questions.goals.options.ingrown_hair.label':
    'تقليل الشعر النامي تحت الجلد أو نتوءات الحلاقة',
  'steps.goals.questions.goals.options.not_sure.label': 'شيء آخر، أو لا أعرف بالتأكيد',
  'steps.goals.questions.main_goal.title': 'أيّها الأهم لديك؟',
  'steps.goals.questions.main_goal.why': 'هذا الهدف هو الأكثر تأثيرًا عند ترتيب الأفكار.',
  'steps.details.title': 'بعض التفاصيل الإضافية',
  'steps.details.questions.scar_type.title': 'ما نوع العلامات؟',
  'steps.details.questions.scar_type.why':
    'نوع العلامة يغيّر كل شيء: بعض العلامات يمكن علاجه، وبعضها يحتاج إلى طبيب.',
  'steps.details.questions.scar_type.careful.message':
    'لم يكن نوع هذه العلامات مؤكدًا لديك. يُرجى الطلب من العيادة فحصها أولًا.',
  'steps.details.questions.scar_type.options.pitted.label': 'حفر صغيرة من حبوب قديمة',
  'steps.details.questions.scar_type.options.surgical_injury.label':
    'ندبة مسطحة من عملية جراحية أو إصابة',
  'steps.details.questions.scar_type.options.stretch_marks.label': 'علامات تمدد',
  'steps.details.questions.scar_type.options.burn.label': 'ندبة من حرق',
  'steps.details.questions.scar_type.options.raised.label': 'ندبة بارزة أو متكتلة',
  'steps.details.questions.scar_type.options.marks_after_spots.label':
    'آثار مسطحة داكنة أو حمراء في مكان حبوب سابقة',
  'steps.details.questions.scar_type.options.not_sure.label': 'لا أعرف بالتأكيد',
  'steps.details.questions.scar_age.title': 'هل عمرها أقل من 6 أشهر؟',
  'steps.details.questions.scar_age.why': 'تستمر الندوب الجديدة في التغيّر لأشهر.',
  'steps.details.questions.scar_age.careful.message':
    'علاج الندوب الجديدة ينتظر 6 أشهر. يُرجى الطلب من العيادة التحقق من عمر هذه الندبة.',
  'steps.details.questions.scar_age.options.under_6_months.label': 'نعم',
  'steps.details.questions.scar_age.options.over_6_months.label': 'لا',
  'steps.details.questions.scar_age.options.not_sure.label': 'لا أعرف بالتأكيد',
  'steps.details.questions.colour_type.title': 'كيف يبدو اختلاف اللون؟',
  'steps.details.questions.colour_type.why':
    'كل نوع من العلامات يحتاج إلى عناية خاصة به. ويمكن للضوء أن يجعل بعضها أغمق.',
  'steps.details.questions.colour_type.careful.message':
    'لم يكن نوع هذه العلامات مؤكدًا لديك. يُرجى الطلب من العيادة فحصها قبل أي علاج بالضوء أو الليزر.',
  'steps.details.questions.colour_type.options.sun_spots.label': 'بقع بنية صغيرة أو نمش',
  'steps.details.questions.colour_type.options.marks_after_spots.label':
    'آثار داكنة تركتها حبوب أو خدوش',
  'steps.details.questions.colour_type.options.patches.label':
    'بقع واسعة بنية أو رمادية على الخدين أو الجبهة أو فوق الشفة العليا',
  'steps.details.questions.colour_type.options.tan.label': 'اسمرار حديث (تان)',
  'steps.details.questions.colour_type.options.tan.message':
    'الاسمرار يتلاشى من تلقاء نفسه. واقي الشمس يساعد. لا حاجة إلى علاج.',
  'steps.details.questions.colour_type.options.not_sure.label': 'لا أعرف بالتأكيد',
  'steps.details.questions.spots_today.title': 'كيف حال بشرتك اليوم؟',
  'steps.details.questions.spots_today.why': 'الحبوب النشطة تحتاج إلى عناية خاصة بها أولًا.',
  'steps.details.questions.spots_today.careful.message':
    'وجود حبوب كثيرة حمراء أو مؤلمة يعني الانتظار. يُرجى الطلب من العيادة فحص بشرتك أولًا.',
  'steps.details.questions.spots_today.options.mild.label':
    'رؤوس سوداء في الغالب أو بضع حبوب صغيرة',
  'steps.details.questions.spots_today.options.inflamed.label': 'حبوب كثيرة حمراء أو مؤلمة',
  'steps.details.questions.spots_today.options.severe.label': 'كتل عميقة مؤلمة، أو حبوب تترك ندوبًا',
  'steps.details.questions.spots_today.options.calm.label': 'هادئة الآن',
  'steps.details.questions.spots_today.options.not_sure.label': 'لا أعرف بالتأكيد',
  'steps.area.questions.area.title': 'في أي مكان من جسمك؟',
  'steps.area.questions.area.why': 'بعض الأماكن تحتاج إلى عناية خاصة، مثل الجفنين.',
  'steps.area.questions.area.options.face.label': 'الوجه',
  'steps.area.questions.area.options.eyelids.label': 'الجفنان أو منطقة قريبة جدًا من العينين',
  'steps.area.questions.area.options.neck_chest.label': 'الرقبة أو الصدر',
  'steps.area.questions.area.options.trunk.label': 'البطن أو الوركان أو الفخذان',
  'steps.area.questions.area.options.back_shoulders.label': 'الظهر أو الكتفان',
  'steps.area.questions.area.options.beard_neck.label': 'منطقة حلاقة اللحية أو الرقبة',
  'steps.area.questions.area.options.underarms_legs_bikini.label':
    'الإبطان أو الساقان أو خط البكيني',
  'steps.area.questions.area.options.hands_arms.label': 'اليدان أو الذراعان',
  'steps.area.questions.area.options.other.label': 'مكان آخر',
  'steps.age.questions.age.title': 'كم عمرك؟',
  'steps.age.questions.age.why': 'أفكار العلاج للبالغين فقط. نحتاج إلى الفئة العمرية فقط.',
  'steps.age.questions.age.options.under_18.label': 'أقل من 18 عامًا',
  'steps.age.questions.age.options.18_21.label': 'من 18 إلى 21 عامًا',
  'steps.age.questions.age.options.22_34.label': 'من 22 إلى 34 عامًا',
  'steps.age.questions.age.options.35_49.label': 'من 35 إلى 49 عامًا',
  'steps.age.questions.age.options.50_64.label': 'من 50 إلى 64 عامًا',
  'steps.age.questions.age.options.65_plus.label': '65 عامًا أو أكثر',
  'steps.pregnancy.questions.pregnancy.title': 'هل ينطبق عليك أيّ مما يلي الآن؟',
  'steps.pregnancy.questions.pregnancy.help': 'نطرح هذا السؤال على الجميع.',
  'steps.pregnancy.questions.pregnancy.why':
    'معظم العلاجات تنتظر إلى ما بعد الولادة، وبعض الكريمات لا تُستخدم عند التخطيط للحمل.',
  'steps.pregnancy.questions.pregnancy.careful.message':
    'بعض العلاجات تحتاج إلى تحقّق أولًا. يُرجى التحدث إلى العيادة قبل اختيار أيّ منها.',
  'steps.pregnancy.questions.pregnancy.options.pregnant.label': 'حمل حالي أو محتمل',
  'steps.pregnancy.questions.pregnancy.options.breastfeeding.label': 'رضاعة طبيعية',
  'steps.pregnancy.questions.pregnancy.options.trying_to_conceive.label': 'محاولة الإنجاب',
  'steps.pregnancy.questions.pregnancy.options.none.label': 'لا شيء من هذا ينطبق عليّ',
  'steps.pregnancy.questions.pregnancy.options.prefer_not_to_say.label': 'أفضّل عدم الإفصاح',
  'steps.skin_type.title': 'بشرتك والشمس',
  'steps.skin_type.questions.skin_colour.title': 'من دون اسمرار، أيّ مما يلي هو الأقرب إلى بشرتك؟',
  'steps.skin_type.questions.skin_colour.why':
    'يمكن للضوء والليزر والتقشير الكيميائي ترك علامات أو حروق على البشرة الأغمق لونًا أو المسمرّة. ستتحقق العيادة من ذلك.',
  'steps.skin_type.questions.skin_colour.careful.message':
    'ينبغي أن تتحقق العيادة من تفاعل بشرتك مع الشمس وأن تجري أولًا اختبارًا على مساحة صغيرة من الجلد.',
  'steps.skin_type.questions.skin_colour.options.very_pale.label': 'فاتحة جدًا',
  'steps.skin_type.questions.skin_colour.options.pale.label': 'فاتحة',
  'steps.skin_type.questions.skin_colour.options.light_medium.label': 'فاتحة إلى متوسطة',
  'steps.skin_type.questions.skin_colour.options.light_brown.label': 'بنية فاتحة أو زيتونية',
  'steps.skin_type.questions.skin_colour.options.brown.label': 'بنية',
  'steps.skin_type.questions.skin_colour.options.dark.label': 'بنية داكنة أو سوداء',
  'steps.skin_type.questions.skin_colour.options.not_sure.label': 'لا أعرف بالتأكيد',
  'steps.skin_type.questions.sun_reaction.title':
    'بعد ساعة في شمس الظهيرة القوية من دون واقي شمس، ماذا يحدث لبشرتك؟',
  'steps.skin_type.questions.sun_reaction.why':
    'طريقة تفاعل بشرتك مع الشمس تعطي فكرة عن تفاعلها مع الضوء والليزر.',
  'steps.skin_type.questions.sun_reaction.options.always_burns.label': 'تحترق دائمًا، ولا تسمرّ أبدًا',
  'steps.skin_type.questions.sun_reaction.options.usually_burns.label': 'تحترق عادةً، وتسمرّ قليلًا',
  'steps.skin_type.questions.sun_reaction.options.sometimes_burns.label':
    'تحترق أحيانًا، وتسمرّ ببطء',
  'steps.skin_type.questions.sun_reaction.options.rarely_burns.label':
    'نادرًا ما تحترق، وتسمرّ بسهولة',
  'steps.skin_type.questions.sun_reaction.options.very_rarely_burns.label':
    'نادرًا جدًا ما تحترق، وتغمق بسرعة',
  'steps.skin_type.questions.sun_reaction.options.never_burns.label': 'لا تحترق أبدًا',
  'steps.skin_type.questions.sun_reaction.options.not_sure.label': 'لا أعرف بالتأكيد',
  'steps.skin_now.questions.skin_now.title': 'بشرتك الآن وفي الفترة الأخيرة',
  'steps.skin_now.questions.skin_now.help': 'يُرجى تحديد كل ما ينطبق.',
  'steps.skin_now.questions.skin_now.why':
    'بعض الأمور تعني «ليس اليوم». وبعضها يحتاج إلى فحص لدى طبيب أولًا.',
  'steps.skin_now.questions.skin_now.careful.message':
    'لا نعرف حال بشرتك الآن، لذلك فهذه هي الإجابة الحذرة. ينبغي أن يفحصها مختص أولًا.',
  'steps.skin_now.questions.skin_now.options.suspicious_mole.label':
    'شامة أو علامة تتغيّر أو تنزف أو تسبب حكة، أو قرحة لم تلتئم خلال 4 أسابيع',
  'steps.skin_now.questions.skin_now.options.suspicious_mole.group': 'الشامات وسرطان الجلد',
  'steps.skin_now.questions.skin_now.options.skin_cancer_area.label':
    'سرطان جلد في تلك المنطقة، الآن أو سابقًا',
  'steps.skin_now.questions.skin_now.options.skin_cancer_area.group': 'الشامات وسرطان الجلد',
  'steps.skin_now.questions.skin_now.options.rough_patches.label': 'بقع خشنة ومتقشّرة لا تزول',
  'steps.skin_now.questions.skin_now.options.rough_patches.group': 'الشامات وسرطان الجلد',
  'steps.skin_now.questions.skin_now.options.cold_sore_now.label': 'قرحة برد (هربس الشفاه)',
  'steps.skin_now.questions.skin_now.options.cold_sore_now.group': 'الآن',
  'steps.skin_now.questions.skin_now.options.active_infection.label': 'عدوى أو ثآليل',
  'steps.skin_now.questions.skin_now.options.active_infection.group': 'الآن',
  'steps.skin_now.questions.skin_now.options.open_wound_or_rash.label':
    'جروح أو قروح مفتوحة أو طفح جلدي',
  'steps.skin_now.questions.skin_now.options.open_wound_or_rash.group': 'الآن',
  'steps.skin_now.questions.skin_now.options.inflammatory_skin_flare.label':
    'نوبة اشتداد الإكزيما أو التهاب الجلد أو الصدفية',
  'steps.skin_now.questions.skin_now.options.inflammatory_skin_flare.group': 'الآن',
  'steps.skin_now.questions.skin_now.options.rosacea_flaring.label':
    'وردية (روزاسيا) مع حبوب أو نوبات احمرار شديدة',
  'steps.skin_now.questions.skin_now.options.rosacea_flaring.group': 'الآن',
  'steps.skin_now.questions.skin_now.options.active_acne_inflamed.label':
    'حبوب كثيرة حمراء أو مؤلمة',
  'steps.skin_now.questions.skin_now.options.active_acne_inflamed.group': 'الآن',
  'steps.skin_now.questions.skin_now.options.patches.label':
    'بقع واسعة بنية أو رمادية على الخدين أو الجبهة أو فوق الشفة العليا',
  'steps.skin_now.questions.skin_now.options.patches.group': 'الآن',
  'steps.skin_now.questions.skin_now.options.tattoo_area.label': 'وشم أو مكياج دائم في تلك المنطقة',
  'steps.skin_now.questions.skin_now.options.tattoo_area.group': 'الآن',
  'steps.skin_now.questions.skin_now.options.cold_sore_history.label': 'قروح برد (هربس الشفاه)',
  'steps.skin_now.questions.skin_now.options.cold_sore_history.group': 'أحيانًا',
  'steps.skin_now.questions.skin_now.options.eczema_prone.label': 'إكزيما',
  'steps.skin_now.questions.skin_now.options.eczema_prone.group': 'أحيانًا',
  'steps.skin_now.questions.skin_now.options.rosacea_calm.label': 'وردية (روزاسيا) هادئة',
  'steps.skin_now.questions.skin_now.options.rosacea_calm.group': 'أحيانًا',
  'steps.skin_now.questions.skin_now.options.sensitive_skin.label':
    'لسع أو احمرار بسهولة مع منتجات كثيرة',
  'steps.skin_now.questions.skin_now.options.sensitive_skin.group': 'أحيانًا',
  'steps.skin_now.questions.skin_now.options.sunburn_or_tan_recent.label':
    'حروق شمس أو اسمرار أو استخدام سرير تسمير',
  'steps.skin_now.questions.skin_now.options.sunburn_or_tan_recent.group': 'خلال آخر 4 أسابيع',
  'steps.skin_now.questions.skin_now.options.recent_botox.label':
    'حقن ضد التجاعيد خلال آخر أسبوعين',
  'steps.skin_now.questions.skin_now.options.recent_botox.group': 'خلال آخر 4 أسابيع',
  'steps.skin_now.questions.skin_now.options.recent_filler.label': 'حقن الفيلر (مواد مالئة)',
  'steps.skin_now.questions.skin_now.options.recent_filler.group': 'خلال آخر 4 أسابيع',
  'steps.skin_now.questions.skin_now.options.recent_peel_laser.label':
    'تقشير كيميائي خفيف أو ضوء نبضي مكثف (IPL) أو وخز بالإبر الدقيقة',
  'steps.skin_now.questions.skin_now.options.recent_peel_laser.group': 'خلال آخر 4 أسابيع',
  'steps.skin_now.questions.skin_now.options.recent_waxing.label':
    'إزالة الشعر بالشمع أو الخيط أو كريم إزالة الشعر خلال آخر أسبوع',
  'steps.skin_now.questions.skin_now.options.recent_waxing.group': 'خلال آخر 4 أسابيع',
  'steps.skin_now.questions.skin_now.options.fake_tan.label':
    'مستحضر اسمرار صناعي خلال آخر أسبوعين',
  'steps.skin_now.questions.skin_now.options.fake_tan.group': 'خلال آخر 4 أسابيع',
  'steps.skin_now.questions.skin_now.options.recent_deep_resurfacing.label':
    'تقشير كيميائي قوي أو ليزر لتجديد سطح الجلد خلال آخر 3 أشهر',
  'steps.skin_now.questions.skin_now.options.recent_deep_resurfacing.group': 'خلال آخر 6 أشهر',
  'steps.skin_now.questions.skin_now.options.recent_surgery_area.label':
    'عملية جراحية أو غرز في تلك المنطقة',
  'steps.skin_now.questions.skin_now.options.recent_surgery_area.group': 'خلال آخر 6 أشهر',
  'steps.skin_now.questions.skin_now.options.none.label': 'لا شيء مما سبق',
  'steps.skin_now.questions.skin_now.options.not_sure.label': 'لا أعرف بالتأكيد',
  'steps.health.questions.health.title': 'صحتك وأدويتك',
  'steps.health.questions.health.help': 'يُرجى تحديد كل ما ينطبق.',
  'steps.health.questions.health.why':
    'بعض الأدوية والحالات الصحية تجعل علاجًا ما غير آمن، أو تعني أنه يجب أن يوافق طبيب أولًا.',
  'steps.health.questions.health.note': 'يُرجى عدم إيقاف أي دواء بسبب هذا الاستبيان.',
  'steps.health.questions.health.careful.message':
    'لا نعرف حالتك الصحية، لذلك فهذه هي الإجابة الحذرة. ينبغي أن يتحقق مختص من صحتك أولًا.',
  'steps.health.questions.health.options.isotretinoin_now.label': 'كبسولات إيزوتريتينوين حاليًا',
  'steps.health.questions.health.options.isotretinoin_now.group': 'الأدوية',
  'steps.health.questions.health.options.isotretinoin_past_6m.label':
    'التوقف عن إيزوتريتينوين منذ أقل من 6 أشهر',
  'steps.health.questions.health.options.isotretinoin_past_6m.group': 'الأدوية',
  'steps.health.questions.health.options.blood_thinners.label':
    'مميعات الدم، مثل وارفارين أو أبيكسابان أو كلوبيدوغريل أو أسبرين يوميًا',
  'steps.health.questions.health.options.blood_thinners.group': 'الأدوية',
  'steps.health.questions.health.options.photosensitising_medicine.label':
    'دواء يجعل الجلد يتفاعل مع الضوء (دوكسيسيكلين، عشبة القديس يوحنا)',
  'steps.health.questions.health.options.photosensitising_medicine.group': 'الأدوية',
  'steps.health.questions.health.options.retinoid_acid_cream.label':
    'كريم ريتينويد أو حمض في تلك المنطقة (ريتينول، تريتينوين، أدابالين، حمض الغليكوليك)',
  'steps.health.questions.health.options.retinoid_acid_cream.group': 'الأدوية',
  'steps.health.questions.health.options.immunosuppressed.label':
    'ضعف المناعة بسبب مرض أو دواء، أو ستيرويدات لأشهر',
  'steps.health.questions.health.options.immunosuppressed.group': 'الأدوية',
  'steps.health.questions.health.options.cancer_treatment.label':
    'علاج كيميائي أو إشعاعي خلال آخر 6 أشهر',
  'steps.health.questions.health.options.cancer_treatment.group': 'الأدوية',
  'steps.health.questions.health.options.bleeding_disorder.label': 'دم لا يتخثر جيدًا',
  'steps.health.questions.health.options.bleeding_disorder.group': 'الصحة',
  'steps.health.questions.health.options.diabetes_controlled.label': 'داء السكري، مضبوط جيدًا',
  'steps.health.questions.health.options.diabetes_controlled.group': 'الصحة',
  'steps.health.questions.health.options.diabetes_uncontrolled.label': 'داء السكري، يصعب ضبطه',
  'steps.health.questions.health.options.diabetes_uncontrolled.group': 'الصحة',
  'steps.health.questions.health.options.keloid_history.label':
    'ندوب سميكة أو بارزة أو متنامية بعد الجروح أو الحبوب، لديك أو لدى أحد أفراد عائلتك المقرّبين',
  'steps.health.questions.health.options.keloid_history.group': 'الصحة',
  'steps.health.questions.health.options.koebner_condition.label':
    'صدفية أو حزاز مسطح، حتى وإن كان هادئًا',
  'steps.health.questions.health.options.koebner_condition.group': 'الصحة',
  'steps.health.questions.health.options.vitiligo.label': 'بهاق، حتى وإن كان هادئًا',
  'steps.health.questions.health.options.vitiligo.group': 'الصحة',
  'steps.health.questions.health.options.connective_tissue_disease.label':
    'ذئبة أو تصلّب الجلد أو حالة مشابهة',
  'steps.health.questions.health.options.connective_tissue_disease.group': 'الصحة',
  'steps.health.questions.health.options.light_sensitive_condition.label':
    'حالة تجعل الجلد يتفاعل بشكل سيئ مع الضوء',
  'steps.health.questions.health.options.light_sensitive_condition.group': 'الصحة',
  'steps.health.questions.health.options.epilepsy_light.label':
    'يمكن للضوء الوامض أن يسبب لديك نوبة تشنج',
  'steps.health.questions.health.options.epilepsy_light.group': 'الصحة',
  'steps.health.questions.health.options.heart_device.label':
    'منظم لضربات القلب أو جهاز كهربائي مزروع',
  'steps.health.questions.health.options.heart_device.group': 'الصحة',
  'steps.health.questions.health.options.metal_implant_area.label':
    'شريحة أو مسمار أو برغي معدني في تلك المنطقة',
  'steps.health.questions.health.options.metal_implant_area.group': 'الصحة',
  'steps.health.questions.health.options.metal_allergy.label': 'المعادن',
  'steps.health.questions.health.options.metal_allergy.group': 'الحساسية',
  'steps.health.questions.health.options.anaesthetic_allergy.label': 'كريم التخدير أو حقن التخدير',
  'steps.health.questions.health.options.anaesthetic_allergy.group': 'الحساسية',
  'steps.health.questions.health.options.salicylate_allergy.label': 'الأسبرين',
  'steps.health.questions.health.options.salicylate_allergy.group': 'الحساسية',
  'steps.health.questions.health.options.none.label': 'لا شيء مما سبق',
  'steps.health.questions.health.options.prefer_not_to_say.label': 'أفضّل عدم الإفصاح',
  'steps.comfort.title': 'ما الذي يناسبك؟',
  'steps.comfort.questions.downtime.title':
    'ما المدة المقبولة لديك لظهور احمرار أو تقشّر على بشرتك؟',
  'steps.comfort.questions.downtime.why': 'بعض العلاجات تترك البشرة محمرّة أو متقشّرة لأيام.',
  'steps.comfort.questions.downtime.options.none.label': 'ولا يوم واحد',
  'steps.comfort.questions.downtime.options.days_1_3.label': 'من يوم واحد إلى 3 أيام',
  'steps.comfort.questions.downtime.options.week.label': 'حتى أسبوع',
  'steps.comfort.questions.downtime.options.longer.label': 'لا بأس بمدة أطول',
  'steps.comfort.questions.needles.title': 'ما شعورك تجاه الإبر أو الألم الخفيف؟',
  'steps.comfort.questions.needles.why': 'كي نستبعد ما تفضّل تجنّبه.',
  'steps.comfort.questions.needles.options.avoid.label': 'أفضّل تجنّب ذلك',
  'steps.comfort.questions.needles.options.a_little.label': 'القليل لا بأس به',
  'steps.comfort.questions.needles.options.fine.label': 'لا مانع لديّ',
  'steps.comfort.questions.ready_by.title': 'هل هناك موعد يهمّك أن تكون بشرتك جاهزة له؟',
  'steps.comfort.questions.ready_by.why': 'كي يكون لدى بشرتك وقت كافٍ لتهدأ قبله.',
  'steps.comfort.questions.ready_by.options.under_2_weeks.label': 'بعد أقل من أسبوعين',
  'steps.comfort.questions.ready_by.options.under_2_weeks.message':
    'التغيير الذي يستمر لفترة يحتاج إلى أشهر.',
  'steps.comfort.questions.ready_by.options.weeks_2_8.label': 'بعد أسبوعين إلى 8 أسابيع',
  'steps.comfort.questions.ready_by.options.no_date.label': 'لا يوجد موعد',
  'facts.under_18.message':
    'العلاجات التجميلية في العيادات للبالغين. في حال وجود حب شباب أو ندوب، يُرجى مراجعة طبيب أسرة أو طبيب جلدية مع أحد الوالدين أو من يقوم برعايتك.',
  'facts.under_18.precautions.topical_retinoid.message':
    'في عمرك، يحتاج كريم الريتينويد إلى مشورة طبيب أسرة أو صيدلي.',
  'facts.age_18_21.message':
    'أجهزة الوخز بالإبر الدقيقة مرخّصة في الولايات المتحدة لمن بلغوا 22 عامًا أو أكثر. يُرجى سؤال العيادة عمّا إذا كان هذا العلاج مناسبًا لك الآن.',
  'facts.pregnant.message':
    'من الأفضل تأجيل معظم العلاجات التجميلية إلى ما بعد الولادة. يُرجى سؤال القابلة أو الطبيب قبل استخدام منتجات للبشرة تحتوي على مواد فعّالة.',
  'facts.pregnant.precautions.topical_retinoid.message': 'لا تُستخدم كريمات الريتينويد أثناء الحمل.',
  'facts.pregnant.precautions.topical_gentle.message':
    'يُرجى سؤال القابلة أو الطبيب أو الصيدلي عن المنتجات الآمنة أثناء الحمل.',
  'facts.breastfeeding.message':
    'العلاجات التي تجرح الجلد أو تثقبه تُؤجَّل عادةً إلى ما بعد انتهاء الرضاعة الطبيعية. يُرجى سؤال الطبيب أو الصيدلي أولًا.',
  'facts.breastfeeding.precautions.peel_medium.message':
    'يؤجَّل التقشير الكيميائي القوي عادةً إلى ما بعد انتهاء الرضاعة.',
  'facts.breastfeeding.precautions.ipl.message':
    'يؤجَّل العلاج الضوئي عادةً إلى ما بعد انتهاء الرضاعة.',
  'facts.breastfeeding.precautions.peel_superficial.message':
    'يُرجى سؤال طبيبك أو الصيدلي قبل إجراء ذلك أثناء الرضاعة.',
  'facts.breastfeeding.precautions.topical_retinoid.message':
    'تؤجَّل كريمات الريتينويد عادةً إلى ما بعد انتهاء الرضاعة.',
  'facts.trying_to_conceive.message':
    'يُرجى إبلاغ العيادة عن محاولة الإنجاب. لا تُستخدم كريمات الريتينويد عند التخطيط للحمل.',
  'facts.trying_to_conceive.precautions.peel_medium.message':
    'بعض أنواع التقشير القوي لا تُستخدم عند التخطيط للحمل. يُرجى إبلاغ العيادة.',
  'facts.trying_to_conceive.precautions.topical_retinoid.message':
    'لا تُستخدم كريمات الريتينويد عند التخطيط للحمل.',
  'facts.isotretinoin_now.message':
    'يجب الانتظار حتى تنتهي دورة علاجك. والمختص الذي وصف الدواء هو من يقرر متى تكون علاجات البشرة آمنة.',
  'facts.isotretinoin_now.precautions.topical_retinoid.message':
    'قد يسبب إيزوتريتينوين مع كريم الريتينويد تهيجًا شديدًا للجلد. يُرجى سؤال من وصف الدواء.',
  'facts.isotretinoin_now.precautions.ipl.message':
    'يمكن أن يجعل إيزوتريتينوين الجلد يتفاعل مع الضوء. ومن وصف الدواء هو من يقرر متى يكون الضوء آمنًا.',
  'facts.isotretinoin_past_6m.message':
    'النصيحة المعتادة هي الانتظار 6 أشهر بعد إيزوتريتينوين. ويوافق بعض الاختصاصيين على مدة أقصر للعلاجات الخفيفة.',
  'facts.isotretinoin_past_6m.waitFrom': 'آخر كبسولة إيزوتريتينوين تناولتها',
  'facts.isotretinoin_past_6m.precautions.led.message':
    'قد يبقى الجلد أكثر تفاعلًا مع الضوء بعد إيزوتريتينوين. يُرجى إبلاغ العيادة.',
  'facts.isotretinoin_past_6m.precautions.topical_retinoid.message':
    'قد يبقى الجلد جافًا لأشهر بعد إيزوتريتينوين. يُرجى البدء برفق.',
  'facts.blood_thinners.message':
    'يجب عدم إيقاف دوائك. قد تظهر كدمات أو نزف أكثر بعد العلاج. ينبغي أن ترجع العيادة إلى طبيبك للتحقق.',
  'facts.photosensitising_medicine.message':
    'قد تسبب لك العلاجات الضوئية حروقًا أثناء تناول هذا الدواء. يُرجى سؤال صيدلي. يجب عدم إيقاف الدواء من تلقاء نفسك.',
  'facts.photosensitising_medicine.precautions.laser_fractional_nonablative.message':
    'يمكن أن يجعل دواؤك الجلد يتفاعل مع الضوء. يُرجى إبلاغ العيادة قبل أي ليزر. يجب عدم إيقاف الدواء من تلقاء نفسك.',
  'facts.photosensitising_medicine.precautions.peel_superficial.message':
    'يمكن أن يجعل دواؤك الجلد يحترق في الشمس، وكذلك التقشير. يُرجى إبلاغ العيادة. يجب عدم إيقاف الدواء من تلقاء نفسك.',
  'facts.photosensitising_medicine.precautions.topical_retinoid.message':
    'يمكن لدوائك وللريتينويد أن يجعلا الجلد يحترق في الشمس. يُرجى سؤال صيدلي. يجب عدم إيقاف الدواء من تلقاء نفسك.',
  'facts.retinoid_acid_cream.message':
    'يُرجى إبلاغ العيادة عن الكريمات المستخدمة. قد يلزم إيقافها مؤقتًا. ويجب السؤال قبل إيقاف كريم موصوف.',
  'facts.immunosuppressed.message':
    'قد يُصاب الجلد المجروح بالعدوى بسهولة أكبر. يُرجى التحدث إلى طبيبك أولًا.',
  'facts.immunosuppressed.precautions.peel_superficial.message':
    'قد يلتئم الجلد ببطء أكثر أو يُصاب بعدوى بسهولة أكبر. يُرجى التحدث إلى طبيبك أولًا.',
  'facts.cancer_treatment.message': 'يجب أن يوافق فريق علاج السرطان الخاص بك قبل أي علاج للبشرة.',
  'facts.cancer_treatment.precautions.topical_retinoid.message':
    'يجب أن يوافق فريق علاج السرطان قبل استخدام كريم ريتينويد.',
  'facts.cancer_treatment.precautions.topical_gentle.message':
    'يُرجى سؤال فريق علاج السرطان عن منتجات البشرة المناسبة لك الآن.',
  'facts.bleeding_disorder.message':
    'العلاجات التي تجرح الجلد أو تثقبه غير مناسبة من دون موافقة الطبيب الاختصاصي الذي يتابعك.',
  'facts.bleeding_disorder.precautions.peel_medium.message':
    'قد تظهر كدمات أو نزف بسهولة أكبر. يُرجى سؤال الاختصاصي أولًا.',
  'facts.diabetes_controlled.message': 'قد يلتئم الجلد ببطء أكبر. يُرجى إبلاغ العيادة قبل الحجز.',
  'facts.diabetes_uncontrolled.message':
    'بطء الالتئام والعدوى أكثر احتمالًا. يجب مراجعة فريق رعاية السكري الخاص بك أولًا.',
  'facts.keloid_history.message':
    'قد يسبب الوخز بالإبر الدقيقة أو الليزر أو التقشير الكيميائي الأقوى ندوبًا بارزة جديدة. يجب مراجعة طبيب جلدية أولًا.',
  'facts.keloid_history.precautions.peel_superficial.message':
    'إذا سبب ذلك تهيجًا أو حرقًا للجلد، فقد تتكوّن ندبة بارزة. يُرجى طلب اختبار على مساحة صغيرة أولًا.',
  'facts.connective_tissue_disease.message':
    'ينبغي أن يتخذ طبيب جلدية القرار قبل أي علاج يجرح الجلد أو يثقبه أو يسلّط الضوء عليه.',
  'facts.connective_tissue_disease.precautions.peel_medium.message':
    'ينبغي أن يقرر طبيب جلدية قبل أي تقشير أو علاج للوجه.',
  'facts.connective_tissue_disease.precautions.topical_retinoid.message':
    'ينبغي أن يوافق طبيب جلدية قبل استخدام كريم ريتينويد.',
  'facts.connective_tissue_disease.precautions.peel_superficial.message':
    'ينبغي أن يقرر طبيب جلدية قبل أي تقشير أو علاج للوجه.',
  'facts.light_sensitive_condition.message':
    'العلاجات الضوئية غير مناسبة. يُرجى سؤال الطبيب أو الصيدلي أولًا.',
  'facts.light_sensitive_condition.precautions.laser_fractional_nonablative.message':
    'يتفاعل جلدك بشدة مع الضوء. يُرجى سؤال طبيبك قبل أي ليزر.',
  'facts.light_sensitive_condition.precautions.topical_retinoid.message':
    'يمكن أن يجعل الريتينويد الجلد يحترق في الشمس بسهولة أكبر. يُرجى سؤال طبيبك أو الصيدلي أولًا.',
  'facts.epilepsy_light.message':
    'العلاجات بالضوء الوامض غير مناسبة. يُرجى إبلاغ العيادة قبل الحجز.',
  'facts.epilepsy_light.precautions.laser_fractional_nonablative.message':
    'قد يومض ضوء الليزر. يُرجى إبلاغ العيادة قبل الحجز.',
  'facts.heart_device.message':
    'علاجات الترددات الراديوية غير مناسبة. يُرجى إبلاغ العيادة قبل الحجز.',
  'facts.heart_device.precautions.ipl.message':
    'يُرجى إبلاغ العيادة عن الجهاز المزروع قبل أي ضوء أو ليزر.',
  'facts.metal_implant_area.message':
    'علاجات الترددات الراديوية غير مناسبة في تلك المنطقة. يُرجى إبلاغ العيادة قبل الحجز.',
  'facts.metal_implant_area.precautions.ipl.message':
    'يُرجى إبلاغ العيادة عن المعدن قبل أي علاج ضوئي في تلك المنطقة.',
  'facts.metal_allergy.message':
    'تُصنع الإبر عادةً من فولاذ يحتوي على النيكل. يُرجى سؤال طبيب جلدية عن اختبار الرقعة أو عن علاجات أخرى.',
  'facts.anaesthetic_allergy.message': 'يُرجى إبلاغ العيادة قبل أي علاج يحتاج إلى تخدير موضعي.',
  'facts.salicylate_allergy.message':
    'المنتجات التي تحتوي على حمض الساليسيليك غير مناسبة. يُرجى إبلاغ العيادة قبل الحجز.',
  'facts.salicylate_allergy.precautions.peel_superficial.message':
    'بعض أنواع التقشير الخفيف تحتوي على حمض الساليسيليك، وهو غير مناسب لك. يُرجى إبلاغ العيادة.',
  'facts.salicylate_allergy.precautions.hydradermabrasion.message':
    'بعض الأمصال المستخدمة هنا تحتوي على حمض الساليسيليك، وهو غير مناسب لك. يُرجى إبلاغ العيادة.',
  'facts.koebner_condition.message':
    'يمكن أن تظهر بقع جديدة في مكان تعرّض الجلد لإصابة. يجب مراجعة طبيب جلدية أولًا.',
  'facts.koebner_condition.precautions.ipl.message':
    'يمكن أن تظهر بقع جديدة في مكان يحرقه الضوء. يجب مراجعة طبيب جلدية أولًا.',
  'facts.koebner_condition.precautions.topical_retinoid.message':
    'يمكن أن تظهر بقع جديدة في مكان يهيّجه كريم. يجب مراجعة طبيب جلدية أولًا.',
  'facts.vitiligo.message':
    'يمكن أن تظهر بقع فاتحة جديدة في مكان تعرّض الجلد لإصابة أو حرق. يجب مراجعة طبيب جلدية أولًا.',
  'facts.vitiligo.precautions.topical_retinoid.message':
    'يمكن أن تظهر بقع فاتحة جديدة في مكان يهيّجه كريم. يجب مراجعة طبيب جلدية أولًا.',
  'facts.suspicious_mole.message': 'يُرجى مراجعة طبيبك قريبًا لفحص ذلك. ينبغي أن تنتظر العلاجات.',
  'facts.suspicious_mole.precautions.topical_retinoid.message':
    'يجب عدم وضع كريمات عليها قبل أن يراها طبيبك.',
  'facts.suspicious_mole.precautions.topical_gentle.message':
    'يجب عدم وضع كريمات عليها قبل أن يراها طبيبك.',
  'facts.skin_cancer_area.message': 'يجب أولًا أن يوافق طبيب الجلدية الذي يتابعك.',
  'facts.skin_cancer_area.precautions.topical_retinoid.message':
    'يُرجى سؤال طبيب الجلدية قبل استخدام كريم ريتينويد في تلك المنطقة.',
  'facts.rough_patches.message': 'يُرجى أن يفحص طبيب أسرة أو طبيب جلدية البقع الخشنة قبل أي علاج.',
  'facts.rough_patches.precautions.topical_retinoid.message':
    'يجب عدم استخدام الريتينويد على البقع الخشنة قبل أن يراها طبيب أسرة أو طبيب جلدية.',
  'facts.rough_patches.precautions.led.message':
    'يُرجى أن يفحص طبيب أسرة أو طبيب جلدية البقع الخشنة قبل تعريضها للضوء.',
  'facts.active_infection.message':
    'يجب علاجها أولًا. قد ينشر العمل على جلد مصاب العدوى. يمكن لصيدلي أو طبيب أسرة المساعدة.',
  'facts.active_infection.waitFrom': 'يوم زوال العدوى',
  'facts.active_infection.precautions.topical_retinoid.message':
    'يجب علاجها أولًا. يسبب الريتينويد لسعًا على الجلد المصاب. يمكن لصيدلي أو طبيب أسرة المساعدة.',
  'facts.cold_sore_now.message': 'يجب الانتظار حتى تلتئم القرحة تمامًا.',
  'facts.cold_sore_now.waitFrom': 'يوم التئام قرحة البرد تمامًا',
  'facts.cold_sore_now.precautions.topical_retinoid.message':
    'يجب إبعاد الكريم عن قرحة البرد حتى تلتئم.',
  'facts.cold_sore_now.precautions.laser_hair_reduction.message':
    'يجب إبعاد الليزر عن قرحة البرد حتى تلتئم.',
  'facts.cold_sore_history.message':
    'قبل أي علاج للوجه، يُرجى سؤال العيادة عن أقراص للوقاية من قرحة البرد.',
  'facts.open_wound_or_rash.message': 'يجب ترك الجلد يلتئم أولًا.',
  'facts.open_wound_or_rash.waitFrom': 'يوم التئام الجلد تمامًا',
  'facts.active_acne_inflamed.message':
    'يجب علاج الحبوب أولًا، وعادةً بدورة علاج مدتها 12 أسبوعًا. يمكن للصيدلي أو لطبيب الأسرة البدء بذلك.',
  'facts.active_acne_inflamed.waitFrom': 'يوم هدوء الحبوب',
  'facts.active_acne_inflamed.precautions.peel_superficial.message':
    'قد تحتاج الحبوب المؤلمة إلى علاجها الخاص أولًا. يُرجى سؤال العيادة إن كانت بشرتك هادئة بما يكفي للتقشير.',
  'facts.active_acne_inflamed.precautions.ipl.message':
    'قد تحتاج الحبوب المؤلمة إلى علاجها الخاص أولًا. يُرجى سؤال العيادة إن كانت بشرتك هادئة بما يكفي للضوء.',
  'facts.acne_severe.message':
    'يُرجى مراجعة طبيب أسرة أو طبيب جلدية قريبًا. توجد أدوية جيدة، وقد تساعد الرعاية المبكرة على الوقاية من الندوب.',
  'facts.acne_severe.precautions.led.message':
    'تحتاج الحبوب العميقة إلى دواء. يُرجى مراجعة طبيب أسرة أو طبيب جلدية قريبًا، مهما أضاف الضوء.',
  'facts.inflammatory_skin_flare.message': 'يجب تهدئة نوبة الاشتداد أولًا.',
  'facts.inflammatory_skin_flare.waitFrom': 'يوم هدوء نوبة الاشتداد',
  'facts.inflammatory_skin_flare.precautions.led.message':
    'يُرجى سؤال العيادة إن كان الضوء مناسبًا أثناء تهيج بشرتك.',
  'facts.inflammatory_skin_flare.precautions.topical_retinoid.message':
    'يجب تهدئة التهيج أولًا. يسبب الريتينويد لسعًا.',
  'facts.eczema_prone.message':
    'قد تتعرض البشرة المصابة بالإكزيما للسع أو التهيج بعد العلاج. يُرجى البدء برفق مع اختبار على مساحة صغيرة.',
  'facts.eczema_prone.precautions.topical_retinoid.message':
    'قد يسبب الريتينويد لسعًا للبشرة المصابة بالإكزيما. يُرجى البدء برفق مع اختبار على مساحة صغيرة.',
  'facts.eczema_prone.precautions.peel_superficial.message':
    'قد يسبب التقشير لسعًا للبشرة المصابة بالإكزيما. يُرجى طلب اختبار على مساحة صغيرة.',
  'facts.rosacea_flaring.message': 'يجب تهدئة الوردية أولًا بمساعدة طبيب أسرة أو طبيب جلدية.',
  'facts.rosacea_flaring.waitFrom': 'يوم هدوء نوبة اشتداد الوردية',
  'facts.rosacea_flaring.precautions.topical_retinoid.message':
    'يجب تهدئة الوردية أولًا مع طبيب أسرة أو طبيب جلدية. يسبب الريتينويد لسعًا.',
  'facts.rosacea_calm.message': 'قد تتهيج الوردية بعد العلاج. يُرجى التمهل وإبلاغ العيادة.',
  'facts.rosacea_calm.precautions.topical_retinoid.message':
    'قد يسبب الريتينويد احمرار البشرة المصابة بالوردية. يُرجى البدء برفق مع اختبار على مساحة صغيرة.',
  'facts.sunburn_or_tan_recent.message':
    'البشرة المسمرّة أو المحروقة من الشمس تصيبها العلامات والحروق بسهولة أكبر. يجب الانتظار واستخدام واقي الشمس.',
  'facts.sunburn_or_tan_recent.waitFrom': 'يوم التئام حروق الشمس أو تلاشي الاسمرار',
  'facts.sunburn_or_tan_recent.precautions.topical_retinoid.message':
    'يجب أن تلتئم حروق الشمس قبل بدء الريتينويد، مع استخدام واقي الشمس كل يوم.',
  'facts.fake_tan.message':
    'يمتص مستحضر الاسمرار الضوء، لذلك قد يسبب الضوء والليزر حروقًا. يجب الانتظار حتى يزول.',
  'facts.fake_tan.waitFrom': 'يوم زوال الاسمرار الصناعي',
  'facts.fake_tan.precautions.peel_superficial.message':
    'يجب أن يزول الاسمرار الصناعي أولًا، وإلا فقد يبدو التقشير غير متساوٍ.',
  'facts.sensitive_skin.message': 'يُرجى طلب اختبار على مساحة صغيرة من الجلد، وطلب أخف ضبط للجهاز.',
  'facts.sensitive_skin.precautions.peel_superficial.message':
    'يُرجى طلب اختبار على مساحة صغيرة وألطف أنواع التقشير.',
  'facts.sensitive_skin.precautions.topical_retinoid.message':
    'يُرجى البدء بكريم لطيف مع اختبار على مساحة صغيرة.',
  'facts.tattoo_area.message':
    'يمكن للضوء والليزر حرق الجلد الموشوم أو تغيير اللون. يُرجى إبلاغ العيادة، وكذلك عن المكياج الدائم.',
  'facts.tattoo_area.precautions.microneedling_clinic.message':
    'ينبغي أن تتجنب العيادة الوشم أو المكياج الدائم. فقد يبهت أو تتداخل حدوده.',
  'facts.melasma.message':
    'يمكن للحرارة والضوء أن يجعلا هذا النوع من البقع أغمق. يأتي أولًا واقي الشمس والكريمات.',
  'facts.melasma.precautions.microneedling_clinic.message':
    'قد يهيّج الوخز بالإبر الدقيقة هذا النوع من البقع ويجعله أغمق. يأتي أولًا واقي الشمس والكريمات.',
  'facts.melasma.precautions.peel_medium.message':
    'قد يهيّج التقشير هذا النوع من البقع ويجعله أغمق. يأتي أولًا واقي الشمس والكريمات.',
  'facts.melasma.precautions.hydradermabrasion.message':
    'قد يجعل الفرك هذا النوع من البقع أغمق. يأتي أولًا واقي الشمس والكريمات.',
  'facts.melasma.precautions.peel_superficial.message':
    'قد يهيّج التقشير هذا النوع من البقع ويجعله أغمق. يأتي أولًا واقي الشمس والكريمات.',
  'facts.sun_spots_unchecked.message':
    'ينبغي أن يفحص مختص البقع البنية قبل علاجها. وإذا كانت إحداها تتغير، فيُرجى مراجعة طبيبك.',
  'facts.raised_scar.message':
    'الندوب البارزة تحتاج إلى طبيب. قد يجعلها الوخز بالإبر الدقيقة أو التقشير الكيميائي تكبر.',
  'facts.raised_scar.precautions.laser_fractional_nonablative.message':
    'تحتاج الندوب البارزة إلى طبيب، وهو من يقرر إن كان الضوء أو الليزر مناسبًا.',
  'facts.burn_scar.message': 'ندوب الحروق تعالجها فرق الحروق أو فرق جراحة التجميل والترميم.',
  'facts.scar_unknown.message':
    'يُرجى أن يفحص طبيب أو طبيب جلدية الندبة أولًا. فبعض الأنواع تحتاج إلى علاج آخر.',
  'facts.scar_under_6m.message':
    'تستمر الندوب الجديدة في التغيّر لأشهر. يجب حماية الندبة من الشمس والانتظار.',
  'facts.scar_under_6m.waitFrom': 'يوم بداية الندبة، مثل يوم العملية الجراحية أو الإصابة',
  'facts.area_eyelid.message': 'لا ينبغي أن يعالج هذه المنطقة إلا اختصاصي في منطقة العين.',
  'facts.area_eyelid.precautions.led.message':
    'يحتاج الضوء القريب جدًا من العينين إلى تغطيتهما. يُرجى سؤال اختصاصي في منطقة العين.',
  'facts.area_eyelid.precautions.topical_retinoid.message': 'لا توضع كريمات الريتينويد على الجفون.',
  'facts.area_also_eyelid.message':
    'ليس على الجفون ولا قرب العينين. لا ينبغي أن يعالج تلك المنطقة إلا اختصاصي في منطقة العين.',
  'facts.area_also_eyelid.precautions.topical_retinoid.message': 'يجب إبعاد الكريم عن الجفون.',
  'facts.area_also_eyelid.precautions.led.message': 'يجب تغطية العينين وإبعاد الضوء عن الجفون.',
  'facts.area_off_face.message':
    'يلتئم جلد الجسم ببطء أكثر من جلد الوجه. التقشير القوي والليزر القوي مخصصان للوجه.',
  'facts.area_off_face.precautions.laser_fractional_ablative.message':
    'يلتئم الجلد خارج الوجه ببطء أكثر وقد تبقى ندوب، لذلك فهذا للوجه فقط.',
  'facts.area_off_face.precautions.peel_medium.message':
    'يلتئم الجلد خارج الوجه ببطء أكثر وقد تبقى ندوب، لذلك فهذا للوجه فقط.',
  'facts.area_also_off_face.message': 'على الوجه فقط. يلتئم باقي الجلد ببطء أكثر وقد تبقى ندوب.',
  'facts.recent_botox.message': 'يجب ترك أسبوعين بين الحقن وعلاجات الوجه الأخرى.',
  'facts.recent_botox.waitFrom': 'آخر حقنة',
  'facts.recent_filler.message':
    'يجب الانتظار نحو 4 أسابيع بعد الفيلر. بعض العيادات تطلب مدة أطول.',
  'facts.recent_filler.waitFrom': 'آخر حقنة',
  'facts.recent_peel_laser.message': 'يجب ترك الجلد يتعافى أولًا.',
  'facts.recent_peel_laser.waitFrom':
    'آخر جلسة تقشير خفيف أو ضوء نبضي مكثف (IPL) أو وخز بالإبر الدقيقة',
  'facts.recent_peel_laser.precautions.topical_retinoid.message':
    'يجب ترك الجلد يتعافى قبل استخدام الريتينويد.',
  'facts.recent_deep_resurfacing.message':
    'يحتاج الجلد إلى نحو 3 أشهر ليتعافى بعد تقشير قوي أو ليزر لتجديد سطح الجلد.',
  'facts.recent_deep_resurfacing.waitFrom': 'يوم التقشير القوي أو ليزر تجديد سطح الجلد',
  'facts.recent_deep_resurfacing.precautions.topical_retinoid.message':
    'يجب ترك الجلد يتعافى قبل استخدام الريتينويد من جديد.',
  'facts.recent_surgery_area.message':
    'يحتاج الجلد إلى أشهر ليلتئم بعد عملية أو غرز. يُرجى إبلاغ العيادة بما أُجري.',
  'facts.recent_surgery_area.waitFrom': 'يوم العملية',
  'facts.recent_waxing.message': 'يحتاج الجلد إلى وقت بعد الشمع أو الخيط أو كريم إزالة الشعر.',
  'facts.recent_waxing.waitFrom': 'آخر إزالة للشعر بالشمع أو الخيط أو كريم إزالة الشعر',
  'facts.recent_waxing.precautions.microneedling_clinic.message':
    'يجب ترك أسبوع بعد الشمع أو الخيط أو كريم إزالة الشعر.',
  'facts.recent_waxing.precautions.laser_hair_reduction.message':
    'يحتاج تقليل الشعر بالليزر إلى 4 أسابيع من نمو الشعر.',
  'facts.recent_waxing.precautions.ipl.message':
    'يحتاج الضوء النبضي المكثف (IPL) إلى 4 أسابيع بعد الشمع أو الخيط أو كريم إزالة الشعر.',
  'facts.phototype_4.message':
    'يمكن أن تظهر علامات على بشرة مثل بشرتك بعد العلاج. يُرجى طلب إعدادات لطيفة.',
  'facts.phototype_4.precautions.ipl.message':
    'يمكن للضوء أن يحرق بشرة مثل بشرتك أو يترك عليها علامات. يُرجى طلب اختبار على مساحة صغيرة وإعدادات لطيفة.',
  'facts.phototype_4.precautions.peel_medium.message':
    'يمكن أن يترك علاج قوي علامات داكنة على بشرة مثل بشرتك. يُرجى طلب إعدادات لطيفة.',
  'facts.phototype_5.message':
    'يمكن أن تظهر علامات على بشرة مثل بشرتك بعد العلاج. يُرجى اختيار شخص لديه خبرة في علاجها.',
  'facts.phototype_5.precautions.peel_medium.message':
    'يمكن أن يترك تقشير قوي علامات داكنة على بشرة مثل بشرتك.',
  'facts.phototype_5.precautions.laser_fractional_ablative.message':
    'يمكن أن يترك ليزر قوي علامات داكنة على بشرة مثل بشرتك.',
  'facts.phototype_5.precautions.ipl.message':
    'يمكن للضوء الساطع أن يحرق بشرة مثل بشرتك أو يترك عليها علامات.',
  'facts.phototype_5.precautions.led.message':
    'قد يجعل الضوء بشرة مثل بشرتك أغمق. يُرجى سؤال العيادة أولًا.',
  'facts.phototype_6.message':
    'يمكن أن تظهر علامات على بشرة مثل بشرتك بعد العلاج. يُرجى اختيار شخص لديه خبرة في علاجها.',
  'facts.phototype_6.precautions.peel_medium.message':
    'يمكن أن يترك تقشير قوي علامات داكنة على بشرة مثل بشرتك.',
  'facts.phototype_6.precautions.laser_fractional_ablative.message':
    'يمكن أن يترك ليزر قوي علامات داكنة على بشرة مثل بشرتك.',
  'facts.phototype_6.precautions.ipl.message':
    'يمكن للضوء الساطع أن يحرق بشرة مثل بشرتك أو يترك عليها علامات.',
  'facts.phototype_6.precautions.led.message':
    'قد يجعل الضوء بشرة مثل بشرتك أغمق. يُرجى سؤال العيادة أولًا.',
  'facts.phototype_unknown.message':
    'ينبغي أن تتحقق العيادة من تفاعل بشرتك مع الشمس وأن تُجري اختبارًا على مساحة صغيرة من الجلد أولًا.',
  'facts.phototype_unknown.precautions.peel_medium.message':
    'إلى أن تعرف العيادة كيف تتفاعل بشرتك مع الشمس، قد يسبب ذلك حروقًا أو علامات.',
  'treatments.microneedling_clinic.name': 'الوخز بالإبر الدقيقة',
  'treatments.microneedling_clinic.indications.firmness.note':
    'يمكن أن يزيد الوخز بالإبر الدقيقة الكولاجين على مدى بضعة أشهر.',
  'treatments.microneedling_clinic.indications.fine_lines.note':
    'قد يخفف الخطوط الدقيقة، بما فيها ما حول الفم. ويُنتظر أول تغيّر بعد نحو 3 أشهر.',
  'treatments.microneedling_clinic.indications.texture_pores.note':
    'قد تبدو البشرة أنعم على مدى بضعة أشهر. وقد يجعل المسام أقل وضوحًا لدى بعض الأشخاص؛ الأدلة محدودة.',
  'treatments.microneedling_clinic.indications.glow_hydration.note':
    'بعد الوخز بالإبر الدقيقة، يسمح الجلد بمرور مواد أكثر، لذلك يجب ألا يُستخدم إلا ما تعطيه لك العيادة.',
  'treatments.microneedling_clinic.indications.scars.note':
    'يمكن أن يجعل بعض الندوب وعلامات التمدد أقل وضوحًا. لكنه لا يزيلها.',
  'treatments.microneedling_clinic.indications.scars.pitted.note':
    'يمكن أن يجعل الندوب الغائرة أقل وضوحًا. لكنه لا يزيل الندوب. والحفر الضيقة العميقة هي الأقل استجابة.',
  'treatments.microneedling_clinic.indications.scars.surgical_injury.note':
    'يمكن أن يجعل ندبة مسطحة ملتئمة أقل وضوحًا. لكنه لا يزيلها.',
  'treatments.microneedling_clinic.indications.scars.stretch_marks.note':
    'يمكن أن يجعل علامات التمدد أقل وضوحًا. وقد تستجيب الحمراء الجديدة أفضل من البيضاء القديمة.',
  'treatments.microneedling_clinic.indications.scars.burn.note':
    'قد يليّن بعض ندوب الحروق، ولكن في مراكز الحروق المتخصصة فقط.',
  'treatments.microneedling_clinic.indications.pigment_sun.note':
    'للبشرة غير الموحّدة اللون أو التي ظهر عليها أثر الشمس مع السنين، يأتي أولًا واقي الشمس اليومي وكريمات البشرة.',
  'treatments.microneedling_clinic.indications.pigment_sun.sun_spots.note':
    'لا يُعرف الكثير عن الوخز بالإبر الدقيقة للبقع البنية. يأتي أولًا واقي الشمس والكريمات.',
  'treatments.microneedling_clinic.indications.pigment_sun.marks_after_spots.note':
    'قد يفيد في الآثار التي تبقى بعد أن تهدأ الحبوب؛ الدراسات قليلة.',
  'treatments.microneedling_clinic.indications.pigment_sun.melasma.note':
    'قد يفيد في بقع مثل هذه فقط مع كريمات من مختص، وكثيرًا ما تعود.',
  'treatments.microneedling_clinic.indications.pigment_sun.tan.note':
    'الاسمرار يتلاشى من تلقاء نفسه ولا يحتاج إلى علاج.',
  'treatments.microneedling_clinic.indications.acne_prone.note':
    'الوخز بالإبر الدقيقة ليس علاجًا للحبوب النشطة. وقد يفيد في الآثار والحفر التي تبقى بعد أن تهدأ الحبوب.',
  'treatments.microneedling_clinic.byGoal.scars.burn.note':
    'فقط ضمن رعاية متخصصة بالحروق، وهي التي تقرر كم مرة يُجرى.',
  'treatments.microneedling_clinic.byGoal.pigment_sun.melasma.note':
    'فقط مع كريمات يقدّمها مختص صحي.',
  'treatments.microneedling_clinic.about.what':
    'لكل هدف من أهداف البشرة علاجات تناسبه. والوخز بالإبر الدقيقة واحد من هذه العلاجات. إبر دقيقة على بكرة أو جهاز يشبه القلم تصنع ثقوبًا صغيرة جدًا ومضبوطة. وعندما يلتئم الجلد يكوّن كولاجينًا جديدًا، على مدى بضعة أشهر.',
  'treatments.microneedling_clinic.about.feels':
    'يشبه الإحساس عادةً وخز الدبابيس أو الخدش. يُستخدم كريم التخدير غالبًا. بعض المناطق تؤلم أكثر.',
  'treatments.microneedling_clinic.about.after':
    'احمرار، أو جلد أغمق من المعتاد، وتورّم لمدة يوم واحد إلى 3 أيام، مع نزف بحجم رأس الدبوس وأحيانًا كدمات صغيرة. يُرجى إبلاغ العيادة إذا استمر ذلك أكثر من أسبوع أو ظهرت علامات عدوى. من الممكن ظهور آثار داكنة وندوب صغيرة جدًا.',
  'treatments.microneedling_clinic.details.0.title': 'طول الإبر',
  'treatments.microneedling_clinic.details.0.text':
    'طول الإبر من 0.5 إلى 2.5 مم، ويختاره الممارس الذي يجري الجلسة. هذا هو الطول وليس العرض: عرض الإبر نحو 0.1 إلى 0.25 مم فقط. لم يُختبر أحد الأجهزة بطول يتجاوز 1.5 مم.',
  'treatments.microneedling_clinic.details.1.title': 'كم عدد الجلسات',
  'treatments.microneedling_clinic.details.1.text':
    'يحتاج معظم الأشخاص إلى عدة جلسات: عادةً من 3 إلى 6، بفاصل 4 إلى 6 أسابيع. يختلف ذلك من شخص إلى آخر وحسب ما يشغلك في بشرتك. ويعتمد على بشرتك وهدفك. وستؤكد العيادة ذلك.',
  'treatments.microneedling_clinic.details.2.title': 'متى قد يظهر تغيّر',
  'treatments.microneedling_clinic.details.2.text':
    'يمكن توقّع أول التغيّرات بعد نحو شهرين إلى 3 أشهر، وأحيانًا بعد مدة أطول.',
  'treatments.microneedling_clinic.details.3.title': 'كم يدوم ذلك',
  'treatments.microneedling_clinic.details.3.text':
    'النتائج ليست دائمة. يساعد واقي الشمس والجلسات الإضافية من حين إلى آخر.',
  'treatments.microneedling_clinic.details.4.title': 'ليس للحبوب النشطة',
  'treatments.microneedling_clinic.details.4.text':
    'الوخز بالإبر الدقيقة ليس علاجًا للحبوب النشطة. وقد يفيد في الآثار والحفر التي تبقى بعد أن تهدأ الحبوب.',
  'treatments.microneedling_clinic.details.5.title': 'ليس في المنزل',
  'treatments.microneedling_clinic.details.5.text':
    'الإبر بطول 0.5 مم أو أكثر ليست للاستخدام المنزلي. بكرات الإبر المنزلية القصيرة لا تعالج الندوب أو التجاعيد. في حال سبق لك استخدام واحدة منها، يجب عدم مشاركتها مع أحد، والتوقف إذا كانت البشرة مؤلمة، وإبلاغ العيادة.',
  'treatments.microneedling_clinic.beforeCare.0':
    'الحضور ببشرة نظيفة وهادئة. من دون حروق شمس أو اسمرار.',
  'treatments.microneedling_clinic.beforeCare.1':
    'إبلاغ العيادة عن استخدام كريم ريتينويد أو حمض. إيقافه مؤقتًا كما تقول، وغالبًا قبل الجلسة بمدة تصل إلى أسبوع، والسؤال قبل إيقاف كريم موصوف.',
  'treatments.microneedling_clinic.beforeCare.2':
    'إبلاغ العيادة عن الإصابة بقروح البرد، أو تناول مميعات الدم، أو تناول إيزوتريتينوين من قبل.',
  'treatments.microneedling_clinic.afterCare.0':
    'لمس البشرة بيدين نظيفتين فقط. عدم العبث بالجلد أو نزع القشور.',
  'treatments.microneedling_clinic.afterCare.1':
    'استخدام منظّف لطيف ومرطّب بسيط. عدم استخدام أي منتجات إلا ما تعطيه لك العيادة.',
  'treatments.microneedling_clinic.afterCare.2': 'عدم وضع المكياج لمدة 24 ساعة.',
  'treatments.microneedling_clinic.afterCare.3':
    'البقاء في الظل في اليوم الأول، ثم استخدام واقي شمس بعامل حماية SPF من 30 إلى 50 كل يوم، ويكون ملوّنًا إذا كانت العلامات تظهر على بشرتك بسهولة.',
  'treatments.microneedling_clinic.afterCare.4':
    'عدم ممارسة الرياضة الشديدة أو الساونا أو السباحة لمدة يومين إلى 3 أيام.',
  'treatments.microneedling_clinic.afterCare.5':
    'عدم استخدام الريتينويدات أو الأحماض أو فيتامين C على بشرتك لمدة 5 إلى 7 أيام.',
  'treatments.microneedling_clinic.afterCare.6':
    'الاتصال بالعيادة عند ظهور صديد أو حمّى أو فقاعات على الجلد، أو إذا أصبح الجلد أكثر احمرارًا أو أغمق.',
  'treatments.rf_microneedling.name': 'الوخز بالإبر الدقيقة مع الترددات الراديوية',
  'treatments.rf_microneedling.indications.firmness.note':
    'يمكن أن تزيد الحرارة والإبر الكولاجين على مدى بضعة أشهر.',
  'treatments.rf_microneedling.indications.fine_lines.note':
    'قد يخفف الخطوط الدقيقة على مدى بضعة أشهر.',
  'treatments.rf_microneedling.indications.texture_pores.note':
    'قد تبدو البشرة أنعم قليلًا؛ الدراسات قليلة.',
  'treatments.rf_microneedling.indications.scars.note':
    'يمكن أن يجعل بعض الندوب وعلامات التمدد أقل وضوحًا. لكنه لا يزيلها.',
  'treatments.rf_microneedling.indications.scars.pitted.note':
    'يمكن أن يجعل الندوب الغائرة أقل وضوحًا. والحفر الضيقة العميقة هي الأقل استجابة.',
  'treatments.rf_microneedling.indications.scars.surgical_injury.note':
    'قد يجعل ندبة مسطحة ملتئمة أقل وضوحًا؛ الدراسات قليلة.',
  'treatments.rf_microneedling.indications.scars.stretch_marks.note':
    'قد يجعل علامات التمدد أقل وضوحًا على مدى بضعة أشهر.',
  'treatments.rf_microneedling.indications.pigment_sun.note':
    'لا توجد أدلة كافية على أنه يفيد في حالة اللون غير المتجانس.',
  'treatments.rf_microneedling.indications.acne_prone.note':
    'لاحظت دراسات صغيرة قليلة حبوبًا أقل. الكريمات والأدوية أدلتها أفضل.',
  'treatments.rf_microneedling.about.what':
    'إبر دقيقة تثقب الجلد وتسخّنه بموجات راديوية. هذا إجراء طبي وليس للاستخدام المنزلي.',
  'treatments.rf_microneedling.about.feels':
    'يمكن أن يؤلم أكثر من الوخز بالإبر الدقيقة. يُستخدم كريم التخدير غالبًا.',
  'treatments.rf_microneedling.about.after':
    'قد تبدو البشرة حمراء أو أغمق من المعتاد لمدة يوم واحد إلى 5 أيام. من الممكن ظهور آثار داكنة وندوب صغيرة جدًا.',
  'treatments.rf_microneedling.warning.text':
    'حذّرت الجهة التنظيمية الأمريكية في عام 2025 من حروق وندوب وفقدان للدهون وإصابة للأعصاب، احتاج بعضها إلى جراحة. يُرجى سؤال العيادة عن هذه المخاطر.',
  'treatments.rf_microneedling.beforeCare.0':
    'الحضور ببشرة نظيفة وهادئة. من دون حروق شمس أو اسمرار.',
  'treatments.rf_microneedling.beforeCare.1':
    'إبلاغ العيادة عن استخدام كريم ريتينويد أو حمض. إيقافه مؤقتًا كما تقول، وغالبًا قبل الجلسة بمدة تصل إلى أسبوع، والسؤال قبل إيقاف كريم موصوف.',
  'treatments.rf_microneedling.beforeCare.2':
    'إبلاغ العيادة عن الإصابة بقروح البرد، أو تناول مميعات الدم، أو تناول إيزوتريتينوين من قبل.',
  'treatments.rf_microneedling.afterCare.0':
    'لمس البشرة بيدين نظيفتين فقط. عدم العبث بالجلد أو نزع القشور.',
  'treatments.rf_microneedling.afterCare.1':
    'استخدام منظّف لطيف ومرطّب بسيط. عدم استخدام أي منتجات إلا ما تعطيه لك العيادة.',
  'treatments.rf_microneedling.afterCare.2': 'عدم وضع المكياج لمدة 24 ساعة.',
  'treatments.rf_microneedling.afterCare.3':
    'البقاء في الظل في اليوم الأول، ثم استخدام واقي شمس بعامل حماية SPF من 30 إلى 50 كل يوم، ويكون ملوّنًا إذا كانت العلامات تظهر على بشرتك بسهولة.',
  'treatments.rf_microneedling.afterCare.4':
    'عدم ممارسة الرياضة الشديدة أو الساونا أو السباحة لمدة يومين إلى 3 أيام.',
  'treatments.rf_microneedling.afterCare.5':
    'عدم استخدام الريتينويدات أو الأحماض أو فيتامين C على بشرتك لمدة 5 إلى 7 أيام.',
  'treatments.rf_microneedling.afterCare.6':
    'الاتصال بالعيادة عند ظهور صديد أو حمّى أو فقاعات على الجلد، أو إذا أصبح الجلد أكثر احمرارًا أو أغمق.',
  'treatments.peel_superficial.name': 'التقشير الكيميائي الخفيف',
  'treatments.peel_superficial.indications.fine_lines.note':
    'قد ينعش بشرة فيها خطوط دقيقة جدًا. لكنه لا يغير الخطوط الأعمق.',
  'treatments.peel_superficial.indications.texture_pores.note': 'قد تبدو البشرة أنعم بعد أن تتقشّر.',
  'treatments.peel_superficial.indications.glow_hydration.note':
    'قد تبدو البشرة أكثر نضارة بعد أن تتقشّر. لكن هذا المظهر لا يدوم.',
  'treatments.peel_superficial.indications.scars.note': 'قد يوحّد اللون قليلًا حول الندوب السطحية.',
  'treatments.peel_superficial.indications.scars.pitted.note':
    'قد يخفف قليلًا الحفر السطحية جدًا. أما الحفر الضيقة العميقة فلا تستجيب.',
  'treatments.peel_superficial.indications.pigment_sun.note':
    'قد يوحّد اللون شيئًا فشيئًا. يأتي أولًا واقي الشمس والكريمات.',
  'treatments.peel_superficial.indications.pigment_sun.sun_spots.note':
    'قد يجعل البقع البنية تبهت شيئًا فشيئًا. وهي تعود من دون واقي الشمس.',
  'treatments.peel_superficial.indications.pigment_sun.marks_after_spots.note':
    'قد يساعد على أن تبهت العلامات الداكنة، لكنه قد يترك علامات جديدة. تأتي أولًا الكريمات وواقي الشمس.',
  'treatments.peel_superficial.indications.pigment_sun.melasma.note':
    'التقشير خطوة ثانية لبقع مثل هذه، بعد واقي الشمس والكريمات.',
  'treatments.peel_superficial.indications.acne_prone.note':
    'قد يساعد مع الرؤوس السوداء والحبوب الخفيفة، إلى جانب الكريمات.',
  'treatments.peel_superficial.indications.ingrown_hair.note':
    'قد يليّن الجلد فوق الشعر العالق؛ الدراسات قليلة.',
  'treatments.peel_superficial.about.what': 'حمض خفيف يجعل الطبقة العليا من الجلد تتقشّر.',
  'treatments.peel_superficial.about.feels': 'قد يسبب ذلك لسعًا لفترة قصيرة.',
  'treatments.peel_superficial.about.after':
    'قد تبدو البشرة حمراء أو أغمق من المعتاد وتتقشّر لمدة تصل إلى 7 أيام. النتائج ليست دائمة.',
  'treatments.peel_superficial.beforeCare.0':
    'الحضور ببشرة نظيفة وهادئة. من دون حروق شمس أو اسمرار.',
  'treatments.peel_superficial.beforeCare.1':
    'إبلاغ العيادة عن استخدام كريم ريتينويد أو حمض. إيقافه مؤقتًا كما تقول، والسؤال قبل إيقاف كريم موصوف.',
  'treatments.peel_superficial.beforeCare.2':
    'قد تطلب منك العيادة تحضير بشرتك لمدة أسبوعين إلى 4 أسابيع أولًا.',
  'treatments.peel_superficial.beforeCare.3':
    'إبلاغ العيادة عن الإصابة بقروح البرد، أو تناول مميعات الدم، أو تناول إيزوتريتينوين من قبل.',
  'treatments.peel_superficial.afterCare.0':
    'لمس البشرة بيدين نظيفتين فقط. عدم العبث بالجلد أو نزع القشور.',
  'treatments.peel_superficial.afterCare.1': 'استخدام منظّف لطيف ومرطّب بسيط.',
  'treatments.peel_superficial.afterCare.2': 'استخدام واقي الشمس كل يوم لمدة شهر على الأقل.',
  'treatments.peel_superficial.afterCare.3':
    'الاتصال بالعيادة عند ظهور صديد أو حمّى أو فقاعات على الجلد، أو إذا أصبح الجلد أكثر احمرارًا أو أغمق.',
  'treatments.peel_medium.name': 'التقشير الكيميائي متوسط العمق',
  'treatments.peel_medium.indications.firmness.note':
    'قد يشدّ قليلًا البشرة التي ظهر عليها أثر الشمس.',
  'treatments.peel_medium.indications.fine_lines.note':
    'يمكن أن يخفف الخطوط الدقيقة الناتجة عن الشمس. ويحتاج إلى أيام للالتئام.',
  'treatments.peel_medium.indications.texture_pores.note': 'قد تبدو البشرة أنعم بعد أن تلتئم.',
  'treatments.peel_medium.indications.scars.note': 'قد يخفف قليلًا الندوب السطحية.',
  'treatments.peel_medium.indications.scars.pitted.note':
    'قد يخفف قليلًا الحفر السطحية. والحفر الضيقة العميقة هي الأقل استجابة.',
  'treatments.peel_medium.indications.pigment_sun.note':
    'يمكن أن يخفف أثر الشمس، مع وقت التئام أطول ومخاطر أكثر من التقشير الخفيف.',
  'treatments.peel_medium.indications.pigment_sun.sun_spots.note':
    'يمكن أن يجعل البقع البنية تبهت. وهي تعود من دون واقي الشمس.',
  'treatments.peel_medium.indications.pigment_sun.marks_after_spots.note':
    'قد يجعل العلامات الداكنة تبهت، لكنه قد يترك علامات جديدة.',
  'treatments.peel_medium.indications.pigment_sun.melasma.note':
    'قد يجعل بقعًا مثل هذه تبهت، لكنه قد يجعلها أغمق. تأتي الكريمات أولًا.',
  'treatments.peel_medium.about.what':
    'حمض أقوى يعمل في عمق أكبر من الجلد. يمكن أن يكون تأثيره أكبر، لكن الالتئام بعده أبطأ ومخاطره أكثر.',
  'treatments.peel_medium.about.feels': 'يمكن أن يسبب ذلك ألمًا.',
  'treatments.peel_medium.about.after':
    'يستغرق الالتئام من 5 إلى 14 يومًا. يمكن أن تبدو البشرة بنية أو حمراء، وأن تحتاج حتى 6 أسابيع لتعود إلى مظهرها المعتاد.',
  'treatments.peel_medium.beforeCare.0': 'الحضور ببشرة نظيفة وهادئة. من دون حروق شمس أو اسمرار.',
  'treatments.peel_medium.beforeCare.1':
    'إبلاغ العيادة عن استخدام كريم ريتينويد أو حمض. إيقافه مؤقتًا كما تقول، والسؤال قبل إيقاف كريم موصوف.',
  'treatments.peel_medium.beforeCare.2':
    'قد تطلب منك العيادة تحضير بشرتك لمدة أسبوعين إلى 4 أسابيع أولًا.',
  'treatments.peel_medium.beforeCare.3':
    'إبلاغ العيادة عن الإصابة بقروح البرد، أو تناول مميعات الدم، أو تناول إيزوتريتينوين من قبل.',
  'treatments.peel_medium.afterCare.0':
    'لمس البشرة بيدين نظيفتين فقط. عدم العبث بالجلد أو نزع القشور.',
  'treatments.peel_medium.afterCare.1': 'استخدام منظّف لطيف ومرطّب بسيط.',
  'treatments.peel_medium.afterCare.2': 'استخدام واقي الشمس كل يوم لمدة شهر على الأقل.',
  'treatments.peel_medium.afterCare.3':
    'الاتصال بالعيادة عند ظهور صديد أو حمّى أو فقاعات على الجلد، أو إذا أصبح الجلد أكثر احمرارًا أو أغمق.',
  'treatments.laser_fractional_nonablative.name': 'الليزر الجزئي الألطف (غير الاستئصالي)',
  'treatments.laser_fractional_nonablative.indications.firmness.note':
    'يمكن أن تزيد الحرارة في عمق الجلد الكولاجين على مدى بضعة أشهر.',
  'treatments.laser_fractional_nonablative.indications.fine_lines.note':
    'قد يخفف الخطوط الدقيقة على مدى بضعة أشهر.',
  'treatments.laser_fractional_nonablative.indications.texture_pores.note':
    'قد تبدو البشرة أنعم على مدى بضعة أشهر.',
  'treatments.laser_fractional_nonablative.indications.glow_hydration.note':
    'قد تبدو البشرة أكثر نضارة قليلًا؛ الدراسات قليلة.',
  'treatments.laser_fractional_nonablative.indications.scars.note':
    'يمكن أن يجعل بعض الندوب وعلامات التمدد أقل وضوحًا. لكنه لا يزيلها.',
  'treatments.laser_fractional_nonablative.indications.scars.pitted.note':
    'يمكن أن يجعل الندوب الغائرة أقل وضوحًا. والحفر الضيقة العميقة هي الأقل استجابة.',
  'treatments.laser_fractional_nonablative.indications.scars.surgical_injury.note':
    'يمكن أن يجعل ندبة مسطحة ملتئمة أقل وضوحًا.',
  'treatments.laser_fractional_nonablative.indications.scars.stretch_marks.note':
    'يمكن أن يجعل علامات التمدد أقل وضوحًا. وقد تستجيب الحمراء الجديدة أفضل.',
  'treatments.laser_fractional_nonablative.indications.scars.burn.note':
    'قد يليّن بعض ندوب الحروق، ولكن لدى مختصين فقط.',
  'treatments.laser_fractional_nonablative.indications.pigment_sun.note':
    'قد يوحّد البشرة التي ظهر عليها أثر الشمس. وقد تجعل الحرارة بعض العلامات أغمق.',
  'treatments.laser_fractional_nonablative.indications.pigment_sun.sun_spots.note':
    'قد يجعل البقع البنية تبهت. وهي تعود من دون واقي الشمس.',
  'treatments.laser_fractional_nonablative.indications.pigment_sun.marks_after_spots.note':
    'قد يساعد على أن تبهت العلامات الداكنة، لكن الحرارة قد تجعلها أغمق.',
  'treatments.laser_fractional_nonablative.indications.acne_prone.note':
    'لا توجد أدلة كافية على أنه يفيد في حالة الحبوب.',
  'treatments.laser_fractional_nonablative.about.what':
    'ليزر يسخّن نقاطًا صغيرة جدًا في عمق الجلد ويترك السطح مغلقًا. وهو أكثر أمانًا من النوع الأقوى لكنه أضعف منه.',
  'treatments.laser_fractional_nonablative.about.feels':
    'يمكن أن يسبب ذلك ألمًا. يُستخدم كريم التخدير غالبًا.',
  'treatments.laser_fractional_nonablative.about.after':
    'قد تبدو البشرة حمراء أو أغمق من المعتاد لمدة يوم واحد إلى 4 أيام. من الممكن ظهور آثار داكنة.',
  'treatments.laser_fractional_nonablative.beforeCare.0':
    'الحضور ببشرة نظيفة وهادئة. من دون حروق شمس أو اسمرار.',
  'treatments.laser_fractional_nonablative.beforeCare.1':
    'إبلاغ العيادة عن استخدام كريم ريتينويد أو حمض. إيقافه مؤقتًا كما تقول، وغالبًا قبل الجلسة بمدة تصل إلى أسبوع، والسؤال قبل إيقاف كريم موصوف.',
  'treatments.laser_fractional_nonablative.beforeCare.2':
    'إبلاغ العيادة عن الإصابة بقروح البرد، أو تناول مميعات الدم، أو تناول إيزوتريتينوين من قبل.',
  'treatments.laser_fractional_nonablative.afterCare.0':
    'لمس البشرة بيدين نظيفتين فقط. عدم العبث بالجلد أو نزع القشور.',
  'treatments.laser_fractional_nonablative.afterCare.1': 'استخدام منظّف لطيف ومرطّب بسيط.',
  'treatments.laser_fractional_nonablative.afterCare.2':
    'استخدام واقي شمس بعامل حماية SPF من 30 إلى 50 كل يوم، ويكون ملوّنًا إذا كانت العلامات تظهر على بشرتك بسهولة.',
  'treatments.laser_fractional_nonablative.afterCare.3':
    'الاتصال بالعيادة عند ظهور صديد أو حمّى أو فقاعات على الجلد، أو إذا أصبح الجلد أكثر احمرارًا أو أغمق.',
  'treatments.laser_fractional_ablative.name': 'الليزر الجزئي الأقوى (الاستئصالي)',
  'treatments.laser_fractional_ablative.indications.firmness.note':
    'يمكن أن يشدّ البشرة على مدى بضعة أشهر. ويحتاج إلى وقت التئام أطول من الخيارات الأخرى.',
  'treatments.laser_fractional_ablative.indications.fine_lines.note':
    'يمكن أن يخفف الخطوط الدقيقة، والأعمق أيضًا. ويحتاج إلى وقت التئام أطول من الخيارات الأخرى.',
  'treatments.laser_fractional_ablative.indications.texture_pores.note':
    'قد تبدو البشرة أنعم بعد أن تلتئم.',
  'treatments.laser_fractional_ablative.indications.scars.note':
    'يمكن أن يجعل الندوب الغائرة والمسطحة أقل وضوحًا. لكنه لا يزيلها.',
  'treatments.laser_fractional_ablative.indications.scars.pitted.note':
    'يمكن أن يجعل الندوب الغائرة أقل وضوحًا. والحفر الضيقة العميقة هي الأقل استجابة.',
  'treatments.laser_fractional_ablative.indications.scars.surgical_injury.note':
    'يمكن أن يجعل ندبة مسطحة ملتئمة أقل وضوحًا.',
  'treatments.laser_fractional_ablative.indications.scars.stretch_marks.note':
    'قد يجعل علامات التمدد أقل وضوحًا؛ الدراسات قليلة.',
  'treatments.laser_fractional_ablative.indications.scars.burn.note':
    'قد يليّن بعض ندوب الحروق، ولكن لدى مختصين فقط.',
  'treatments.laser_fractional_ablative.indications.pigment_sun.note':
    'قد يخفف أثر الشمس، لكنه كثيرًا ما يترك علامات داكنة لفترة.',
  'treatments.laser_fractional_ablative.indications.pigment_sun.sun_spots.note':
    'قد يجعل البقع البنية تبهت، لكن الخيارات الألطف تأتي أولًا.',
  'treatments.laser_fractional_ablative.indications.acne_prone.note':
    'لا توجد أدلة كافية على أنه يفيد في حالة الحبوب.',
  'treatments.laser_fractional_ablative.about.what':
    'ليزر يزيل نقاطًا صغيرة جدًا من الجلد، ثم تلتئم. يُجرى في منشأة طبية فقط.',
  'treatments.laser_fractional_ablative.about.feels':
    'يمكن أن يسبب ذلك ألمًا شديدًا. يُستخدم التخدير الموضعي.',
  'treatments.laser_fractional_ablative.about.after':
    'يستغرق الالتئام من 5 إلى 14 يومًا. يمكن أن يستمر الاحمرار حتى 12 أسبوعًا، والآثار الداكنة شائعة.',
  'treatments.laser_fractional_ablative.beforeCare.0':
    'الحضور ببشرة نظيفة وهادئة. من دون حروق شمس أو اسمرار.',
  'treatments.laser_fractional_ablative.beforeCare.1':
    'إبلاغ العيادة عن استخدام كريم ريتينويد أو حمض. إيقافه مؤقتًا كما تقول، وغالبًا قبل الجلسة بمدة تصل إلى أسبوع، والسؤال قبل إيقاف كريم موصوف.',
  'treatments.laser_fractional_ablative.beforeCare.2':
    'إبلاغ العيادة عن الإصابة بقروح البرد، أو تناول مميعات الدم، أو تناول إيزوتريتينوين من قبل.',
  'treatments.laser_fractional_ablative.beforeCare.3': 'السؤال عن أقراص للوقاية من قرحة البرد.',
  'treatments.laser_fractional_ablative.afterCare.0':
    'لمس البشرة بيدين نظيفتين فقط. عدم العبث بالجلد أو نزع القشور.',
  'treatments.laser_fractional_ablative.afterCare.1': 'استخدام منظّف لطيف ومرطّب بسيط.',
  'treatments.laser_fractional_ablative.afterCare.2':
    'استخدام واقي شمس بعامل حماية SPF من 30 إلى 50 كل يوم، ويكون ملوّنًا إذا كانت العلامات تظهر على بشرتك بسهولة.',
  'treatments.laser_fractional_ablative.afterCare.3':
    'الاتصال بالعيادة عند ظهور صديد أو حمّى أو فقاعات على الجلد، أو إذا أصبح الجلد أكثر احمرارًا أو أغمق.',
  'treatments.ipl.name': 'الضوء النبضي المكثف (IPL)',
  'treatments.ipl.indications.firmness.note': 'قد تبدو البشرة مشدودة أكثر قليلًا؛ الدراسات قليلة.',
  'treatments.ipl.indications.fine_lines.note': 'قد يخفف قليلًا الخطوط الدقيقة جدًا.',
  'treatments.ipl.indications.texture_pores.note': 'قد تبدو البشرة أنعم قليلًا.',
  'treatments.ipl.indications.glow_hydration.note':
    'قد تبدو البشرة أكثر نضارة حيث يبهت الاحمرار والبقع.',
  'treatments.ipl.indications.pigment_sun.note':
    'يمكن أن يجعل البقع البنية الناتجة عن الشمس تبهت. ولا يصلح لكل أنواع العلامات.',
  'treatments.ipl.indications.pigment_sun.sun_spots.note':
    'يمكن أن يجعل البقع البنية تبهت. فهي تغمق أولًا ثم تتقشّر، وقد تعود من دون واقي الشمس.',
  'treatments.ipl.indications.pigment_sun.marks_after_spots.note':
    'قد يجعل بعض العلامات تبهت، لكن الضوء قد يجعلها أغمق.',
  'treatments.ipl.indications.acne_prone.note':
    'قد يهدئ الحبوب الحمراء لفترة. الكريمات والأدوية أدلتها أفضل.',
  'treatments.ipl.indications.ingrown_hair.note': 'قد يعني شعر أقل نتوءات أقل؛ والليزر دُرس أكثر.',
  'treatments.ipl.about.what':
    'ومضات من ضوء ساطع تؤثر في البقع البنية والاحمرار. وقد تحرق البشرة السمراء أو السوداء أو المسمرّة، لذلك لا تُستخدم عليها.',
  'treatments.ipl.about.feels': 'قد يسبب ذلك لسعًا أو إحساسًا بالحرارة. تُغطّى عيناك.',
  'treatments.ipl.about.after':
    'يستغرق الالتئام من يوم واحد إلى 7 أيام. تغمق البقع البنية وتتكوّن عليها قشور قد تحتاج من أسبوع إلى 3 أسابيع لتزول.',
  'treatments.ipl.beforeCare.0': 'الحضور ببشرة نظيفة وهادئة. من دون حروق شمس أو اسمرار.',
  'treatments.ipl.beforeCare.1':
    'إبلاغ العيادة عن استخدام كريم ريتينويد أو حمض. إيقافه مؤقتًا كما تقول، والسؤال قبل إيقاف كريم موصوف.',
  'treatments.ipl.beforeCare.2': 'إبلاغ العيادة عن تناول أي دواء يجعل الجلد يتفاعل مع الضوء.',
  'treatments.ipl.afterCare.0': 'لمس البشرة بيدين نظيفتين فقط. عدم العبث بالجلد أو نزع القشور.',
  'treatments.ipl.afterCare.1':
    'استخدام واقي شمس بعامل حماية SPF من 30 إلى 50 كل يوم، ويكون ملوّنًا إذا كانت العلامات تظهر على بشرتك بسهولة.',
  'treatments.ipl.afterCare.2':
    'الاتصال بالعيادة عند ظهور صديد أو حمّى أو فقاعات على الجلد، أو إذا أصبح الجلد أكثر احمرارًا أو أغمق.',
  'treatments.led.name': 'العلاج بضوء LED',
  'treatments.led.indications.firmness.note':
    'لاحظت دراسات صغيرة بشرة مشدودة أكثر قليلًا بعد جلسات كثيرة.',
  'treatments.led.indications.fine_lines.note':
    'لاحظت دراسات صغيرة خطوطًا أخف قليلًا بعد جلسات كثيرة.',
  'treatments.led.indications.texture_pores.note':
    'لاحظت دراسات صغيرة بشرة أنعم قليلًا بعد جلسات كثيرة.',
  'treatments.led.indications.glow_hydration.note':
    'قد تبدو البشرة أكثر نضارة قليلًا ما دامت الجلسات مستمرة.',
  'treatments.led.indications.pigment_sun.note':
    'قد يجعل الضوء البقع الداكنة أو البشرة الأغمق لونًا تغمق أكثر.',
  'treatments.led.indications.acne_prone.note':
    'قد يهدئ الحبوب الخفيفة قليلًا. الكريمات والأدوية أدلتها أفضل.',
  'treatments.led.about.what':
    'الاسترخاء تحت ضوء أحمر أو أزرق، مرتين أو ثلاث مرات في الأسبوع. الأدلة محدودة.',
  'treatments.led.about.feels': 'من المفترض ألا يسبب ذلك ألمًا. تُغطّى عيناك.',
  'treatments.led.about.after':
    'لا يلزم وقت للتعافي. قد يجعل الضوء البقع الداكنة أو البشرة الأغمق لونًا تغمق أكثر.',
  'treatments.led.beforeCare.0': 'الحضور ببشرة نظيفة وهادئة.',
  'treatments.led.beforeCare.1': 'إبلاغ العيادة عن تناول أي دواء يجعل الجلد يتفاعل مع الضوء.',
  'treatments.led.afterCare.0':
    'استخدام واقي شمس بعامل حماية SPF من 30 إلى 50 كل يوم، ويكون ملوّنًا إذا كانت العلامات تظهر على بشرتك بسهولة.',
  'treatments.led.afterCare.1': 'الاتصال بالعيادة إذا أصبح الجلد أكثر احمرارًا أو أغمق.',
  'treatments.hydradermabrasion.name': 'جلسة التقشير المائي للوجه',
  'treatments.hydradermabrasion.indications.fine_lines.note':
    'قد تبدو البشرة أكثر نضارة لأيام أو أسابيع. لكنه لا يغير الخطوط.',
  'treatments.hydradermabrasion.indications.texture_pores.note':
    'ينظف المسام، وقد تبدو البشرة أنعم لأيام أو أسابيع.',
  'treatments.hydradermabrasion.indications.glow_hydration.note':
    'قد تبدو البشرة أكثر نضارة لأيام أو بضعة أسابيع.',
  'treatments.hydradermabrasion.indications.pigment_sun.note':
    'قد يمنح البشرة الباهتة إشراقًا قليلًا. لكنه لا يعالج العلامات نفسها.',
  'treatments.hydradermabrasion.indications.pigment_sun.sun_spots.note':
    'قد يمنح البشرة إشراقًا قليلًا. لكنه لا يزيل البقع البنية.',
  'treatments.hydradermabrasion.indications.pigment_sun.marks_after_spots.note':
    'قد يمنح البشرة إشراقًا قليلًا بينما تبهت العلامات الداكنة من تلقاء نفسها.',
  'treatments.hydradermabrasion.indications.acne_prone.note':
    'قد يزيل الرؤوس السوداء لفترة. وليس علاجًا للحبوب المؤلمة.',
  'treatments.hydradermabrasion.about.what':
    'جهاز ينظّف البشرة ويزيل الخلايا الميتة بلطف بالماء والسيروم.',
  'treatments.hydradermabrasion.about.feels': 'من المفترض ألا يسبب ذلك ألمًا.',
  'treatments.hydradermabrasion.about.after':
    'قد تبدو البشرة حمراء أو أغمق من المعتاد لمدة تصل إلى يوم. ويدوم المظهر الأكثر نضارة من أيام إلى بضعة أسابيع.',
  'treatments.hydradermabrasion.beforeCare.0':
    'الحضور ببشرة نظيفة وهادئة. من دون حروق شمس أو اسمرار.',
  'treatments.hydradermabrasion.beforeCare.1':
    'إبلاغ العيادة عن استخدام كريم ريتينويد أو حمض. إيقافه مؤقتًا كما تقول، والسؤال قبل إيقاف كريم موصوف.',
  'treatments.hydradermabrasion.beforeCare.2':
    'إبلاغ العيادة إذا كان الأسبرين أو المحار والقشريات يسبب لك تفاعلًا، وطلب اختبار على مساحة صغيرة من الجلد.',
  'treatments.hydradermabrasion.afterCare.0':
    'لمس البشرة بيدين نظيفتين فقط. عدم العبث بالجلد أو نزع القشور.',
  'treatments.hydradermabrasion.afterCare.1': 'استخدام منظّف لطيف ومرطّب بسيط.',
  'treatments.hydradermabrasion.afterCare.2':
    'استخدام واقي شمس بعامل حماية SPF من 30 إلى 50 كل يوم، ويكون ملوّنًا إذا كانت العلامات تظهر على بشرتك بسهولة.',
  'treatments.topical_retinoid.name': 'خطة للعناية بالبشرة مع ريتينويد',
  'treatments.topical_retinoid.indications.firmness.note':
    'يمكن أن يزيد الكولاجين بعد أشهر من الاستخدام المنتظم.',
  'treatments.topical_retinoid.indications.fine_lines.note':
    'الكريم الأفضل من حيث الأدلة للخطوط الدقيقة. يحتاج إلى أشهر لا أسابيع.',
  'treatments.topical_retinoid.indications.texture_pores.note':
    'يمكن أن تبدو البشرة أنعم بعد أشهر من الاستخدام المنتظم.',
  'treatments.topical_retinoid.indications.glow_hydration.note':
    'مع فيتامين C وواقي الشمس، قد تبدو البشرة أكثر نضارة على مدى أشهر.',
  'treatments.topical_retinoid.indications.scars.note': 'قد يفيد قليلًا الجلد حول الندوب السطحية.',
  'treatments.topical_retinoid.indications.scars.pitted.note':
    'قد يخفف قليلًا الحفر السطحية. أما الحفر الضيقة العميقة فلا تستجيب.',
  'treatments.topical_retinoid.indications.scars.stretch_marks.note':
    'قد يفيد قليلًا في علامات التمدد الحمراء الجديدة. ولا يُستخدم أثناء الحمل.',
  'treatments.topical_retinoid.indications.pigment_sun.note':
    'مع واقي شمس يومي، يمكن أن يتوحّد اللون على مدى أشهر.',
  'treatments.topical_retinoid.indications.pigment_sun.sun_spots.note':
    'مع واقي شمس يومي، يمكن أن تبهت البقع البنية على مدى أشهر.',
  'treatments.topical_retinoid.indications.pigment_sun.marks_after_spots.note':
    'مع واقي شمس يومي، يمكن أن تبهت العلامات الداكنة على مدى أشهر.',
  'treatments.topical_retinoid.indications.pigment_sun.melasma.note':
    'تأتي الكريمات وواقي الشمس أولًا لبقع مثل هذه. وكثيرًا ما تعود.',
  'treatments.topical_retinoid.indications.acne_prone.note':
    'خيار أول للرؤوس السوداء والحبوب. يحتاج إلى نحو 12 أسبوعًا.',
  'treatments.topical_retinoid.indications.ingrown_hair.note':
    'قد يليّن الجلد فوق الشعر العالق؛ الدراسات قليلة.',
  'treatments.topical_retinoid.about.what':
    'كريم ريتينويد وفيتامين C وواقي شمس يومي، تُستخدم في المنزل لأشهر.',
  'treatments.topical_retinoid.about.feels': 'قد يسبب ذلك لسعًا في البداية.',
  'treatments.topical_retinoid.about.after':
    'الجفاف والتقشّر شائعان في البداية. التركيز الذي يُصرف بوصفة يحتاج إلى مختص مخوّل بوصف الأدوية.',
  'treatments.topical_retinoid.warning.text':
    'كثيرًا ما تكون البشرة جافة ومتقشّرة خلال أول أسبوعين إلى 4 أسابيع.',
  'treatments.topical_retinoid.beforeCare.0': 'لا تُستخدم أثناء الحمل أو عند التخطيط له.',
  'treatments.topical_retinoid.beforeCare.1': 'البدء بلطف، مع اختبار على مساحة صغيرة من الجلد.',
  'treatments.topical_retinoid.afterCare.0': 'استخدام منظّف لطيف ومرطّب بسيط.',
  'treatments.topical_retinoid.afterCare.1':
    'استخدام واقي شمس بعامل حماية SPF من 30 إلى 50 كل يوم، ويكون ملوّنًا إذا كانت العلامات تظهر على بشرتك بسهولة.',
  'treatments.topical_retinoid.afterCare.2': 'عدم العبث بالجلد أو نزع القشور.',
  'treatments.topical_gentle.name': 'خطة لطيفة للعناية بالبشرة',
  'treatments.topical_gentle.indications.firmness.note':
    'يبطئ واقي الشمس اليومي أثر الشمس الذي يُرخي البشرة.',
  'treatments.topical_gentle.indications.fine_lines.note':
    'يبطئ واقي الشمس اليومي أثر الشمس، ويخفف المرطب خطوط الجفاف.',
  'treatments.topical_gentle.indications.texture_pores.note':
    'تُبقي العناية اللطيفة البشرة ناعمة والمسام نظيفة.',
  'treatments.topical_gentle.indications.glow_hydration.note':
    'يمكن أن يجعل المرطب وفيتامين C البشرة تبدو أكثر نضارة.',
  'treatments.topical_gentle.indications.scars.note': 'يمنع واقي الشمس الندوب من أن تغمق أكثر.',
  'treatments.topical_gentle.indications.scars.pitted.note':
    'يمنع واقي الشمس العلامات حول الحفر من أن تغمق أكثر.',
  'treatments.topical_gentle.indications.scars.surgical_injury.note':
    'يمنع واقي الشمس الندبة من أن تغمق أثناء استقرارها.',
  'treatments.topical_gentle.indications.scars.stretch_marks.note':
    'يخفف المرطب الجفاف والحكة. لكنه لا يزيل علامات التمدد.',
  'treatments.topical_gentle.indications.scars.burn.note':
    'يخفف المرطب الجفاف، ويحمي واقي الشمس الندبة.',
  'treatments.topical_gentle.indications.scars.raised.note':
    'يحمي واقي الشمس الندبة بينما يفحصها طبيب.',
  'treatments.topical_gentle.indications.pigment_sun.note':
    'واقي الشمس اليومي يأتي أولًا من أجل لون موحّد.',
  'treatments.topical_gentle.indications.pigment_sun.sun_spots.note':
    'يساعد واقي الشمس اليومي على ألا تغمق البقع البنية أكثر.',
  'treatments.topical_gentle.indications.pigment_sun.marks_after_spots.note':
    'كثيرًا ما تبهت العلامات الداكنة من تلقاء نفسها؛ ويمكن أن يساعد واقي الشمس وحمض الأزيليك.',
  'treatments.topical_gentle.indications.pigment_sun.melasma.note':
    'واقي الشمس الملوّن والكريمات تأتي أولًا لبقع مثل هذه.',
  'treatments.topical_gentle.indications.pigment_sun.tan.note':
    'الاسمرار يتلاشى من تلقاء نفسه. ويحمي واقي الشمس بشرتك في هذه الأثناء.',
  'treatments.topical_gentle.indications.acne_prone.note':
    'يمكن أن يفيد حمض الأزيليك والتنظيف اللطيف في الحبوب الخفيفة، ويناسب كثيرين.',
  'treatments.topical_gentle.indications.ingrown_hair.note':
    'قد تعني الحلاقة باتجاه النمو والتقشير اللطيف شعرًا أقل تحت الجلد.',
  'treatments.topical_gentle.about.what':
    'واقي شمس ومرطّب كل يوم، مع حمض الأزيليك أو فيتامين C إذا كان ذلك يناسبك.',
  'treatments.topical_gentle.about.feels': 'من المفترض ألا يسبب ذلك ألمًا.',
  'treatments.topical_gentle.about.after':
    'لا يلزم وقت للتعافي. في حالة الشعر النامي تحت الجلد، يعني ذلك تغيير طريقة الحلاقة وإزالة الخلايا الميتة بلطف.',
  'treatments.topical_gentle.beforeCare.0': 'البدء بلطف، مع اختبار على مساحة صغيرة من الجلد.',
  'treatments.topical_gentle.beforeCare.1': 'سؤال صيدلي عن المنتجات الآمنة لك.',
  'treatments.topical_gentle.afterCare.0': 'استخدام منظّف لطيف ومرطّب بسيط.',
  'treatments.topical_gentle.afterCare.1':
    'استخدام واقي شمس بعامل حماية SPF من 30 إلى 50 كل يوم، ويكون ملوّنًا إذا كانت العلامات تظهر على بشرتك بسهولة.',
  'treatments.topical_gentle.afterCare.2': 'عدم العبث بالجلد أو نزع القشور.',
  'treatments.topical_gentle.afterCare.3':
    'في حالة الشعر النامي تحت الجلد، تبليل الجلد والحلاقة في اتجاه نمو الشعر.',
  'treatments.laser_hair_reduction.name': 'تقليل الشعر بالليزر',
  'treatments.laser_hair_reduction.indications.ingrown_hair.note':
    'قد يعني شعر أقل وأرق نتوءات أقل. وهو يفيد الشعر الداكن فقط.',
  'treatments.laser_hair_reduction.about.what':
    'ضوء الليزر يُضعف الشعر فيقل ما ينمو منه تحت الجلد. لا يعمل جيدًا مع الشعر الأبيض أو الرمادي أو الأشقر أو الأحمر.',
  'treatments.laser_hair_reduction.about.feels': 'قد يسبب ذلك لسعًا أو إحساسًا بالحرارة.',
  'treatments.laser_hair_reduction.about.after':
    'قد تبدو البشرة حمراء أو أغمق من المعتاد لمدة تصل إلى يومين. البشرة الأغمق لونًا تحتاج إلى ليزر Nd:YAG طويل النبضة، على أيدٍ مدرّبة.',
  'treatments.laser_hair_reduction.beforeCare.0':
    'الحضور ببشرة نظيفة وهادئة. من دون حروق شمس أو اسمرار.',
  'treatments.laser_hair_reduction.beforeCare.1':
    'الحلاقة فقط: عدم إزالة الشعر بالشمع لمدة 4 إلى 6 أسابيع.',
  'treatments.laser_hair_reduction.beforeCare.2':
    'إبلاغ العيادة عن استخدام كريم ريتينويد أو حمض. إيقافه مؤقتًا كما تقول، والسؤال قبل إيقاف كريم موصوف.',
  'treatments.laser_hair_reduction.beforeCare.3':
    'إبلاغ العيادة عن تناول أي دواء يجعل الجلد يتفاعل مع الضوء.',
  'treatments.laser_hair_reduction.afterCare.0':
    'لمس البشرة بيدين نظيفتين فقط. عدم العبث بالجلد أو نزع القشور.',
  'treatments.laser_hair_reduction.afterCare.1':
    'استخدام واقي شمس بعامل حماية SPF من 30 إلى 50 كل يوم، ويكون ملوّنًا إذا كانت العلامات تظهر على بشرتك بسهولة.',
  'treatments.laser_hair_reduction.afterCare.2':
    'الاتصال بالعيادة عند ظهور صديد أو حمّى أو فقاعات على الجلد، أو إذا أصبح الجلد أكثر احمرارًا أو أغمق.',
};
