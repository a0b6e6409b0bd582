/** The built-in quiz in Spanish: text by path. */
export const spanishTexts: Readonly<Record<string, string>> = {
  title: '¿Qué podría ser adecuado para tu piel?',
  intro:
    'Este cuestionario te ayuda a preparar una conversación con una clínica de la piel. Da información general. No diagnostica, y no puede sustituir la revisión de un profesional.',
  eligibility: 'Tienes que tener 18 años o más para recibir ideas de tratamiento.',
  'review.note':
    'Ningún profesional de la salud ha dado aún el visto bueno a este contenido. Antes de usarlo, la clínica debe hacer que lo revise un profesional de la salud.',
  'addOns.prp.name': 'PRP, plaquetas de tu propia sangre',
  'addOns.prp.about':
    'Se usan plaquetas de tu propia sangre junto con las microagujas. Podría ayudar con las cicatrices hundidas más que las microagujas solas. Con láser, no mejoró el resultado.',
  'result.consultation':
    'Puedes llevar esta página a una consulta. Pregunta qué podría ser adecuado para tu piel, cuánto cuesta y qué podría salir mal.',
  'result.homeCareOnly':
    'Por ahora, el cuidado en casa es lo que encaja con tus respuestas. Un profesional de la salud puede decirte qué más podría ser adecuado para ti.',
  'result.limits.0': 'Los resultados varían y no se pueden garantizar.',
  'result.limits.1':
    'Este cuestionario da información general. No diagnostica, y no puede sustituir la revisión de un profesional.',
  'result.limits.2': 'Las cifras van de un mínimo a un máximo. Tu clínica te las confirmará.',
  'result.limits.3': 'Por favor, no dejes ningún medicamento a causa de este cuestionario.',
  'result.notes.0.text':
    'Si las preocupaciones por tu aspecto dominan tu día, habla con tu médico de cabecera.',
  'result.notes.1.text':
    'Las cicatrices elevadas se forman más fácilmente en el pecho y los hombros. Consulta antes a un especialista en dermatología.',
  'result.notes.2.text':
    'La clínica comprueba el color de tu vello, porque el láser necesita vello oscuro.',
  'result.notes.3.text': 'Un cambio duradero tarda meses.',
  'result.notes.4.text':
    'Para la piel envejecida por el sol o de tono desigual, lo primero son el protector solar diario y las cremas para la piel.',
  'steps.goals.questions.goals.title': '¿Con qué te gustaría recibir ayuda?',
  'steps.goals.questions.goals.help': 'Elige hasta 3.',
  'steps.goals.questions.goals.why': 'Tu respuesta decide qué ideas mostramos.',
  'steps.goals.questions.goals.options.firmness.label': 'Piel más firme',
  'steps.goals.questions.goals.options.fine_lines.label': 'Líneas finas y arrugas más suaves',
  'steps.goals.questions.goals.options.texture_pores.label': 'Piel más lisa, poros menos visibles',
  'steps.goals.questions.goals.options.glow_hydration.label':
    'Un aspecto más fresco y más hidratado',
  'steps.goals.questions.goals.options.scars.label': 'Cicatrices o estrías menos visibles',
  'steps.goals.questions.goals.options.pigment_sun.label': 'Un color más uniforme',
  'steps.goals.questions.goals.options.pigment_sun.description':
    'Manchas de sol, marcas oscuras o manchas extensas',
  'steps.goals.questions.goals.options.acne_prone.label': 'Menos granos y brotes',
  'steps.goals.questions.goals.options.ingrown_hair.label':
    'Menos pelos encarnados o granitos por el afeitado',
  'steps.goals.questions.goals.options.not_sure.label': 'Otra cosa, o no lo sé',
  'steps.goals.questions.main_goal.title': '¿Qué te importa más?',
  'steps.goals.questions.main_goal.why': 'Este objetivo es el que más cuenta al ordenar las ideas.',
  'steps.details.title': 'Cuéntanos un poco más',
  'steps.details.questions.scar_type.title': '¿Qué tipo de marcas?',
  'steps.details.questions.scar_type.why':
    'El tipo de marca lo cambia todo: algunas se pueden tratar y otras necesitan un médico.',
  'steps.details.questions.scar_type.careful.message':
    'No sabías con seguridad qué tipo de marcas son. Pide a la clínica que las mire primero.',
  'steps.details.questions.scar_type.options.pitted.label': 'Hoyos pequeños de granos antiguos',
  'steps.details.questions.scar_type.options.surgical_injury.label':
    'Cicatriz plana de una operación o una herida',
  'steps.details.questions.scar_type.options.stretch_marks.label': 'Estrías',
  'steps.details.questions.scar_type.options.burn.label': 'Cicatriz de una quemadura',
  'steps.details.questions.scar_type.options.raised.label': 'Cicatriz elevada o con bultos',
  'steps.details.questions.scar_type.options.marks_after_spots.label':
    'Marcas planas, oscuras o rojas, donde hubo granos',
  'steps.details.questions.scar_type.options.not_sure.label': 'No lo sé',
  'steps.details.questions.scar_age.title': '¿La marca tiene menos de 6 meses?',
  'steps.details.questions.scar_age.why': 'Las cicatrices nuevas siguen cambiando durante meses.',
  'steps.details.questions.scar_age.careful.message':
    'Con las cicatrices nuevas se esperan 6 meses. Pide a la clínica que compruebe cuánto tiempo tiene esta.',
  'steps.details.questions.scar_age.options.under_6_months.label': 'Sí',
  'steps.details.questions.scar_age.options.over_6_months.label': 'No',
  'steps.details.questions.scar_age.options.not_sure.label': 'No lo sé',
  'steps.details.questions.colour_type.title': '¿Qué aspecto tiene?',
  'steps.details.questions.colour_type.why':
    'Cada tipo de marca necesita su propio cuidado. La luz puede oscurecer algunas de ellas.',
  'steps.details.questions.colour_type.careful.message':
    'No sabías con seguridad qué tipo de marcas son. Pide a la clínica que las mire antes de cualquier luz o láser.',
  'steps.details.questions.colour_type.options.sun_spots.label':
    'Manchas marrones pequeñas o pecas',
  'steps.details.questions.colour_type.options.marks_after_spots.label':
    'Marcas oscuras que dejaron granos o rasguños',
  'steps.details.questions.colour_type.options.patches.label':
    'Manchas extensas, marrones o grises, en las mejillas, la frente o el labio superior',
  'steps.details.questions.colour_type.options.tan.label': 'Un bronceado reciente',
  'steps.details.questions.colour_type.options.tan.message':
    'El bronceado se va solo. El protector solar ayuda. No hace falta ningún tratamiento.',
  'steps.details.questions.colour_type.options.not_sure.label': 'No lo sé',
  'steps.details.questions.spots_today.title': '¿Cómo está tu piel hoy?',
  'steps.details.questions.spots_today.why':
    'Los granos activos necesitan antes su propio cuidado.',
  'steps.details.questions.spots_today.careful.message':
    'Si hay muchos granos rojos o dolorosos, hay que esperar. Pide a la clínica que mire primero tu piel.',
  'steps.details.questions.spots_today.options.mild.label':
    'Sobre todo puntos negros o unos pocos granos pequeños',
  'steps.details.questions.spots_today.options.inflamed.label': 'Muchos granos rojos o dolorosos',
  'steps.details.questions.spots_today.options.severe.label':
    'Bultos profundos y dolorosos, o granos que dejan cicatrices',
  'steps.details.questions.spots_today.options.calm.label': 'Ahora está en calma',
  'steps.details.questions.spots_today.options.not_sure.label': 'No lo sé',
  'steps.area.questions.area.title': '¿En qué parte del cuerpo?',
  'steps.area.questions.area.why':
    'Algunas zonas necesitan un cuidado especial, como los párpados.',
  'steps.area.questions.area.options.face.label': 'Cara',
  'steps.area.questions.area.options.eyelids.label': 'Párpados o muy cerca de los ojos',
  'steps.area.questions.area.options.neck_chest.label': 'Cuello o pecho',
  'steps.area.questions.area.options.trunk.label': 'Barriga, caderas o muslos',
  'steps.area.questions.area.options.back_shoulders.label': 'Espalda u hombros',
  'steps.area.questions.area.options.beard_neck.label': 'Zona de afeitado de la barba o el cuello',
  'steps.area.questions.area.options.underarms_legs_bikini.label':
    'Axilas, piernas o línea del bikini',
  'steps.area.questions.area.options.hands_arms.label': 'Manos o brazos',
  'steps.area.questions.area.options.other.label': 'Otro lugar',
  'steps.age.questions.age.title': '¿Cuántos años tienes?',
  'steps.age.questions.age.why':
    'Las ideas de tratamiento son solo para personas adultas. Solo necesitamos un grupo de edad.',
  'steps.age.questions.age.options.under_18.label': 'Menos de 18',
  'steps.age.questions.age.options.18_21.label': 'De 18 a 21',
  'steps.age.questions.age.options.22_34.label': 'De 22 a 34',
  'steps.age.questions.age.options.35_49.label': 'De 35 a 49',
  'steps.age.questions.age.options.50_64.label': 'De 50 a 64',
  'steps.age.questions.age.options.65_plus.label': '65 o más',
  'steps.pregnancy.questions.pregnancy.title': '¿Algo de esto se aplica a ti ahora?',
  'steps.pregnancy.questions.pregnancy.help': 'Se lo preguntamos a todo el mundo.',
  'steps.pregnancy.questions.pregnancy.why':
    'La mayoría de los tratamientos se dejan para después del parto, y algunas cremas no se usan cuando se planea un embarazo.',
  'steps.pregnancy.questions.pregnancy.careful.message':
    'Algunos tratamientos necesitan una revisión antes. Habla con la clínica antes de elegir uno.',
  'steps.pregnancy.questions.pregnancy.options.pregnant.label': 'Embarazo, o posible embarazo',
  'steps.pregnancy.questions.pregnancy.options.breastfeeding.label': 'Doy el pecho',
  'steps.pregnancy.questions.pregnancy.options.trying_to_conceive.label': 'Busco un embarazo',
  'steps.pregnancy.questions.pregnancy.options.none.label': 'Nada de esto',
  'steps.pregnancy.questions.pregnancy.options.does_not_apply.label': 'No se aplica a mí',
  'steps.pregnancy.questions.pregnancy.options.prefer_not_to_say.label': 'Prefiero no decirlo',
  'steps.skin_type.title': 'Tu piel y el sol',
  'steps.skin_type.questions.skin_colour.title': 'Sin bronceado, ¿qué se parece más a tu piel?',
  'steps.skin_type.questions.skin_colour.why':
    'La luz, los láseres y los peelings pueden dejar marcas o quemaduras en la piel más oscura o bronceada. La clínica lo comprobará.',
  'steps.skin_type.questions.skin_colour.options.very_pale.label': 'Muy pálida',
  'steps.skin_type.questions.skin_colour.options.pale.label': 'Pálida',
  'steps.skin_type.questions.skin_colour.options.light_medium.label': 'De clara a media',
  'steps.skin_type.questions.skin_colour.options.light_brown.label': 'Morena clara u oliva',
  'steps.skin_type.questions.skin_colour.options.brown.label': 'Morena',
  'steps.skin_type.questions.skin_colour.options.dark.label': 'Morena oscura o negra',
  'steps.skin_type.questions.skin_colour.options.not_sure.label': 'No lo sé',
  'steps.skin_type.questions.sun_reaction.title':
    'Después de una hora de sol fuerte de mediodía, sin protector solar, ¿qué le pasa a tu piel?',
  'steps.skin_type.questions.sun_reaction.why':
    'Cómo reacciona tu piel al sol da una idea de cómo reacciona a la luz y a los láseres.',
  'steps.skin_type.questions.sun_reaction.options.always_burns.label':
    'Siempre se quema, nunca se broncea',
  'steps.skin_type.questions.sun_reaction.options.usually_burns.label':
    'Normalmente se quema, se broncea un poco',
  'steps.skin_type.questions.sun_reaction.options.sometimes_burns.label':
    'A veces se quema, se broncea despacio',
  'steps.skin_type.questions.sun_reaction.options.rarely_burns.label':
    'Rara vez se quema, se broncea con facilidad',
  'steps.skin_type.questions.sun_reaction.options.very_rarely_burns.label':
    'Muy rara vez se quema, se oscurece rápido',
  'steps.skin_type.questions.sun_reaction.options.never_burns.label': 'Nunca se quema',
  'steps.skin_type.questions.sun_reaction.options.not_sure.label': 'No lo sé',
  'steps.skin_now.questions.skin_now.title': 'Tu piel ahora mismo y últimamente',
  'steps.skin_now.questions.skin_now.help': 'Marca todo lo que se aplique a ti.',
  'steps.skin_now.questions.skin_now.why':
    'Algunas cosas significan «hoy no». Otras necesitan antes la revisión de un médico.',
  'steps.skin_now.questions.skin_now.careful.message':
    'No dijiste cómo está tu piel ahora. Pide a la clínica que la mire antes de que reserves cita.',
  'steps.skin_now.questions.skin_now.options.suspicious_mole.label':
    'Un lunar o una marca que cambia, sangra o pica, o una herida o llaga que no ha sanado en 4 semanas',
  'steps.skin_now.questions.skin_now.options.suspicious_mole.group':
    'Por favor, haz que te lo revisen',
  'steps.skin_now.questions.skin_now.options.skin_cancer_area.label':
    'Cáncer de piel en esa zona, ahora o antes',
  'steps.skin_now.questions.skin_now.options.skin_cancer_area.group':
    'Por favor, haz que te lo revisen',
  'steps.skin_now.questions.skin_now.options.cold_sore_now.label':
    'Herpes labial (calentura o fuego en el labio)',
  'steps.skin_now.questions.skin_now.options.cold_sore_now.group': 'Ahora',
  'steps.skin_now.questions.skin_now.options.active_infection.label': 'Una infección o verrugas',
  'steps.skin_now.questions.skin_now.options.active_infection.group': 'Ahora',
  'steps.skin_now.questions.skin_now.options.open_wound_or_rash.label':
    'Cortes, llagas abiertas o sarpullido',
  'steps.skin_now.questions.skin_now.options.open_wound_or_rash.group': 'Ahora',
  'steps.skin_now.questions.skin_now.options.inflammatory_skin_flare.label':
    'Brote de eccema, dermatitis o psoriasis',
  'steps.skin_now.questions.skin_now.options.inflammatory_skin_flare.group': 'Ahora',
  'steps.skin_now.questions.skin_now.options.rosacea_flaring.label':
    'Rosácea con granos o con enrojecimientos repentinos fuertes',
  'steps.skin_now.questions.skin_now.options.rosacea_flaring.group': 'Ahora',
  'steps.skin_now.questions.skin_now.options.active_acne_inflamed.label':
    'Muchos granos rojos o dolorosos',
  'steps.skin_now.questions.skin_now.options.active_acne_inflamed.group': 'Ahora',
  'steps.skin_now.questions.skin_now.options.cold_sore_history.label':
    'Herpes labial (calenturas o fuegos en el labio)',
  'steps.skin_now.questions.skin_now.options.cold_sore_history.group': 'A veces',
  'steps.skin_now.questions.skin_now.options.eczema_prone.label': 'Eccema',
  'steps.skin_now.questions.skin_now.options.eczema_prone.group': 'A veces',
  'steps.skin_now.questions.skin_now.options.rosacea_calm.label': 'Rosácea en calma',
  'steps.skin_now.questions.skin_now.options.rosacea_calm.group': 'A veces',
  'steps.skin_now.questions.skin_now.options.sensitive_skin.label':
    'La piel escuece, arde o se enrojece fácilmente con muchos productos',
  'steps.skin_now.questions.skin_now.options.sensitive_skin.group': 'A veces',
  'steps.skin_now.questions.skin_now.options.sunburn_or_tan_recent.label':
    'Quemadura de sol, bronceado o cama solar (rayos UVA)',
  'steps.skin_now.questions.skin_now.options.sunburn_or_tan_recent.group':
    'En las últimas 4 semanas',
  'steps.skin_now.questions.skin_now.options.recent_botox.label':
    'Inyecciones antiarrugas en las últimas 2 semanas',
  'steps.skin_now.questions.skin_now.options.recent_botox.group': 'En las últimas 4 semanas',
  'steps.skin_now.questions.skin_now.options.recent_filler.label': 'Relleno inyectado',
  'steps.skin_now.questions.skin_now.options.recent_filler.group': 'En las últimas 4 semanas',
  'steps.skin_now.questions.skin_now.options.recent_peel_laser.label':
    'Un peeling, láser, IPL o microagujas',
  'steps.skin_now.questions.skin_now.options.recent_peel_laser.group': 'En las últimas 4 semanas',
  'steps.skin_now.questions.skin_now.options.recent_waxing.label':
    'Depilación con cera, con hilo o con crema depilatoria en la última semana',
  'steps.skin_now.questions.skin_now.options.recent_waxing.group': 'En las últimas 4 semanas',
  'steps.skin_now.questions.skin_now.options.none.label': 'Nada de esto',
  'steps.skin_now.questions.skin_now.options.not_sure.label': 'No lo sé',
  'steps.health.questions.health.title': 'Tu salud y tus medicamentos',
  'steps.health.questions.health.help': 'Marca todo lo que se aplique a ti.',
  'steps.health.questions.health.why':
    'Algunos medicamentos y problemas de salud hacen que un tratamiento no sea seguro, o que un médico tenga que estar de acuerdo antes.',
  'steps.health.questions.health.note':
    'Por favor, no dejes ningún medicamento a causa de este cuestionario.',
  'steps.health.questions.health.careful.message':
    'Elegiste no dar datos de salud, así que solo se muestran el cuidado en casa y una consulta. Un profesional de la salud debería revisar antes tu salud.',
  'steps.health.questions.health.options.isotretinoin_now.label':
    'Isotretinoína en cápsulas, ahora',
  'steps.health.questions.health.options.isotretinoin_now.group': 'Medicamentos',
  'steps.health.questions.health.options.isotretinoin_past_6m.label':
    'Dejé la isotretinoína hace menos de 6 meses',
  'steps.health.questions.health.options.isotretinoin_past_6m.group': 'Medicamentos',
  'steps.health.questions.health.options.blood_thinners.label':
    'Anticoagulantes u otros medicamentos contra los coágulos: warfarina, apixabán, clopidogrel, aspirina diaria (ácido acetilsalicílico)',
  'steps.health.questions.health.options.blood_thinners.group': 'Medicamentos',
  'steps.health.questions.health.options.photosensitising_medicine.label':
    'Medicamento que hace que la piel reaccione a la luz (doxiciclina, hierba de San Juan o hipérico)',
  'steps.health.questions.health.options.photosensitising_medicine.group': 'Medicamentos',
  'steps.health.questions.health.options.immunosuppressed.label':
    'Medicamento o enfermedad que debilita las defensas (el sistema inmunitario), o corticoides durante mucho tiempo',
  'steps.health.questions.health.options.immunosuppressed.group': 'Medicamentos',
  'steps.health.questions.health.options.cancer_treatment.label':
    'Quimioterapia o radioterapia en los últimos 6 meses',
  'steps.health.questions.health.options.cancer_treatment.group': 'Medicamentos',
  'steps.health.questions.health.options.bleeding_disorder.label': 'La sangre no coagula bien',
  'steps.health.questions.health.options.bleeding_disorder.group': 'Salud',
  'steps.health.questions.health.options.diabetes_controlled.label': 'Diabetes, bien controlada',
  'steps.health.questions.health.options.diabetes_controlled.group': 'Salud',
  'steps.health.questions.health.options.diabetes_uncontrolled.label':
    'Diabetes, difícil de controlar',
  'steps.health.questions.health.options.diabetes_uncontrolled.group': 'Salud',
  'steps.health.questions.health.options.keloid_history.label':
    'Cicatrices elevadas que crecen más que el corte, en ti o en tu familia cercana',
  'steps.health.questions.health.options.keloid_history.group': 'Salud',
  'steps.health.questions.health.options.koebner_condition.label':
    'Psoriasis, vitíligo o liquen plano, aunque estén en calma',
  'steps.health.questions.health.options.koebner_condition.group': 'Salud',
  'steps.health.questions.health.options.connective_tissue_disease.label':
    'Lupus, esclerodermia o algo parecido',
  'steps.health.questions.health.options.connective_tissue_disease.group': 'Salud',
  'steps.health.questions.health.options.light_sensitive_condition.label':
    'Un problema de salud que hace que la piel reaccione mal a la luz',
  'steps.health.questions.health.options.light_sensitive_condition.group': 'Salud',
  'steps.health.questions.health.options.epilepsy_light.label':
    'Los destellos o las luces intermitentes pueden causarme una crisis o convulsión',
  'steps.health.questions.health.options.epilepsy_light.group': 'Salud',
  'steps.health.questions.health.options.heart_device.label': 'Marcapasos o implante eléctrico',
  'steps.health.questions.health.options.heart_device.group': 'Salud',
  'steps.health.questions.health.options.metal_implant_area.label':
    'Placas o clavos de metal en esa zona',
  'steps.health.questions.health.options.metal_implant_area.group': 'Salud',
  'steps.health.questions.health.options.metal_allergy.label': 'Metales',
  'steps.health.questions.health.options.metal_allergy.group': 'Alergias',
  'steps.health.questions.health.options.anaesthetic_allergy.label':
    'Crema o inyecciones anestésicas',
  'steps.health.questions.health.options.anaesthetic_allergy.group': 'Alergias',
  'steps.health.questions.health.options.salicylate_allergy.label':
    'Aspirina (ácido acetilsalicílico)',
  'steps.health.questions.health.options.salicylate_allergy.group': 'Alergias',
  'steps.health.questions.health.options.none.label': 'Nada de esto',
  'steps.health.questions.health.options.prefer_not_to_say.label': 'Prefiero no decirlo',
  'steps.comfort.title': '¿Qué te vendría bien?',
  'steps.comfort.questions.downtime.title':
    '¿Cuánto tiempo te parece bien que tu piel se vea roja o se pele?',
  'steps.comfort.questions.downtime.why':
    'Algunos tratamientos dejan la piel roja o descamada durante días.',
  'steps.comfort.questions.downtime.options.none.label': 'Nada',
  'steps.comfort.questions.downtime.options.days_1_3.label': 'De 1 a 3 días',
  'steps.comfort.questions.downtime.options.week.label': 'Hasta una semana',
  'steps.comfort.questions.downtime.options.longer.label': 'Más tiempo está bien',
  'steps.comfort.questions.needles.title': '¿Qué te parecen las agujas o un dolor leve?',
  'steps.comfort.questions.needles.why': 'Para dejar fuera lo que prefieras evitar.',
  'steps.comfort.questions.needles.options.avoid.label': 'Prefiero evitarlo',
  'steps.comfort.questions.needles.options.a_little.label': 'Un poco está bien',
  'steps.comfort.questions.needles.options.fine.label': 'No me importa',
  'steps.comfort.questions.ready_by.title':
    '¿Hay alguna fecha para la que quieras tener la piel lista?',
  'steps.comfort.questions.ready_by.why': 'Para que tu piel tenga tiempo de calmarse antes.',
  'steps.comfort.questions.ready_by.options.under_2_weeks.label': 'En menos de 2 semanas',
  'steps.comfort.questions.ready_by.options.under_2_weeks.message':
    'Un cambio duradero tarda meses.',
  'steps.comfort.questions.ready_by.options.weeks_2_8.label': 'Dentro de 2 a 8 semanas',
  'steps.comfort.questions.ready_by.options.no_date.label': 'Sin fecha',
  'facts.under_18.message':
    'Los tratamientos estéticos de clínica son para personas adultas. Para el acné o las cicatrices, por favor, ve a un médico de cabecera o a un especialista en dermatología con tu madre, tu padre o la persona que te cuida.',
  'facts.age_18_21.message':
    'En Estados Unidos, los aparatos de microagujas están autorizados para personas de 22 años o más. Pregunta a la clínica si este tratamiento es adecuado para ti ahora.',
  'facts.pregnant.message':
    'Es mejor dejar la mayoría de los tratamientos estéticos para después del parto. Pregunta a tu matrona (partera) o a tu médico antes de usar productos para la piel con ingredientes activos.',
  'facts.breastfeeding.message':
    'Los tratamientos que rompen la piel suelen dejarse para cuando hayas terminado de dar el pecho. Pregunta antes a tu médico o a tu farmacéutico.',
  'facts.trying_to_conceive.message':
    'Las cremas con retinoides no se usan cuando se planea un embarazo.',
  'facts.isotretinoin_now.message':
    'Espera hasta que haya terminado tu tratamiento con isotretinoína. Quien te la receta decide cuándo son seguros los tratamientos de la piel.',
  'facts.isotretinoin_past_6m.message':
    'Lo que se suele aconsejar es esperar 6 meses después de la isotretinoína. Algunos especialistas aceptan menos tiempo para tratamientos suaves.',
  'facts.isotretinoin_past_6m.waitFrom': 'tu última cápsula de isotretinoína',
  'facts.blood_thinners.message':
    'No dejes de tomar tu medicamento. Con las microagujas puede haber más moretones o más sangrado. La clínica debería consultarlo con tu médico.',
  'facts.photosensitising_medicine.message':
    'Los tratamientos con luz podrían quemarte mientras tomas este medicamento. Pregunta a un farmacéutico. No lo dejes por tu cuenta.',
  'facts.immunosuppressed.message':
    'Si la piel se rompe, podría infectarse más fácilmente. Por favor, habla antes con tu médico.',
  'facts.cancer_treatment.message':
    'El equipo que trata tu cáncer tiene que estar de acuerdo antes de cualquier tratamiento de la piel.',
  'facts.bleeding_disorder.message':
    'Los tratamientos que rompen la piel no son adecuados sin el acuerdo de tu especialista.',
  'facts.diabetes_controlled.message':
    'La piel puede sanar más despacio. Díselo a la clínica antes de reservar cita.',
  'facts.diabetes_uncontrolled.message':
    'Es más probable que la piel sane despacio y que haya una infección. Consulta antes a tu equipo de diabetes.',
  'facts.keloid_history.message':
    'Las microagujas, los láseres y los peelings más fuertes podrían causar nuevas cicatrices elevadas. Consulta antes a un especialista en dermatología.',
  'facts.connective_tissue_disease.message':
    'Un especialista en dermatología debería decidir antes de cualquier tratamiento que rompa la piel o le aplique luz.',
  'facts.light_sensitive_condition.message':
    'Los tratamientos con luz no son adecuados. Pregunta antes a tu médico o a tu farmacéutico.',
  'facts.epilepsy_light.message':
    'Los tratamientos con destellos de luz no son adecuados. Díselo a la clínica antes de reservar cita.',
  'facts.heart_device.message':
    'Los tratamientos con radiofrecuencia no son adecuados. Díselo a la clínica antes de reservar cita.',
  'facts.metal_implant_area.message':
    'Los tratamientos con radiofrecuencia no son adecuados en esa zona. Díselo a la clínica antes de reservar cita.',
  'facts.metal_allergy.message':
    'Las agujas suelen ser de acero que contiene níquel. Pregunta antes por una prueba de alergia en la piel (prueba del parche) o por otros tratamientos.',
  'facts.anaesthetic_allergy.message':
    'Díselo a la clínica antes de cualquier tratamiento que necesite anestesia local (crema o inyecciones).',
  'facts.salicylate_allergy.message': 'Los productos con ácido salicílico no son adecuados.',
  'facts.koebner_condition.message':
    'Pueden aparecer manchas o placas nuevas donde la piel se lesiona. Consulta antes a un especialista en dermatología.',
  'facts.suspicious_mole.message':
    'Por favor, ve pronto a tu médico para que lo revise. Los tratamientos deberían esperar.',
  'facts.skin_cancer_area.message':
    'Tu especialista en dermatología tiene que estar de acuerdo antes.',
  'facts.active_infection.message':
    'Haz que te lo traten primero. Las microagujas o los láseres podrían extenderlo. Un farmacéutico o un médico de cabecera puede ayudarte.',
  'facts.active_infection.waitFrom': 'el día en que la infección haya desaparecido',
  'facts.cold_sore_now.message': 'Espera hasta que haya sanado del todo.',
  'facts.cold_sore_now.waitFrom': 'el día en que el herpes labial haya sanado del todo',
  'facts.cold_sore_history.message':
    'Pregunta a la clínica por pastillas para prevenir el herpes labial antes de un tratamiento en la cara.',
  'facts.open_wound_or_rash.message': 'Deja que la piel sane primero.',
  'facts.open_wound_or_rash.waitFrom': 'el día en que la piel haya sanado del todo',
  'facts.active_acne_inflamed.message':
    'Trata primero los granos, normalmente con un tratamiento de 12 semanas. Un farmacéutico o un médico de cabecera puede empezarlo.',
  'facts.active_acne_inflamed.waitFrom': 'el día en que los granos se hayan calmado',
  'facts.acne_severe.message':
    'Por favor, ve pronto a un médico de cabecera o a un especialista en dermatología. Hay buenos medicamentos, y un cuidado temprano puede evitar cicatrices.',
  'facts.inflammatory_skin_flare.message': 'Calma primero el brote.',
  'facts.inflammatory_skin_flare.waitFrom': 'el día en que el brote se haya calmado',
  'facts.eczema_prone.message':
    'Los peelings y los retinoides pueden dar escozor (ardor). Empieza con suavidad y haz una prueba en una zona pequeña de piel.',
  'facts.rosacea_flaring.message':
    'Calma primero la rosácea con la ayuda de un médico de cabecera o un especialista en dermatología.',
  'facts.rosacea_flaring.waitFrom': 'el día en que el brote se haya calmado',
  'facts.rosacea_calm.message': 'Ve despacio y díselo a la clínica.',
  'facts.sunburn_or_tan_recent.message':
    'A la piel bronceada o quemada le salen marcas y quemaduras más fácilmente. Espera y usa protector solar.',
  'facts.sunburn_or_tan_recent.waitFrom':
    'el día en que la quemadura de sol haya sanado o el bronceado se haya ido',
  'facts.sensitive_skin.message':
    'Pide una prueba en una zona pequeña de piel y la intensidad más suave.',
  'facts.melasma.message':
    'El calor y la luz pueden oscurecer más este tipo de mancha. Lo primero son el protector solar y las cremas.',
  'facts.raised_scar.message':
    'Las cicatrices elevadas necesitan un médico. Las microagujas o un peeling podrían hacerlas crecer.',
  'facts.burn_scar.message':
    'Las cicatrices de quemaduras las tratan los equipos de quemados o de cirugía plástica.',
  'facts.scar_under_6m.message':
    'Las cicatrices nuevas siguen cambiando durante meses. Protege la cicatriz del sol y espera.',
  'facts.scar_under_6m.waitFrom':
    'el día en que empezó la cicatriz, como el día de la operación o de la herida',
  'facts.area_eyelid.message': 'Aquí solo debería tratarte un especialista en la zona de los ojos.',
  'facts.recent_botox.message':
    'Deja pasar 2 semanas entre las inyecciones y otros tratamientos de la cara.',
  'facts.recent_botox.waitFrom': 'tu última inyección',
  'facts.recent_filler.message':
    'Deja pasar unas 4 semanas después del relleno. Algunas clínicas piden más tiempo.',
  'facts.recent_filler.waitFrom': 'tu última inyección',
  'facts.recent_peel_laser.message': 'Deja que la piel se recupere primero.',
  'facts.recent_peel_laser.waitFrom': 'tu última sesión de peeling, láser, IPL o microagujas',
  'facts.recent_waxing.message':
    'Deja pasar una semana. La reducción del vello con láser necesita 4 semanas de crecimiento del vello.',
  'facts.recent_waxing.waitFrom': 'la última depilación con cera, con hilo o con crema depilatoria',
  'facts.phototype_4.message':
    'A una piel como la tuya le pueden quedar marcas después de tratamientos fuertes; pide intensidades suaves.',
  'facts.phototype_5.message':
    'A una piel como la tuya le pueden quedar marcas después de tratamientos fuertes; elige a alguien con experiencia en tratarla.',
  'facts.phototype_6.message':
    'A una piel como la tuya le pueden quedar marcas después de tratamientos fuertes; elige a alguien con experiencia en tratarla.',
  'facts.phototype_unknown.message':
    'La clínica debería comprobar cómo reacciona tu piel al sol y hacer primero una prueba en una zona pequeña de piel.',
  'treatments.microneedling_clinic.name': 'Microagujas (microneedling)',
  'treatments.microneedling_clinic.indications.firmness.note':
    'Las microagujas pueden aumentar el colágeno a lo largo de unos meses.',
  'treatments.microneedling_clinic.indications.fine_lines.note':
    'Podría suavizar las líneas finas, también alrededor de la boca, a lo largo de 2 a 3 meses.',
  'treatments.microneedling_clinic.indications.texture_pores.note':
    'La piel podría verse más lisa a lo largo de unos meses. En algunas personas, podría hacer que los poros se noten menos; las pruebas científicas son limitadas.',
  'treatments.microneedling_clinic.indications.glow_hydration.note':
    'Después de las microagujas, la piel deja pasar más cosas, así que usa solo lo que te dé tu clínica.',
  'treatments.microneedling_clinic.indications.scars.note':
    'Puede hacer menos visibles algunas cicatrices y estrías. No las elimina.',
  'treatments.microneedling_clinic.indications.scars.pitted.note':
    'Puede hacer menos visibles las cicatrices hundidas. No elimina las cicatrices.',
  'treatments.microneedling_clinic.indications.pigment_sun.note':
    'Para la piel envejecida por el sol o de tono desigual, lo primero son el protector solar diario y las cremas para la piel.',
  'treatments.microneedling_clinic.indications.pigment_sun.tan.note':
    'El bronceado se va solo y no necesita tratamiento.',
  'treatments.microneedling_clinic.indications.acne_prone.note':
    'Las microagujas no son un tratamiento para los granos activos. Podrían ayudar con las marcas y los hoyos que quedan cuando los granos ya se han calmado.',
  'treatments.microneedling_clinic.byGoal.scars.burn.note':
    'Solo con especialistas en quemaduras, que deciden con qué frecuencia.',
  'treatments.microneedling_clinic.byGoal.pigment_sun.melasma.note':
    'Solo junto con cremas que te dé un profesional de la salud.',
  'treatments.microneedling_clinic.about.what':
    'Para distintos objetivos de la piel son adecuados distintos tratamientos. Las microagujas son uno de ellos. Unas agujas finas, en un rodillo o en un aparato parecido a un lápiz, hacen pinchazos diminutos y controlados. Al sanar, la piel produce colágeno nuevo, a lo largo de unos meses.',
  'treatments.microneedling_clinic.about.feels':
    'Suele sentirse como pinchazos de alfiler o rasguños. A menudo se usa crema anestésica. Algunas zonas duelen más.',
  'treatments.microneedling_clinic.about.after':
    'Rojez, o piel más oscura de lo normal, e hinchazón durante 1 a 3 días, con puntitos de sangre y a veces moretones pequeños. Avisa a la clínica si dura más de una semana o si la piel parece infectada. Es posible que queden marcas oscuras y cicatrices diminutas.',
  'treatments.microneedling_clinic.details.0.title': 'Largo de las agujas',
  'treatments.microneedling_clinic.details.0.text':
    'El largo de las agujas es de 0,5 a 2,5 mm y lo elige el profesional. Es el largo, no el ancho: las agujas solo tienen de unos 0,1 a 0,25 mm de ancho. Un aparato no se probó con más de 1,5 mm.',
  'treatments.microneedling_clinic.details.1.title': 'Cuántas sesiones',
  'treatments.microneedling_clinic.details.1.text':
    'La mayoría de las personas necesita varias sesiones: normalmente de 3 a 6, con 4 a 6 semanas entre una y otra. Varía según la persona y según lo que le preocupa de su piel. Depende de tu piel y de tu objetivo. Tu clínica te lo confirmará.',
  'treatments.microneedling_clinic.details.2.title': 'Cuándo podrías ver un cambio',
  'treatments.microneedling_clinic.details.2.text':
    'Cuenta con esperar unos 2 a 3 meses antes de ver los primeros cambios, a veces más.',
  'treatments.microneedling_clinic.details.3.title': 'Cuánto dura',
  'treatments.microneedling_clinic.details.3.text':
    'Los resultados no son permanentes. El protector solar y las sesiones de mantenimiento ayudan.',
  'treatments.microneedling_clinic.details.4.title': 'No es para granos activos',
  'treatments.microneedling_clinic.details.4.text':
    'Las microagujas no son un tratamiento para los granos activos. Podrían ayudar con las marcas y los hoyos que quedan cuando los granos ya se han calmado.',
  'treatments.microneedling_clinic.details.5.title': 'En casa, no',
  'treatments.microneedling_clinic.details.5.text':
    'Las agujas de 0,5 mm o más no son para usar en casa. Los rodillos de aguja corta para usar en casa no tratan cicatrices ni arrugas. Si has usado uno, no lo compartas, deja de usarlo si te duele la piel y díselo a la clínica.',
  'treatments.microneedling_clinic.beforeCare.0':
    'Ven con la piel limpia y en calma. Sin quemaduras de sol ni bronceado.',
  'treatments.microneedling_clinic.beforeCare.1':
    'Deja de usar las cremas con retinoides y con ácidos cuando te lo diga tu clínica, a menudo con hasta una semana de antelación.',
  'treatments.microneedling_clinic.beforeCare.2':
    'Avisa si te sale herpes labial, si tomas anticoagulantes u otros medicamentos contra los coágulos, o si has tomado isotretinoína.',
  'treatments.microneedling_clinic.afterCare.0':
    'Toca la piel solo con las manos limpias. No pellizques la piel ni te arranques nada.',
  'treatments.microneedling_clinic.afterCare.1':
    'Usa un limpiador suave y una crema hidratante sencilla. Usa solo productos que te dé tu clínica.',
  'treatments.microneedling_clinic.afterCare.2': 'Nada de maquillaje durante 24 horas.',
  'treatments.microneedling_clinic.afterCare.3':
    'Quédate a la sombra el primer día; después usa protector solar de factor 30 a 50 (SPF) todos los días, con color si a tu piel le quedan marcas fácilmente.',
  'treatments.microneedling_clinic.afterCare.4':
    'Nada de ejercicio intenso, sauna ni natación durante 2 a 3 días.',
  'treatments.microneedling_clinic.afterCare.5':
    'Nada de retinoides, ácidos ni vitamina C en la piel durante 5 a 7 días.',
  'treatments.microneedling_clinic.afterCare.6':
    'Llama a la clínica si hay pus, fiebre o ampollas, o si la piel se pone más roja o más oscura.',
  'treatments.rf_microneedling.name': 'Microagujas con radiofrecuencia',
  'treatments.rf_microneedling.indications.pigment_sun.note':
    'No hay pruebas científicas suficientes de que ayude con el color desigual.',
  'treatments.rf_microneedling.about.what':
    'Unas agujas finas pinchan la piel y la calientan con ondas de radio. Es un procedimiento médico y no es para usar en casa.',
  'treatments.rf_microneedling.about.feels':
    'Puede doler más que las microagujas sin radiofrecuencia. A menudo se usa crema anestésica.',
  'treatments.rf_microneedling.about.after':
    'La piel puede verse roja o más oscura de lo normal durante 1 a 5 días. Es posible que queden marcas oscuras y cicatrices diminutas.',
  'treatments.rf_microneedling.warning.text':
    'En 2025, el organismo regulador de Estados Unidos advirtió de quemaduras, cicatrices, pérdida de grasa y lesiones en los nervios; algunos casos necesitaron cirugía. Pregunta a la clínica por estos riesgos.',
  'treatments.rf_microneedling.beforeCare.0':
    'Ven con la piel limpia y en calma. Sin quemaduras de sol ni bronceado.',
  'treatments.rf_microneedling.beforeCare.1':
    'Deja de usar las cremas con retinoides y con ácidos cuando te lo diga tu clínica, a menudo con hasta una semana de antelación.',
  'treatments.rf_microneedling.beforeCare.2':
    'Avisa si te sale herpes labial, si tomas anticoagulantes u otros medicamentos contra los coágulos, o si has tomado isotretinoína.',
  'treatments.rf_microneedling.afterCare.0':
    'Toca la piel solo con las manos limpias. No pellizques la piel ni te arranques nada.',
  'treatments.rf_microneedling.afterCare.1':
    'Usa un limpiador suave y una crema hidratante sencilla. Usa solo productos que te dé tu clínica.',
  'treatments.rf_microneedling.afterCare.2': 'Nada de maquillaje durante 24 horas.',
  'treatments.rf_microneedling.afterCare.3':
    'Quédate a la sombra el primer día; después usa protector solar de factor 30 a 50 (SPF) todos los días, con color si a tu piel le quedan marcas fácilmente.',
  'treatments.rf_microneedling.afterCare.4':
    'Nada de ejercicio intenso, sauna ni natación durante 2 a 3 días.',
  'treatments.rf_microneedling.afterCare.5':
    'Nada de retinoides, ácidos ni vitamina C en la piel durante 5 a 7 días.',
  'treatments.rf_microneedling.afterCare.6':
    'Llama a la clínica si hay pus, fiebre o ampollas, o si la piel se pone más roja o más oscura.',
  'treatments.peel_superficial.name': 'Peeling químico suave',
  'treatments.peel_superficial.about.what':
    'Un ácido suave hace que la capa de arriba de la piel se descame.',
  'treatments.peel_superficial.about.feels': 'Puede dar escozor (ardor) durante poco tiempo.',
  'treatments.peel_superficial.about.after':
    'La piel puede verse roja o más oscura de lo normal y descamarse durante 7 días como máximo. Los resultados no son permanentes.',
  'treatments.peel_superficial.beforeCare.0':
    'Ven con la piel limpia y en calma. Sin quemaduras de sol ni bronceado.',
  'treatments.peel_superficial.beforeCare.1':
    'Tu clínica puede pedirte que prepares antes tu piel durante 2 a 4 semanas.',
  'treatments.peel_superficial.beforeCare.2':
    'Avisa si te sale herpes labial, si tomas anticoagulantes u otros medicamentos contra los coágulos, o si has tomado isotretinoína.',
  'treatments.peel_superficial.afterCare.0':
    'Toca la piel solo con las manos limpias. No pellizques la piel ni te arranques nada.',
  'treatments.peel_superficial.afterCare.1':
    'Usa un limpiador suave y una crema hidratante sencilla.',
  'treatments.peel_superficial.afterCare.2':
    'Usa protector solar todos los días durante al menos un mes.',
  'treatments.peel_superficial.afterCare.3':
    'Llama a la clínica si hay pus, fiebre o ampollas, o si la piel se pone más roja o más oscura.',
  'treatments.peel_medium.name': 'Peeling químico de profundidad media',
  'treatments.peel_medium.about.what':
    'Un ácido más fuerte actúa más adentro de la piel. Puede hacer más, pero la piel sana más despacio y hay más riesgo.',
  'treatments.peel_medium.about.feels': 'Puede doler.',
  'treatments.peel_medium.about.after':
    'La piel tarda de 5 a 14 días en sanar. Puede verse marrón o roja y tardar hasta seis semanas en verse normal.',
  'treatments.peel_medium.beforeCare.0':
    'Ven con la piel limpia y en calma. Sin quemaduras de sol ni bronceado.',
  'treatments.peel_medium.beforeCare.1':
    'Tu clínica puede pedirte que prepares antes tu piel durante 2 a 4 semanas.',
  'treatments.peel_medium.beforeCare.2':
    'Avisa si te sale herpes labial, si tomas anticoagulantes u otros medicamentos contra los coágulos, o si has tomado isotretinoína.',
  'treatments.peel_medium.afterCare.0':
    'Toca la piel solo con las manos limpias. No pellizques la piel ni te arranques nada.',
  'treatments.peel_medium.afterCare.1': 'Usa un limpiador suave y una crema hidratante sencilla.',
  'treatments.peel_medium.afterCare.2':
    'Usa protector solar todos los días durante al menos un mes.',
  'treatments.peel_medium.afterCare.3':
    'Llama a la clínica si hay pus, fiebre o ampollas, o si la piel se pone más roja o más oscura.',
  'treatments.laser_fractional_nonablative.name': 'Láser fraccionado más suave (no ablativo)',
  'treatments.laser_fractional_nonablative.indications.acne_prone.note':
    'No hay pruebas científicas suficientes de que ayude con los granos.',
  'treatments.laser_fractional_nonablative.about.what':
    'Un láser calienta puntos diminutos en lo profundo de la piel y deja cerrada la superficie. Es más seguro, pero menos potente, que el tipo más fuerte.',
  'treatments.laser_fractional_nonablative.about.feels':
    'Puede doler. A menudo se usa crema anestésica.',
  'treatments.laser_fractional_nonablative.about.after':
    'La piel puede verse roja o más oscura de lo normal durante 1 a 4 días. Es posible que queden marcas oscuras.',
  'treatments.laser_fractional_nonablative.beforeCare.0':
    'Ven con la piel limpia y en calma. Sin quemaduras de sol ni bronceado.',
  'treatments.laser_fractional_nonablative.beforeCare.1':
    'Deja de usar las cremas con retinoides y con ácidos cuando te lo diga tu clínica, a menudo con hasta una semana de antelación.',
  'treatments.laser_fractional_nonablative.beforeCare.2':
    'Avisa si te sale herpes labial, si tomas anticoagulantes u otros medicamentos contra los coágulos, o si has tomado isotretinoína.',
  'treatments.laser_fractional_nonablative.afterCare.0':
    'Toca la piel solo con las manos limpias. No pellizques la piel ni te arranques nada.',
  'treatments.laser_fractional_nonablative.afterCare.1':
    'Usa un limpiador suave y una crema hidratante sencilla.',
  'treatments.laser_fractional_nonablative.afterCare.2':
    'Usa protector solar de factor 30 a 50 (SPF) todos los días, con color si a tu piel le quedan marcas fácilmente.',
  'treatments.laser_fractional_nonablative.afterCare.3':
    'Llama a la clínica si hay pus, fiebre o ampollas, o si la piel se pone más roja o más oscura.',
  'treatments.laser_fractional_ablative.name': 'Láser fraccionado más fuerte (ablativo)',
  'treatments.laser_fractional_ablative.indications.acne_prone.note':
    'No hay pruebas científicas suficientes de que ayude con los granos.',
  'treatments.laser_fractional_ablative.about.what':
    'Un láser quita puntos diminutos de piel, que después sanan. Solo en un centro médico.',
  'treatments.laser_fractional_ablative.about.feels': 'Puede doler mucho. Se usa anestesia local.',
  'treatments.laser_fractional_ablative.about.after':
    'La piel tarda de 5 a 14 días en sanar. La rojez puede durar hasta 12 semanas, y las marcas oscuras son frecuentes.',
  'treatments.laser_fractional_ablative.beforeCare.0':
    'Ven con la piel limpia y en calma. Sin quemaduras de sol ni bronceado.',
  'treatments.laser_fractional_ablative.beforeCare.1':
    'Deja de usar las cremas con retinoides y con ácidos cuando te lo diga tu clínica, a menudo con hasta una semana de antelación.',
  'treatments.laser_fractional_ablative.beforeCare.2':
    'Avisa si te sale herpes labial, si tomas anticoagulantes u otros medicamentos contra los coágulos, o si has tomado isotretinoína.',
  'treatments.laser_fractional_ablative.beforeCare.3':
    'Pregunta por pastillas para prevenir el herpes labial.',
  'treatments.laser_fractional_ablative.afterCare.0':
    'Toca la piel solo con las manos limpias. No pellizques la piel ni te arranques nada.',
  'treatments.laser_fractional_ablative.afterCare.1':
    'Usa un limpiador suave y una crema hidratante sencilla.',
  'treatments.laser_fractional_ablative.afterCare.2':
    'Usa protector solar de factor 30 a 50 (SPF) todos los días, con color si a tu piel le quedan marcas fácilmente.',
  'treatments.laser_fractional_ablative.afterCare.3':
    'Llama a la clínica si hay pus, fiebre o ampollas, o si la piel se pone más roja o más oscura.',
  'treatments.ipl.name': 'Luz pulsada intensa (IPL)',
  'treatments.ipl.about.what':
    'Unos destellos de luz fuerte actúan sobre las manchas marrones y la rojez. No es para la piel más oscura ni para la bronceada.',
  'treatments.ipl.about.feels': 'Puede dar escozor (ardor) o calor. Te cubren los ojos.',
  'treatments.ipl.about.after':
    'La piel tarda de 1 a 7 días en sanar. Las manchas marrones se oscurecen durante unos días y después se descaman.',
  'treatments.ipl.beforeCare.0':
    'Ven con la piel limpia y en calma. Sin quemaduras de sol ni bronceado.',
  'treatments.ipl.beforeCare.1':
    'Avisa si tomas un medicamento que hace que la piel reaccione a la luz.',
  'treatments.ipl.afterCare.0':
    'Toca la piel solo con las manos limpias. No pellizques la piel ni te arranques nada.',
  'treatments.ipl.afterCare.1':
    'Usa protector solar de factor 30 a 50 (SPF) todos los días, con color si a tu piel le quedan marcas fácilmente.',
  'treatments.ipl.afterCare.2':
    'Llama a la clínica si hay pus, fiebre o ampollas, o si la piel se pone más roja o más oscura.',
  'treatments.led.name': 'Terapia con luz LED',
  'treatments.led.indications.pigment_sun.note':
    'La luz puede oscurecer más las manchas oscuras o la piel más oscura.',
  'treatments.led.about.what':
    'Descansas bajo una luz roja o azul, dos o tres veces por semana. Las pruebas científicas son limitadas.',
  'treatments.led.about.feels': 'No debería doler. Te cubren los ojos.',
  'treatments.led.about.after':
    'Sin tiempo de recuperación. La luz puede oscurecer más las manchas oscuras o la piel más oscura.',
  'treatments.led.beforeCare.0': 'Ven con la piel limpia y en calma.',
  'treatments.led.beforeCare.1':
    'Avisa si tomas un medicamento que hace que la piel reaccione a la luz.',
  'treatments.led.afterCare.0':
    'Usa protector solar de factor 30 a 50 (SPF) todos los días, con color si a tu piel le quedan marcas fácilmente.',
  'treatments.led.afterCare.1': 'Llama a la clínica si la piel se pone más roja o más oscura.',
  'treatments.hydradermabrasion.name': 'Tratamiento facial de hidrodermoabrasión',
  'treatments.hydradermabrasion.about.what':
    'Un aparato limpia la piel y quita con suavidad las células muertas con agua y sérums.',
  'treatments.hydradermabrasion.about.feels': 'No debería doler.',
  'treatments.hydradermabrasion.about.after':
    'La piel puede verse roja o más oscura de lo normal durante un día como máximo. El aspecto más fresco dura desde unos días hasta unas pocas semanas.',
  'treatments.hydradermabrasion.beforeCare.0':
    'Ven con la piel limpia y en calma. Sin quemaduras de sol ni bronceado.',
  'treatments.hydradermabrasion.beforeCare.1':
    'Avisa si la aspirina o el marisco te causan una reacción, y pide una prueba en una zona pequeña de piel.',
  'treatments.hydradermabrasion.afterCare.0':
    'Toca la piel solo con las manos limpias. No pellizques la piel ni te arranques nada.',
  'treatments.hydradermabrasion.afterCare.1':
    'Usa un limpiador suave y una crema hidratante sencilla.',
  'treatments.hydradermabrasion.afterCare.2':
    'Usa protector solar de factor 30 a 50 (SPF) todos los días, con color si a tu piel le quedan marcas fácilmente.',
  'treatments.topical_retinoid.name': 'Plan de cuidado de la piel con un retinoide',
  'treatments.topical_retinoid.about.what':
    'Una crema con un retinoide, vitamina C y protector solar diario, usados en casa durante meses.',
  'treatments.topical_retinoid.about.feels': 'Al principio puede dar escozor (ardor).',
  'treatments.topical_retinoid.about.after':
    'Al principio es frecuente que la piel se reseque y se pele. Los retinoides con receta los tiene que recetar un profesional autorizado.',
  'treatments.topical_retinoid.beforeCare.0': 'No se usa en el embarazo ni cuando se planea uno.',
  'treatments.topical_retinoid.beforeCare.1':
    'Empieza con suavidad y haz una prueba en una zona pequeña de piel.',
  'treatments.topical_retinoid.afterCare.0':
    'Usa un limpiador suave y una crema hidratante sencilla.',
  'treatments.topical_retinoid.afterCare.1':
    'Usa protector solar de factor 30 a 50 (SPF) todos los días, con color si a tu piel le quedan marcas fácilmente.',
  'treatments.topical_retinoid.afterCare.2': 'No pellizques la piel ni te arranques nada.',
  'treatments.topical_gentle.name': 'Plan suave de cuidado de la piel',
  'treatments.topical_gentle.about.what':
    'Protector solar y crema hidratante todos los días, con ácido azelaico o vitamina C si son adecuados para ti.',
  'treatments.topical_gentle.about.feels': 'No debería doler.',
  'treatments.topical_gentle.about.after':
    'Sin tiempo de recuperación. Para los pelos encarnados, significa cambiar tu forma de afeitarte y exfoliar con suavidad.',
  'treatments.topical_gentle.beforeCare.0':
    'Empieza con suavidad y haz una prueba en una zona pequeña de piel.',
  'treatments.topical_gentle.beforeCare.1':
    'Pregunta a un farmacéutico qué productos son seguros para ti.',
  'treatments.topical_gentle.afterCare.0':
    'Usa un limpiador suave y una crema hidratante sencilla.',
  'treatments.topical_gentle.afterCare.1':
    'Usa protector solar de factor 30 a 50 (SPF) todos los días, con color si a tu piel le quedan marcas fácilmente.',
  'treatments.topical_gentle.afterCare.2': 'No pellizques la piel ni te arranques nada.',
  'treatments.topical_gentle.afterCare.3':
    'Para los pelos encarnados, moja la piel y aféitate en la dirección en que crece el pelo.',
  'treatments.laser_hair_reduction.name': 'Reducción del vello con láser',
  'treatments.laser_hair_reduction.about.what':
    'La luz del láser debilita los pelos para que salgan menos. No funciona bien en vello blanco, gris, rubio o pelirrojo.',
  'treatments.laser_hair_reduction.about.feels': 'Puede dar escozor (ardor) o calor.',
  'treatments.laser_hair_reduction.about.after':
    'La piel puede verse roja o más oscura de lo normal durante 2 días como máximo. La piel más oscura necesita un láser Nd:YAG de pulso largo, en manos de personal con formación.',
  'treatments.laser_hair_reduction.beforeCare.0':
    'Ven con la piel limpia y en calma. Sin quemaduras de sol ni bronceado.',
  'treatments.laser_hair_reduction.beforeCare.1':
    'Solo afeitar (rasurar): nada de cera durante 4 a 6 semanas.',
  'treatments.laser_hair_reduction.beforeCare.2':
    'Avisa si tomas un medicamento que hace que la piel reaccione a la luz.',
  'treatments.laser_hair_reduction.afterCare.0':
    'Toca la piel solo con las manos limpias. No pellizques la piel ni te arranques nada.',
  'treatments.laser_hair_reduction.afterCare.1':
    'Usa protector solar de factor 30 a 50 (SPF) todos los días, con color si a tu piel le quedan marcas fácilmente.',
  'treatments.laser_hair_reduction.afterCare.2':
    'Llama a la clínica si hay pus, fiebre o ampollas, o si la piel se pone más roja o más oscura.',
};
