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
  'steps.pregnancy.questions.pregnancy.options.none.label': 'لا شيء مما سبق',
  'steps.pregnancy.questions.pregnancy.options.does_not_apply.label': 'لا ينطبق عليّ',
  'steps.pregnancy.questions.pregnancy.options.prefer_not_to_say.label': 'أفضّل عدم الإفصاح',
  'steps.skin_type.title': 'بشرتك والشمس',
  'steps.skin_type.questions.skin_colour.title': 'من دون اسمرار، أيّ مما يلي هو الأقرب إلى بشرتك؟',
  'steps.skin_type.questions.skin_colour.why':
    'يمكن للضوء والليزر والتقشير الكيميائي ترك علامات أو حروق على البشرة الأغمق لونًا أو المسمرّة. ستتحقق العيادة من ذلك.',
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
    'حالة بشرتك الآن غير مذكورة في إجاباتك. يُرجى الطلب من العيادة فحصها قبل الحجز.',
  'steps.skin_now.questions.skin_now.options.suspicious_mole.label':
    'شامة أو علامة تتغيّر أو تنزف أو تسبب حكة، أو قرحة لم تلتئم خلال 4 أسابيع',
  'steps.skin_now.questions.skin_now.options.suspicious_mole.group': 'يُرجى طلب الفحص',
  'steps.skin_now.questions.skin_now.options.skin_cancer_area.label':
    'سرطان جلد في تلك المنطقة، الآن أو سابقًا',
  'steps.skin_now.questions.skin_now.options.skin_cancer_area.group': 'يُرجى طلب الفحص',
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
    'تقشير كيميائي أو ليزر أو ضوء نبضي مكثف (IPL) أو وخز بالإبر الدقيقة',
  'steps.skin_now.questions.skin_now.options.recent_peel_laser.group': 'خلال آخر 4 أسابيع',
  'steps.skin_now.questions.skin_now.options.recent_waxing.label':
    'إزالة الشعر بالشمع أو الخيط أو كريم إزالة الشعر خلال آخر أسبوع',
  'steps.skin_now.questions.skin_now.options.recent_waxing.group': 'خلال آخر 4 أسابيع',
  'steps.skin_now.questions.skin_now.options.none.label': 'لا شيء مما سبق',
  'steps.skin_now.questions.skin_now.options.not_sure.label': 'لا أعرف بالتأكيد',
  'steps.health.questions.health.title': 'صحتك وأدويتك',
  'steps.health.questions.health.help': 'يُرجى تحديد كل ما ينطبق.',
  'steps.health.questions.health.why':
    'بعض الأدوية والحالات الصحية تجعل علاجًا ما غير آمن، أو تعني أنه يجب أن يوافق طبيب أولًا.',
  'steps.health.questions.health.note': 'يُرجى عدم إيقاف أي دواء بسبب هذا الاستبيان.',
  'steps.health.questions.health.careful.message':
    'اخترت عدم مشاركة تفاصيل صحتك، لذلك لا تُعرض إلا العناية المنزلية والاستشارة. ينبغي أن يتحقق مختص صحي من حالتك الصحية أولًا.',
  'steps.health.questions.health.options.isotretinoin_now.label': 'كبسولات إيزوتريتينوين حاليًا',
  'steps.health.questions.health.options.isotretinoin_now.group': 'الأدوية',
  'steps.health.questions.health.options.isotretinoin_past_6m.label':
    'التوقف عن إيزوتريتينوين منذ أقل من 6 أشهر',
  'steps.health.questions.health.options.isotretinoin_past_6m.group': 'الأدوية',
  'steps.health.questions.health.options.blood_thinners.label':
    'مميعات الدم (وارفارين، أبيكسابان، كلوبيدوغريل، أسبرين يوميًا)',
  'steps.health.questions.health.options.blood_thinners.group': 'الأدوية',
  'steps.health.questions.health.options.photosensitising_medicine.label':
    'دواء يجعل الجلد يتفاعل مع الضوء (دوكسيسيكلين، عشبة القديس يوحنا)',
  'steps.health.questions.health.options.photosensitising_medicine.group': 'الأدوية',
  'steps.health.questions.health.options.immunosuppressed.label':
    'دواء أو مرض يُضعف جهاز المناعة، أو ستيرويدات (كورتيزون) لمدة طويلة',
  'steps.health.questions.health.options.immunosuppressed.group': 'الأدوية',
  'steps.health.questions.health.options.cancer_treatment.label':
    'علاج كيميائي أو علاج إشعاعي خلال آخر 6 أشهر',
  'steps.health.questions.health.options.cancer_treatment.group': 'الأدوية',
  'steps.health.questions.health.options.bleeding_disorder.label': 'دم لا يتخثر جيدًا',
  'steps.health.questions.health.options.bleeding_disorder.group': 'الصحة',
  'steps.health.questions.health.options.diabetes_controlled.label': 'داء السكري، مضبوط جيدًا',
  'steps.health.questions.health.options.diabetes_controlled.group': 'الصحة',
  'steps.health.questions.health.options.diabetes_uncontrolled.label': 'داء السكري، يصعب ضبطه',
  'steps.health.questions.health.options.diabetes_uncontrolled.group': 'الصحة',
  'steps.health.questions.health.options.keloid_history.label':
    'ندوب بارزة تنمو لتصبح أكبر من الجرح، لديك أو لدى أحد أفراد عائلتك المقرّبين',
  'steps.health.questions.health.options.keloid_history.group': 'الصحة',
  'steps.health.questions.health.options.koebner_condition.label':
    'صدفية أو بهاق أو حزاز مسطح، حتى في فترة الهدوء',
  'steps.health.questions.health.options.koebner_condition.group': 'الصحة',
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
    'شرائح أو مسامير معدنية في تلك المنطقة',
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
  'facts.age_18_21.message':
    'أجهزة الوخز بالإبر الدقيقة مرخّصة في الولايات المتحدة لمن بلغوا 22 عامًا أو أكثر. يُرجى سؤال العيادة عمّا إذا كان هذا العلاج مناسبًا لك الآن.',
  'facts.pregnant.message':
    'من الأفضل تأجيل معظم العلاجات التجميلية إلى ما بعد الولادة. يُرجى سؤال القابلة أو الطبيب قبل استخدام منتجات للبشرة تحتوي على مواد فعّالة.',
  'facts.breastfeeding.message':
    'العلاجات التي تجرح الجلد أو تثقبه تُؤجَّل عادةً إلى ما بعد انتهاء الرضاعة الطبيعية. يُرجى سؤال الطبيب أو الصيدلي أولًا.',
  'facts.trying_to_conceive.message': 'كريمات الريتينويد لا تُستخدم عند التخطيط للحمل.',
  'facts.isotretinoin_now.message':
    'يجب الانتظار حتى تنتهي دورة علاجك. والمختص الذي وصف الدواء هو من يقرر متى تكون علاجات البشرة آمنة.',
  'facts.isotretinoin_past_6m.message':
    'النصيحة المعتادة هي الانتظار 6 أشهر بعد إيزوتريتينوين. ويوافق بعض الاختصاصيين على مدة أقصر للعلاجات الخفيفة.',
  'facts.isotretinoin_past_6m.waitFrom': 'آخر كبسولة إيزوتريتينوين تناولتها',
  'facts.blood_thinners.message':
    'يجب عدم إيقاف دوائك. قد يسبب الوخز بالإبر الدقيقة كدمات أو نزفًا أكثر. ينبغي أن ترجع العيادة إلى طبيبك للتحقق.',
  'facts.photosensitising_medicine.message':
    'قد تسبب لك العلاجات الضوئية حروقًا أثناء تناول هذا الدواء. يُرجى سؤال صيدلي. يجب عدم إيقاف الدواء من تلقاء نفسك.',
  'facts.immunosuppressed.message':
    'قد يُصاب الجلد المجروح بالعدوى بسهولة أكبر. يُرجى التحدث إلى طبيبك أولًا.',
  'facts.cancer_treatment.message': 'يجب أن يوافق فريق علاج السرطان الخاص بك قبل أي علاج للبشرة.',
  'facts.bleeding_disorder.message':
    'العلاجات التي تجرح الجلد أو تثقبه غير مناسبة من دون موافقة الطبيب الاختصاصي الذي يتابعك.',
  'facts.diabetes_controlled.message': 'قد يلتئم الجلد ببطء أكبر. يُرجى إبلاغ العيادة قبل الحجز.',
  'facts.diabetes_uncontrolled.message':
    'بطء الالتئام والعدوى أكثر احتمالًا. يجب مراجعة فريق رعاية السكري الخاص بك أولًا.',
  'facts.keloid_history.message':
    'قد يسبب الوخز بالإبر الدقيقة أو الليزر أو التقشير الكيميائي الأقوى ندوبًا بارزة جديدة. يجب مراجعة طبيب جلدية أولًا.',
  'facts.connective_tissue_disease.message':
    'ينبغي أن يتخذ طبيب جلدية القرار قبل أي علاج يجرح الجلد أو يثقبه أو يسلّط الضوء عليه.',
  'facts.light_sensitive_condition.message':
    'العلاجات الضوئية غير مناسبة. يُرجى سؤال الطبيب أو الصيدلي أولًا.',
  'facts.epilepsy_light.message':
    'العلاجات بالضوء الوامض غير مناسبة. يُرجى إبلاغ العيادة قبل الحجز.',
  'facts.heart_device.message':
    'علاجات الترددات الراديوية غير مناسبة. يُرجى إبلاغ العيادة قبل الحجز.',
  'facts.metal_implant_area.message':
    'علاجات الترددات الراديوية غير مناسبة في تلك المنطقة. يُرجى إبلاغ العيادة قبل الحجز.',
  'facts.metal_allergy.message':
    'تكون الإبر عادةً من فولاذ يحتوي على النيكل. يُرجى السؤال أولًا عن اختبار الرقعة (لكشف الحساسية) أو عن علاجات أخرى.',
  'facts.anaesthetic_allergy.message': 'يُرجى إبلاغ العيادة قبل أي علاج يحتاج إلى تخدير موضعي.',
  'facts.salicylate_allergy.message': 'المنتجات التي تحتوي على حمض الساليسيليك غير مناسبة.',
  'facts.koebner_condition.message':
    'يمكن أن تظهر بقع جديدة في مكان تعرّض الجلد لإصابة. يجب مراجعة طبيب جلدية أولًا.',
  'facts.suspicious_mole.message': 'يُرجى مراجعة طبيبك قريبًا لفحص ذلك. ينبغي أن تنتظر العلاجات.',
  'facts.skin_cancer_area.message': 'يجب أولًا أن يوافق طبيب الجلدية الذي يتابعك.',
  'facts.active_infection.message':
    'يجب علاج العدوى أولًا. قد ينشرها الوخز بالإبر الدقيقة أو الليزر. يمكن للصيدلي أو لطبيب الأسرة المساعدة.',
  'facts.active_infection.waitFrom': 'يوم زوال العدوى',
  'facts.cold_sore_now.message': 'يجب الانتظار حتى تلتئم القرحة تمامًا.',
  'facts.cold_sore_now.waitFrom': 'يوم التئام قرحة البرد تمامًا',
  'facts.cold_sore_history.message':
    'قبل أي علاج للوجه، يُرجى سؤال العيادة عن أقراص للوقاية من قرحة البرد.',
  'facts.open_wound_or_rash.message': 'يجب ترك الجلد يلتئم أولًا.',
  'facts.open_wound_or_rash.waitFrom': 'يوم التئام الجلد تمامًا',
  'facts.active_acne_inflamed.message':
    'يجب علاج الحبوب أولًا، وعادةً بدورة علاج مدتها 12 أسبوعًا. يمكن للصيدلي أو لطبيب الأسرة البدء بذلك.',
  'facts.active_acne_inflamed.waitFrom': 'يوم هدوء الحبوب',
  'facts.acne_severe.message':
    'يُرجى مراجعة طبيب أسرة أو طبيب جلدية قريبًا. توجد أدوية جيدة، ويمكن للرعاية المبكرة أن تقي من الندوب.',
  'facts.inflammatory_skin_flare.message': 'يجب تهدئة نوبة الاشتداد أولًا.',
  'facts.inflammatory_skin_flare.waitFrom': 'يوم هدوء نوبة الاشتداد',
  'facts.eczema_prone.message':
    'يمكن أن يسبب التقشير الكيميائي والريتينويدات لسعًا. يُرجى البدء بلطف، مع اختبار على مساحة صغيرة من الجلد.',
  'facts.rosacea_flaring.message': 'يجب تهدئة الوردية أولًا بمساعدة طبيب أسرة أو طبيب جلدية.',
  'facts.rosacea_flaring.waitFrom': 'يوم هدوء نوبة اشتداد الوردية',
  'facts.rosacea_calm.message': 'يُرجى التدرّج ببطء وإبلاغ العيادة.',
  'facts.sunburn_or_tan_recent.message':
    'البشرة المسمرّة أو المحروقة من الشمس تصيبها العلامات والحروق بسهولة أكبر. يجب الانتظار واستخدام واقي الشمس.',
  'facts.sunburn_or_tan_recent.waitFrom': 'يوم التئام حروق الشمس أو تلاشي الاسمرار',
  'facts.sensitive_skin.message': 'يُرجى طلب اختبار على مساحة صغيرة من الجلد، وطلب أخف ضبط للجهاز.',
  'facts.melasma.message':
    'يمكن للحرارة والضوء أن يجعلا هذا النوع من البقع أغمق. يأتي أولًا واقي الشمس والكريمات.',
  'facts.raised_scar.message':
    'الندوب البارزة تحتاج إلى طبيب. قد يجعلها الوخز بالإبر الدقيقة أو التقشير الكيميائي تكبر.',
  'facts.burn_scar.message': 'ندوب الحروق تعالجها فرق الحروق أو فرق جراحة التجميل والترميم.',
  'facts.scar_under_6m.message':
    'تستمر الندوب الجديدة في التغيّر لأشهر. يجب حماية الندبة من الشمس والانتظار.',
  'facts.scar_under_6m.waitFrom': 'يوم بداية الندبة، مثل يوم العملية الجراحية أو الإصابة',
  'facts.area_eyelid.message': 'لا ينبغي أن يعالج هذه المنطقة إلا اختصاصي في منطقة العين.',
  'facts.recent_botox.message': 'يجب ترك أسبوعين بين الحقن وعلاجات الوجه الأخرى.',
  'facts.recent_botox.waitFrom': 'آخر حقنة',
  'facts.recent_filler.message':
    'يجب الانتظار نحو 4 أسابيع بعد الفيلر. بعض العيادات تطلب مدة أطول.',
  'facts.recent_filler.waitFrom': 'آخر حقنة',
  'facts.recent_peel_laser.message': 'يجب ترك الجلد يتعافى أولًا.',
  'facts.recent_peel_laser.waitFrom':
    'آخر جلسة تقشير كيميائي أو ليزر أو ضوء نبضي مكثف (IPL) أو وخز بالإبر الدقيقة',
  'facts.recent_waxing.message':
    'يجب الانتظار أسبوعًا. ويحتاج تقليل الشعر بالليزر إلى 4 أسابيع من نمو الشعر.',
  'facts.recent_waxing.waitFrom': 'آخر إزالة للشعر بالشمع أو الخيط أو كريم إزالة الشعر',
  'facts.phototype_4.message':
    'يمكن أن تظهر علامات على بشرة مثل بشرتك بعد العلاجات القوية؛ يُرجى طلب ضبط لطيف للجهاز.',
  'facts.phototype_5.message':
    'يمكن أن تظهر علامات على بشرة مثل بشرتك بعد العلاجات القوية؛ يُرجى اختيار شخص لديه خبرة في علاجها.',
  'facts.phototype_6.message':
    'يمكن أن تظهر علامات على بشرة مثل بشرتك بعد العلاجات القوية؛ يُرجى اختيار شخص لديه خبرة في علاجها.',
  'facts.phototype_unknown.message':
    'ينبغي أن تتحقق العيادة من تفاعل بشرتك مع الشمس وأن تُجري اختبارًا على مساحة صغيرة من الجلد أولًا.',
  'treatments.microneedling_clinic.name': 'الوخز بالإبر الدقيقة',
  'treatments.microneedling_clinic.indications.firmness.note':
    'يمكن أن يزيد الوخز بالإبر الدقيقة الكولاجين على مدى بضعة أشهر.',
  'treatments.microneedling_clinic.indications.fine_lines.note':
    'قد يخفف الخطوط الدقيقة، بما فيها ما حول الفم، على مدى شهرين إلى 3 أشهر.',
  'treatments.microneedling_clinic.indications.texture_pores.note':
    'قد تبدو البشرة أنعم على مدى بضعة أشهر. وقد يجعل المسام أقل وضوحًا لدى بعض الأشخاص؛ الأدلة محدودة.',
  'treatments.microneedling_clinic.indications.glow_hydration.note':
    'بعد الوخز بالإبر الدقيقة، يسمح الجلد بمرور مواد أكثر، لذلك يجب ألا يُستخدم إلا ما تعطيه لك العيادة.',
  'treatments.microneedling_clinic.indications.scars.note':
    'يمكن أن يجعل بعض الندوب وعلامات التمدد أقل وضوحًا. لكنه لا يزيلها.',
  'treatments.microneedling_clinic.indications.scars.pitted.note':
    'يمكن أن يجعل الندوب الغائرة أقل وضوحًا. لكنه لا يزيل الندوب.',
  'treatments.microneedling_clinic.indications.pigment_sun.note':
    'للبشرة غير الموحّدة اللون أو التي ظهر عليها أثر الشمس مع السنين، يأتي أولًا واقي الشمس اليومي وكريمات البشرة.',
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
    'إيقاف كريمات الريتينويد والأحماض عندما تطلب العيادة ذلك، وغالبًا قبل الجلسة بمدة تصل إلى أسبوع.',
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
  'treatments.rf_microneedling.indications.pigment_sun.note':
    'لا توجد أدلة كافية على أنه يفيد في حالة اللون غير المتجانس.',
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
    'إيقاف كريمات الريتينويد والأحماض عندما تطلب العيادة ذلك، وغالبًا قبل الجلسة بمدة تصل إلى أسبوع.',
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
  'treatments.peel_superficial.about.what': 'حمض خفيف يجعل الطبقة العليا من الجلد تتقشّر.',
  'treatments.peel_superficial.about.feels': 'قد يسبب ذلك لسعًا لفترة قصيرة.',
  'treatments.peel_superficial.about.after':
    'قد تبدو البشرة حمراء أو أغمق من المعتاد وتتقشّر لمدة تصل إلى 7 أيام. النتائج ليست دائمة.',
  'treatments.peel_superficial.beforeCare.0':
    'الحضور ببشرة نظيفة وهادئة. من دون حروق شمس أو اسمرار.',
  'treatments.peel_superficial.beforeCare.1':
    'قد تطلب منك العيادة تحضير بشرتك لمدة أسبوعين إلى 4 أسابيع أولًا.',
  'treatments.peel_superficial.beforeCare.2':
    'إبلاغ العيادة عن الإصابة بقروح البرد، أو تناول مميعات الدم، أو تناول إيزوتريتينوين من قبل.',
  'treatments.peel_superficial.afterCare.0':
    'لمس البشرة بيدين نظيفتين فقط. عدم العبث بالجلد أو نزع القشور.',
  'treatments.peel_superficial.afterCare.1': 'استخدام منظّف لطيف ومرطّب بسيط.',
  'treatments.peel_superficial.afterCare.2': 'استخدام واقي الشمس كل يوم لمدة شهر على الأقل.',
  'treatments.peel_superficial.afterCare.3':
    'الاتصال بالعيادة عند ظهور صديد أو حمّى أو فقاعات على الجلد، أو إذا أصبح الجلد أكثر احمرارًا أو أغمق.',
  'treatments.peel_medium.name': 'التقشير الكيميائي متوسط العمق',
  'treatments.peel_medium.about.what':
    'حمض أقوى يعمل في عمق أكبر من الجلد. يمكن أن يكون تأثيره أكبر، لكن الالتئام بعده أبطأ ومخاطره أكثر.',
  'treatments.peel_medium.about.feels': 'يمكن أن يسبب ذلك ألمًا.',
  'treatments.peel_medium.about.after':
    'يستغرق الالتئام من 5 إلى 14 يومًا. يمكن أن تبدو البشرة بنية أو حمراء، وأن تحتاج حتى 6 أسابيع لتعود إلى مظهرها المعتاد.',
  'treatments.peel_medium.beforeCare.0': 'الحضور ببشرة نظيفة وهادئة. من دون حروق شمس أو اسمرار.',
  'treatments.peel_medium.beforeCare.1':
    'قد تطلب منك العيادة تحضير بشرتك لمدة أسبوعين إلى 4 أسابيع أولًا.',
  'treatments.peel_medium.beforeCare.2':
    'إبلاغ العيادة عن الإصابة بقروح البرد، أو تناول مميعات الدم، أو تناول إيزوتريتينوين من قبل.',
  'treatments.peel_medium.afterCare.0':
    'لمس البشرة بيدين نظيفتين فقط. عدم العبث بالجلد أو نزع القشور.',
  'treatments.peel_medium.afterCare.1': 'استخدام منظّف لطيف ومرطّب بسيط.',
  'treatments.peel_medium.afterCare.2': 'استخدام واقي الشمس كل يوم لمدة شهر على الأقل.',
  'treatments.peel_medium.afterCare.3':
    'الاتصال بالعيادة عند ظهور صديد أو حمّى أو فقاعات على الجلد، أو إذا أصبح الجلد أكثر احمرارًا أو أغمق.',
  'treatments.laser_fractional_nonablative.name': 'الليزر الجزئي الألطف (غير الاستئصالي)',
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
    'إيقاف كريمات الريتينويد والأحماض عندما تطلب العيادة ذلك، وغالبًا قبل الجلسة بمدة تصل إلى أسبوع.',
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
    'إيقاف كريمات الريتينويد والأحماض عندما تطلب العيادة ذلك، وغالبًا قبل الجلسة بمدة تصل إلى أسبوع.',
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
  'treatments.ipl.about.what':
    'ومضات من ضوء ساطع تؤثر في البقع البنية والاحمرار. لا يُستخدم للبشرة الأغمق لونًا أو المسمرّة.',
  'treatments.ipl.about.feels': 'قد يسبب ذلك لسعًا أو إحساسًا بالحرارة. تُغطّى عيناك.',
  'treatments.ipl.about.after':
    'يستغرق الالتئام من يوم واحد إلى 7 أيام. تغمق البقع البنية لبضعة أيام قبل أن تتقشّر.',
  'treatments.ipl.beforeCare.0': 'الحضور ببشرة نظيفة وهادئة. من دون حروق شمس أو اسمرار.',
  'treatments.ipl.beforeCare.1': 'إبلاغ العيادة عن تناول أي دواء يجعل الجلد يتفاعل مع الضوء.',
  'treatments.ipl.afterCare.0': 'لمس البشرة بيدين نظيفتين فقط. عدم العبث بالجلد أو نزع القشور.',
  'treatments.ipl.afterCare.1':
    'استخدام واقي شمس بعامل حماية SPF من 30 إلى 50 كل يوم، ويكون ملوّنًا إذا كانت العلامات تظهر على بشرتك بسهولة.',
  'treatments.ipl.afterCare.2':
    'الاتصال بالعيادة عند ظهور صديد أو حمّى أو فقاعات على الجلد، أو إذا أصبح الجلد أكثر احمرارًا أو أغمق.',
  'treatments.led.name': 'العلاج بضوء LED',
  'treatments.led.indications.pigment_sun.note':
    'قد يجعل الضوء البقع الداكنة أو البشرة الأغمق لونًا تغمق أكثر.',
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
  'treatments.hydradermabrasion.about.what':
    'جهاز ينظّف البشرة ويزيل الخلايا الميتة بلطف بالماء والسيروم.',
  'treatments.hydradermabrasion.about.feels': 'من المفترض ألا يسبب ذلك ألمًا.',
  'treatments.hydradermabrasion.about.after':
    'قد تبدو البشرة حمراء أو أغمق من المعتاد لمدة تصل إلى يوم. ويدوم المظهر الأكثر نضارة من أيام إلى بضعة أسابيع.',
  'treatments.hydradermabrasion.beforeCare.0':
    'الحضور ببشرة نظيفة وهادئة. من دون حروق شمس أو اسمرار.',
  'treatments.hydradermabrasion.beforeCare.1':
    'إبلاغ العيادة إذا كان الأسبرين أو المحار والقشريات يسبب لك تفاعلًا، وطلب اختبار على مساحة صغيرة من الجلد.',
  'treatments.hydradermabrasion.afterCare.0':
    'لمس البشرة بيدين نظيفتين فقط. عدم العبث بالجلد أو نزع القشور.',
  'treatments.hydradermabrasion.afterCare.1': 'استخدام منظّف لطيف ومرطّب بسيط.',
  'treatments.hydradermabrasion.afterCare.2':
    'استخدام واقي شمس بعامل حماية SPF من 30 إلى 50 كل يوم، ويكون ملوّنًا إذا كانت العلامات تظهر على بشرتك بسهولة.',
  'treatments.topical_retinoid.name': 'خطة للعناية بالبشرة مع ريتينويد',
  'treatments.topical_retinoid.about.what':
    'كريم ريتينويد وفيتامين C وواقي شمس يومي، تُستخدم في المنزل لأشهر.',
  'treatments.topical_retinoid.about.feels': 'قد يسبب ذلك لسعًا في البداية.',
  'treatments.topical_retinoid.about.after':
    'الجفاف والتقشّر شائعان في البداية. التركيز الذي يُصرف بوصفة يحتاج إلى مختص مخوّل بوصف الأدوية.',
  'treatments.topical_retinoid.beforeCare.0': 'لا تُستخدم أثناء الحمل أو عند التخطيط له.',
  'treatments.topical_retinoid.beforeCare.1': 'البدء بلطف، مع اختبار على مساحة صغيرة من الجلد.',
  'treatments.topical_retinoid.afterCare.0': 'استخدام منظّف لطيف ومرطّب بسيط.',
  'treatments.topical_retinoid.afterCare.1':
    'استخدام واقي شمس بعامل حماية SPF من 30 إلى 50 كل يوم، ويكون ملوّنًا إذا كانت العلامات تظهر على بشرتك بسهولة.',
  'treatments.topical_retinoid.afterCare.2': 'عدم العبث بالجلد أو نزع القشور.',
  'treatments.topical_gentle.name': 'خطة لطيفة للعناية بالبشرة',
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
    'إبلاغ العيادة عن تناول أي دواء يجعل الجلد يتفاعل مع الضوء.',
  'treatments.laser_hair_reduction.afterCare.0':
    'لمس البشرة بيدين نظيفتين فقط. عدم العبث بالجلد أو نزع القشور.',
  'treatments.laser_hair_reduction.afterCare.1':
    'استخدام واقي شمس بعامل حماية SPF من 30 إلى 50 كل يوم، ويكون ملوّنًا إذا كانت العلامات تظهر على بشرتك بسهولة.',
  'treatments.laser_hair_reduction.afterCare.2':
    'الاتصال بالعيادة عند ظهور صديد أو حمّى أو فقاعات على الجلد، أو إذا أصبح الجلد أكثر احمرارًا أو أغمق.',
};
