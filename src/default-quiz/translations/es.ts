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
  'steps.pregnancy.questions.pregnancy.options.none.label': 'Nada de esto se aplica a mí',
  'steps.pregnancy.questions.pregnancy.options.prefer_not_to_say.label': 'Prefiero no decirlo',
  'steps.skin_type.title': 'Tu piel y el sol',
  'steps.skin_type.questions.skin_colour.title': 'Sin bronceado, ¿qué se parece más a tu piel?',
  'steps.skin_type.questions.skin_colour.why':
    'La luz, los láseres y los peelings pueden dejar marcas o quemaduras en la piel más oscura o bronceada. La clínica lo comprobará.',
  'steps.skin_type.questions.skin_colour.careful.message':
    'La clínica debería comprobar cómo reacciona tu piel al sol y hacer antes una prueba en una zona pequeña.',
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
    'No sabemos cómo está tu piel ahora, así que esta es la respuesta prudente. Un profesional de la salud debería mirarla primero.',
  'steps.skin_now.questions.skin_now.options.suspicious_mole.label':
    'Un lunar o una marca que cambia, sangra o pica, o una herida o llaga que no ha sanado en 4 semanas',
  'steps.skin_now.questions.skin_now.options.suspicious_mole.group': 'Lunares y cáncer de piel',
  'steps.skin_now.questions.skin_now.options.skin_cancer_area.label':
    'Cáncer de piel en esa zona, ahora o antes',
  'steps.skin_now.questions.skin_now.options.skin_cancer_area.group': 'Lunares y cáncer de piel',
  'steps.skin_now.questions.skin_now.options.rough_patches.label':
    'Zonas ásperas y con escamas que no se van',
  'steps.skin_now.questions.skin_now.options.rough_patches.group': 'Lunares y cáncer de piel',
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
  'steps.skin_now.questions.skin_now.options.patches.label':
    'Manchas extensas, marrones o grises, en las mejillas, la frente o el labio superior',
  'steps.skin_now.questions.skin_now.options.patches.group': 'Ahora',
  'steps.skin_now.questions.skin_now.options.tattoo_area.label':
    'Un tatuaje o maquillaje permanente en esa zona',
  'steps.skin_now.questions.skin_now.options.tattoo_area.group': 'Ahora',
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
    'Un peeling suave, IPL o microagujas',
  'steps.skin_now.questions.skin_now.options.recent_peel_laser.group': 'En las últimas 4 semanas',
  'steps.skin_now.questions.skin_now.options.recent_waxing.label':
    'Depilación con cera, con hilo o con crema depilatoria en la última semana',
  'steps.skin_now.questions.skin_now.options.recent_waxing.group': 'En las últimas 4 semanas',
  'steps.skin_now.questions.skin_now.options.fake_tan.label':
    'Autobronceador en las últimas 2 semanas',
  'steps.skin_now.questions.skin_now.options.fake_tan.group': 'En las últimas 4 semanas',
  'steps.skin_now.questions.skin_now.options.recent_deep_resurfacing.label':
    'Un peeling fuerte o un láser de renovación en los últimos 3 meses',
  'steps.skin_now.questions.skin_now.options.recent_deep_resurfacing.group':
    'En los últimos 6 meses',
  'steps.skin_now.questions.skin_now.options.recent_surgery_area.label':
    'Una operación o puntos en esa zona',
  'steps.skin_now.questions.skin_now.options.recent_surgery_area.group': 'En los últimos 6 meses',
  'steps.skin_now.questions.skin_now.options.none.label': 'Nada de esto',
  'steps.skin_now.questions.skin_now.options.not_sure.label': 'No lo sé',
  'steps.health.questions.health.title': 'Tu salud y tus medicamentos',
  'steps.health.questions.health.help': 'Marca todo lo que se aplique a ti.',
  'steps.health.questions.health.why':
    'Algunos medicamentos y problemas de salud hacen que un tratamiento no sea seguro, o que un médico tenga que estar de acuerdo antes.',
  'steps.health.questions.health.note':
    'Por favor, no dejes ningún medicamento a causa de este cuestionario.',
  'steps.health.questions.health.careful.message':
    'No sabemos cómo está tu salud, así que esta es la respuesta prudente. Un profesional de la salud debería revisarla primero.',
  'steps.health.questions.health.options.isotretinoin_now.label':
    'Isotretinoína en cápsulas, ahora',
  'steps.health.questions.health.options.isotretinoin_now.group': 'Medicamentos',
  'steps.health.questions.health.options.isotretinoin_past_6m.label':
    'Dejé la isotretinoína hace menos de 6 meses',
  'steps.health.questions.health.options.isotretinoin_past_6m.group': 'Medicamentos',
  'steps.health.questions.health.options.blood_thinners.label':
    'Anticoagulantes u otros contra los coágulos, como warfarina, apixabán, clopidogrel o aspirina diaria',
  'steps.health.questions.health.options.blood_thinners.group': 'Medicamentos',
  'steps.health.questions.health.options.photosensitising_medicine.label':
    'Medicamento que hace que la piel reaccione a la luz (doxiciclina, hierba de San Juan o hipérico)',
  'steps.health.questions.health.options.photosensitising_medicine.group': 'Medicamentos',
  'steps.health.questions.health.options.retinoid_acid_cream.label':
    'Una crema con retinoide o ácido en esa zona (retinol, tretinoína, adapaleno, ácido glicólico)',
  'steps.health.questions.health.options.retinoid_acid_cream.group': 'Medicamentos',
  'steps.health.questions.health.options.immunosuppressed.label':
    'Defensas bajas por una enfermedad o un medicamento, o corticoides durante meses',
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
    'Cicatrices gruesas, elevadas o que crecen tras cortes o granos, tú o tu familia cercana',
  'steps.health.questions.health.options.keloid_history.group': 'Salud',
  'steps.health.questions.health.options.koebner_condition.label':
    'Psoriasis o liquen plano, aunque estén en calma',
  'steps.health.questions.health.options.koebner_condition.group': 'Salud',
  'steps.health.questions.health.options.vitiligo.label': 'Vitíligo, aunque esté en calma',
  'steps.health.questions.health.options.vitiligo.group': 'Salud',
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
    'Placa, clavo o tornillo de metal en esa zona',
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
  'facts.under_18.precautions.topical_retinoid.message':
    'A tu edad, una crema con retinoide necesita el consejo de un médico de cabecera o un farmacéutico.',
  'facts.age_18_21.message':
    'En Estados Unidos, los aparatos de microagujas están autorizados para personas de 22 años o más. Pregunta a la clínica si este tratamiento es adecuado para ti ahora.',
  'facts.pregnant.message':
    'Es mejor dejar la mayoría de los tratamientos estéticos para después del parto. Pregunta a tu matrona (partera) o a tu médico antes de usar productos para la piel con ingredientes activos.',
  'facts.pregnant.precautions.topical_retinoid.message':
    'Las cremas con retinoides no se usan en el embarazo.',
  'facts.pregnant.precautions.topical_gentle.message':
    'Pregunta a tu matrona, médico o farmacéutico qué productos son seguros en el embarazo.',
  'facts.breastfeeding.message':
    'Los tratamientos que rompen la piel suelen dejarse para cuando hayas terminado de dar el pecho. Pregunta antes a tu médico o a tu farmacéutico.',
  'facts.breastfeeding.precautions.peel_medium.message':
    'Los peelings fuertes suelen dejarse para cuando termine la lactancia.',
  'facts.breastfeeding.precautions.ipl.message':
    'El tratamiento con luz suele dejarse para cuando termine la lactancia.',
  'facts.breastfeeding.precautions.peel_superficial.message':
    'Pregunta a tu médico o farmacéutico antes de hacerte esto durante la lactancia.',
  'facts.breastfeeding.precautions.topical_retinoid.message':
    'Las cremas con retinoides suelen dejarse para cuando termine la lactancia.',
  'facts.trying_to_conceive.message':
    'Di a la clínica que buscas un embarazo. Las cremas con retinoides no se usan cuando se planea uno.',
  'facts.trying_to_conceive.precautions.peel_medium.message':
    'Algunos peelings fuertes no se usan cuando se planea un embarazo. Avisa a la clínica.',
  'facts.trying_to_conceive.precautions.topical_retinoid.message':
    'Las cremas con retinoides no se usan cuando se planea un embarazo.',
  'facts.isotretinoin_now.message':
    'Espera hasta que haya terminado tu tratamiento con isotretinoína. Quien te la receta decide cuándo son seguros los tratamientos de la piel.',
  'facts.isotretinoin_now.precautions.topical_retinoid.message':
    'La isotretinoína junto con una crema con retinoide puede irritar mucho la piel. Pregunta a quien te la recetó.',
  'facts.isotretinoin_now.precautions.ipl.message':
    'La isotretinoína puede hacer que la piel reaccione a la luz. Quien te la recetó decide cuándo es segura la luz.',
  'facts.isotretinoin_past_6m.message':
    'Lo que se suele aconsejar es esperar 6 meses después de la isotretinoína. Algunos especialistas aceptan menos tiempo para tratamientos suaves.',
  'facts.isotretinoin_past_6m.waitFrom': 'tu última cápsula de isotretinoína',
  'facts.isotretinoin_past_6m.precautions.led.message':
    'Tras la isotretinoína, la piel puede seguir reaccionando más a la luz. Avisa a la clínica.',
  'facts.isotretinoin_past_6m.precautions.topical_retinoid.message':
    'La piel puede seguir seca durante meses tras la isotretinoína. Empieza con suavidad.',
  'facts.blood_thinners.message':
    'No dejes tu medicamento. La piel puede tener más moratones o sangrar más tras el tratamiento. La clínica debería consultarlo con tu médico.',
  'facts.photosensitising_medicine.message':
    'Los tratamientos con luz podrían quemarte mientras tomas este medicamento. Pregunta a un farmacéutico. No lo dejes por tu cuenta.',
  'facts.photosensitising_medicine.precautions.laser_fractional_nonablative.message':
    'Tu medicamento puede hacer que la piel reaccione a la luz. Avisa a la clínica antes de cualquier láser. No lo dejes por tu cuenta.',
  'facts.photosensitising_medicine.precautions.peel_superficial.message':
    'Tu medicamento puede hacer que la piel se queme al sol, y un peeling también. Avisa a la clínica. No lo dejes por tu cuenta.',
  'facts.photosensitising_medicine.precautions.topical_retinoid.message':
    'Tu medicamento y un retinoide pueden hacer que la piel se queme al sol. Pregunta a un farmacéutico. No lo dejes por tu cuenta.',
  'facts.retinoid_acid_cream.message':
    'Di a la clínica qué cremas usas. Puede que tengas que pausarlas. Pregunta antes de dejar una crema recetada.',
  'facts.immunosuppressed.message':
    'Si la piel se rompe, podría infectarse más fácilmente. Por favor, habla antes con tu médico.',
  'facts.immunosuppressed.precautions.peel_superficial.message':
    'La piel podría tardar más en sanar o infectarse con más facilidad. Habla antes con tu médico.',
  'facts.cancer_treatment.message':
    'El equipo que trata tu cáncer tiene que estar de acuerdo antes de cualquier tratamiento de la piel.',
  'facts.cancer_treatment.precautions.topical_retinoid.message':
    'Tu equipo de oncología tiene que estar de acuerdo antes de que uses una crema con retinoide.',
  'facts.cancer_treatment.precautions.topical_gentle.message':
    'Pregunta a tu equipo de oncología qué productos para la piel te convienen ahora.',
  'facts.bleeding_disorder.message':
    'Los tratamientos que rompen la piel no son adecuados sin el acuerdo de tu especialista.',
  'facts.bleeding_disorder.precautions.peel_medium.message':
    'La piel puede tener moratones o sangrar con más facilidad. Pregunta antes a tu especialista.',
  'facts.diabetes_controlled.message':
    'La piel puede sanar más despacio. Díselo a la clínica antes de reservar cita.',
  'facts.diabetes_uncontrolled.message':
    'Es más probable que la piel sane despacio y que haya una infección. Consulta antes a tu equipo de diabetes.',
  'facts.keloid_history.message':
    'Las microagujas, los láseres y los peelings más fuertes podrían causar nuevas cicatrices elevadas. Consulta antes a un especialista en dermatología.',
  'facts.keloid_history.precautions.peel_superficial.message':
    'Si esto irrita o quema la piel, podría formarse una cicatriz elevada. Pide antes una prueba en una zona pequeña.',
  'facts.connective_tissue_disease.message':
    'Un especialista en dermatología debería decidir antes de cualquier tratamiento que rompa la piel o le aplique luz.',
  'facts.connective_tissue_disease.precautions.peel_medium.message':
    'Un especialista en dermatología debería decidir antes de cualquier peeling o tratamiento facial.',
  'facts.connective_tissue_disease.precautions.topical_retinoid.message':
    'Un especialista en dermatología debería estar de acuerdo antes de que uses una crema con retinoide.',
  'facts.connective_tissue_disease.precautions.peel_superficial.message':
    'Un especialista en dermatología debería decidir antes de cualquier peeling o tratamiento facial.',
  'facts.light_sensitive_condition.message':
    'Los tratamientos con luz no son adecuados. Pregunta antes a tu médico o a tu farmacéutico.',
  'facts.light_sensitive_condition.precautions.laser_fractional_nonablative.message':
    'Tu piel reacciona mal a la luz. Pregunta a tu médico antes de cualquier láser.',
  'facts.light_sensitive_condition.precautions.topical_retinoid.message':
    'Un retinoide puede hacer que la piel se queme más al sol. Pregunta antes a tu médico o farmacéutico.',
  'facts.epilepsy_light.message':
    'Los tratamientos con destellos de luz no son adecuados. Díselo a la clínica antes de reservar cita.',
  'facts.epilepsy_light.precautions.laser_fractional_nonablative.message':
    'La luz del láser puede dar destellos. Avisa a la clínica antes de reservar.',
  'facts.heart_device.message':
    'Los tratamientos con radiofrecuencia no son adecuados. Díselo a la clínica antes de reservar cita.',
  'facts.heart_device.precautions.ipl.message':
    'Avisa a la clínica de tu implante antes de cualquier luz o láser.',
  'facts.metal_implant_area.message':
    'Los tratamientos con radiofrecuencia no son adecuados en esa zona. Díselo a la clínica antes de reservar cita.',
  'facts.metal_implant_area.precautions.ipl.message':
    'Avisa a la clínica del metal antes de cualquier tratamiento con luz en esa zona.',
  'facts.metal_allergy.message':
    'Las agujas suelen ser de acero con níquel. Pregunta a un especialista en dermatología por una prueba de parche o por otros tratamientos.',
  'facts.anaesthetic_allergy.message':
    'Díselo a la clínica antes de cualquier tratamiento que necesite anestesia local (crema o inyecciones).',
  'facts.salicylate_allergy.message':
    'Los productos con ácido salicílico no son adecuados. Avisa a la clínica antes de reservar.',
  'facts.salicylate_allergy.precautions.peel_superficial.message':
    'Algunos peelings suaves llevan ácido salicílico, que no es adecuado para ti. Avisa a la clínica.',
  'facts.salicylate_allergy.precautions.hydradermabrasion.message':
    'Algunos sérums que se usan aquí llevan ácido salicílico, que no es adecuado para ti. Avisa a la clínica.',
  'facts.koebner_condition.message':
    'Pueden aparecer manchas o placas nuevas donde la piel se lesiona. Consulta antes a un especialista en dermatología.',
  'facts.koebner_condition.precautions.ipl.message':
    'Pueden salir placas nuevas donde la luz quema la piel. Consulta antes a un especialista en dermatología.',
  'facts.koebner_condition.precautions.topical_retinoid.message':
    'Pueden salir placas nuevas donde una crema irrita la piel. Consulta antes a un especialista en dermatología.',
  'facts.vitiligo.message':
    'Pueden salir manchas claras nuevas donde la piel se daña o se quema. Consulta antes a un especialista en dermatología.',
  'facts.vitiligo.precautions.topical_retinoid.message':
    'Pueden salir manchas claras nuevas donde una crema irrita la piel. Consulta antes a un especialista en dermatología.',
  'facts.suspicious_mole.message':
    'Por favor, ve pronto a tu médico para que lo revise. Los tratamientos deberían esperar.',
  'facts.suspicious_mole.precautions.topical_retinoid.message':
    'No pongas cremas ahí antes de que lo vea tu médico.',
  'facts.suspicious_mole.precautions.topical_gentle.message':
    'No pongas cremas ahí antes de que lo vea tu médico.',
  'facts.skin_cancer_area.message':
    'Tu especialista en dermatología tiene que estar de acuerdo antes.',
  'facts.skin_cancer_area.precautions.topical_retinoid.message':
    'Pregunta a tu especialista en dermatología antes de usar una crema con retinoide ahí.',
  'facts.rough_patches.message':
    'Pide a un médico de cabecera o especialista en dermatología que mire las zonas ásperas antes de cualquier tratamiento.',
  'facts.rough_patches.precautions.topical_retinoid.message':
    'No uses un retinoide en las zonas ásperas antes de que las vea un médico de cabecera o especialista en dermatología.',
  'facts.rough_patches.precautions.led.message':
    'Pide a un médico de cabecera o especialista en dermatología que mire las zonas ásperas antes de usar luz en ellas.',
  'facts.active_infection.message':
    'Trátala primero. Trabajar sobre piel infectada podría extender la infección. Un farmacéutico o médico de cabecera puede ayudarte.',
  'facts.active_infection.waitFrom': 'el día en que la infección haya desaparecido',
  'facts.active_infection.precautions.topical_retinoid.message':
    'Trátala primero. Un retinoide escocería en la piel infectada. Un farmacéutico o médico de cabecera puede ayudarte.',
  'facts.cold_sore_now.message': 'Espera hasta que haya sanado del todo.',
  'facts.cold_sore_now.waitFrom': 'el día en que el herpes labial haya sanado del todo',
  'facts.cold_sore_now.precautions.topical_retinoid.message':
    'Mantén la crema lejos del herpes labial hasta que haya sanado.',
  'facts.cold_sore_now.precautions.laser_hair_reduction.message':
    'Que el láser se mantenga lejos del herpes labial hasta que haya sanado.',
  'facts.cold_sore_history.message':
    'Pregunta a la clínica por pastillas para prevenir el herpes labial antes de un tratamiento en la cara.',
  'facts.open_wound_or_rash.message': 'Deja que la piel sane primero.',
  'facts.open_wound_or_rash.waitFrom': 'el día en que la piel haya sanado del todo',
  'facts.active_acne_inflamed.message':
    'Trata primero los granos, normalmente con un tratamiento de 12 semanas. Un farmacéutico o un médico de cabecera puede empezarlo.',
  'facts.active_acne_inflamed.waitFrom': 'el día en que los granos se hayan calmado',
  'facts.active_acne_inflamed.precautions.peel_superficial.message':
    'Los granos doloridos pueden necesitar antes su propio tratamiento. Pregunta a la clínica si tu piel está en calma para un peeling.',
  'facts.active_acne_inflamed.precautions.ipl.message':
    'Los granos doloridos pueden necesitar antes su propio tratamiento. Pregunta a la clínica si tu piel está en calma para la luz.',
  'facts.acne_severe.message':
    'Por favor, acude pronto a un médico de cabecera o especialista en dermatología. Hay buenos medicamentos, y una atención temprana puede ayudar a prevenir cicatrices.',
  'facts.acne_severe.precautions.led.message':
    'Los granos profundos necesitan un medicamento. Acude pronto a un médico de cabecera o especialista en dermatología, aunque la luz ayude algo.',
  'facts.inflammatory_skin_flare.message': 'Calma primero el brote.',
  'facts.inflammatory_skin_flare.waitFrom': 'el día en que el brote se haya calmado',
  'facts.inflammatory_skin_flare.precautions.led.message':
    'Pregunta a la clínica si la luz conviene mientras tu piel tiene un brote.',
  'facts.inflammatory_skin_flare.precautions.topical_retinoid.message':
    'Calma primero el brote. Un retinoide daría escozor.',
  'facts.eczema_prone.message':
    'La piel con eczema puede escocer o tener un brote tras el tratamiento. Empieza con suavidad y haz una prueba en una zona pequeña.',
  'facts.eczema_prone.precautions.topical_retinoid.message':
    'Un retinoide puede escocer en la piel con eczema. Empieza con suavidad y haz una prueba en una zona pequeña.',
  'facts.eczema_prone.precautions.peel_superficial.message':
    'Un peeling puede escocer en la piel con eczema. Pide una prueba en una zona pequeña.',
  'facts.rosacea_flaring.message':
    'Calma primero la rosácea con la ayuda de un médico de cabecera o un especialista en dermatología.',
  'facts.rosacea_flaring.waitFrom': 'el día en que el brote se haya calmado',
  'facts.rosacea_flaring.precautions.topical_retinoid.message':
    'Calma primero la rosácea con un médico de cabecera o especialista en dermatología. Un retinoide daría escozor.',
  'facts.rosacea_calm.message':
    'La rosácea puede tener un brote tras el tratamiento. Ve despacio y avisa a la clínica.',
  'facts.rosacea_calm.precautions.topical_retinoid.message':
    'Un retinoide puede enrojecer la piel con rosácea. Empieza con suavidad y haz una prueba en una zona pequeña.',
  'facts.sunburn_or_tan_recent.message':
    'A la piel bronceada o quemada le salen marcas y quemaduras más fácilmente. Espera y usa protector solar.',
  'facts.sunburn_or_tan_recent.waitFrom':
    'el día en que la quemadura de sol haya sanado o el bronceado se haya ido',
  'facts.sunburn_or_tan_recent.precautions.topical_retinoid.message':
    'Deja que sane la quemadura antes de empezar un retinoide, y usa protector solar cada día.',
  'facts.fake_tan.message':
    'El autobronceador absorbe la luz, así que la luz y el láser podrían quemar. Espera a que se vaya.',
  'facts.fake_tan.waitFrom': 'el día en que tu autobronceador se haya ido',
  'facts.fake_tan.precautions.peel_superficial.message':
    'Deja que se vaya primero el autobronceador, o el peeling puede quedar desigual.',
  'facts.sensitive_skin.message':
    'Pide una prueba en una zona pequeña de piel y la intensidad más suave.',
  'facts.sensitive_skin.precautions.peel_superficial.message':
    'Pide una prueba en una zona pequeña y el peeling más suave.',
  'facts.sensitive_skin.precautions.topical_retinoid.message':
    'Empieza con una crema suave y haz una prueba en una zona pequeña.',
  'facts.tattoo_area.message':
    'La luz y el láser pueden quemar la piel tatuada o cambiar el color. Avisa a la clínica, también del maquillaje permanente.',
  'facts.tattoo_area.precautions.microneedling_clinic.message':
    'La clínica debería evitar el tatuaje o el maquillaje permanente. Podría aclararse o perder nitidez.',
  'facts.melasma.message':
    'El calor y la luz pueden oscurecer más este tipo de mancha. Lo primero son el protector solar y las cremas.',
  'facts.melasma.precautions.microneedling_clinic.message':
    'Las microagujas pueden irritar este tipo de mancha y oscurecerla. Lo primero son el protector solar y las cremas.',
  'facts.melasma.precautions.peel_medium.message':
    'Un peeling puede irritar este tipo de mancha y oscurecerla. Lo primero son el protector solar y las cremas.',
  'facts.melasma.precautions.hydradermabrasion.message':
    'Frotar puede oscurecer este tipo de mancha. Lo primero son el protector solar y las cremas.',
  'facts.melasma.precautions.peel_superficial.message':
    'Un peeling puede irritar este tipo de mancha y oscurecerla. Lo primero son el protector solar y las cremas.',
  'facts.sun_spots_unchecked.message':
    'Que un profesional de la salud mire tus manchas marrones antes de tratarlas. Si alguna cambia, acude a tu médico.',
  'facts.raised_scar.message':
    'Las cicatrices elevadas necesitan un médico. Las microagujas o un peeling podrían hacerlas crecer.',
  'facts.raised_scar.precautions.laser_fractional_nonablative.message':
    'Las cicatrices elevadas necesitan un médico, que decide si conviene luz o láser.',
  'facts.burn_scar.message':
    'Las cicatrices de quemaduras las tratan los equipos de quemados o de cirugía plástica.',
  'facts.scar_unknown.message':
    'Pide antes a un médico o especialista en dermatología que mire la cicatriz. Algunas necesitan otro tratamiento.',
  'facts.scar_under_6m.message':
    'Las cicatrices nuevas siguen cambiando durante meses. Protege la cicatriz del sol y espera.',
  'facts.scar_under_6m.waitFrom':
    'el día en que empezó la cicatriz, como el día de la operación o de la herida',
  'facts.area_eyelid.message': 'Aquí solo debería tratarte un especialista en la zona de los ojos.',
  'facts.area_eyelid.precautions.led.message':
    'La luz tan cerca de los ojos exige taparlos. Pregunta a un especialista en la zona de los ojos.',
  'facts.area_eyelid.precautions.topical_retinoid.message':
    'Las cremas con retinoides no se ponen en los párpados.',
  'facts.area_also_eyelid.message':
    'No en los párpados ni muy cerca de los ojos. Ahí solo debería tratar un especialista en la zona de los ojos.',
  'facts.area_also_eyelid.precautions.topical_retinoid.message':
    'No pongas la crema en los párpados.',
  'facts.area_also_eyelid.precautions.led.message':
    'Tapa los ojos y mantén la luz lejos de los párpados.',
  'facts.area_off_face.message':
    'La piel del cuerpo sana más despacio que la de la cara. Los peelings y láseres fuertes son para la cara.',
  'facts.area_off_face.precautions.laser_fractional_ablative.message':
    'La piel fuera de la cara sana más despacio y puede dejar cicatriz, así que esto es solo para la cara.',
  'facts.area_off_face.precautions.peel_medium.message':
    'La piel fuera de la cara sana más despacio y puede dejar cicatriz, así que esto es solo para la cara.',
  'facts.area_also_off_face.message':
    'Solo en la cara. El resto de la piel sana más despacio y puede dejar cicatriz.',
  'facts.recent_botox.message':
    'Deja pasar 2 semanas entre las inyecciones y otros tratamientos de la cara.',
  'facts.recent_botox.waitFrom': 'tu última inyección',
  'facts.recent_filler.message':
    'Deja pasar unas 4 semanas después del relleno. Algunas clínicas piden más tiempo.',
  'facts.recent_filler.waitFrom': 'tu última inyección',
  'facts.recent_peel_laser.message': 'Deja que la piel se recupere primero.',
  'facts.recent_peel_laser.waitFrom': 'tu último peeling suave, IPL o microagujas',
  'facts.recent_peel_laser.precautions.topical_retinoid.message':
    'Deja que la piel se recupere antes de usar un retinoide.',
  'facts.recent_deep_resurfacing.message':
    'La piel necesita unos 3 meses para recuperarse tras un peeling fuerte o un láser de renovación.',
  'facts.recent_deep_resurfacing.waitFrom': 'el día de tu peeling fuerte o láser de renovación',
  'facts.recent_deep_resurfacing.precautions.topical_retinoid.message':
    'Deja que la piel se recupere antes de volver a usar un retinoide.',
  'facts.recent_surgery_area.message':
    'La piel necesita meses para sanar tras una operación o puntos. Di a la clínica qué te hicieron.',
  'facts.recent_surgery_area.waitFrom': 'el día de tu operación',
  'facts.recent_waxing.message':
    'La piel necesita tiempo tras la cera, el hilo o la crema depilatoria.',
  'facts.recent_waxing.waitFrom': 'la última depilación con cera, con hilo o con crema depilatoria',
  'facts.recent_waxing.precautions.microneedling_clinic.message':
    'Deja pasar una semana tras la cera, el hilo o la crema depilatoria.',
  'facts.recent_waxing.precautions.laser_hair_reduction.message':
    'La depilación láser necesita 4 semanas de crecimiento del vello.',
  'facts.recent_waxing.precautions.ipl.message':
    'La IPL necesita 4 semanas tras la cera, el hilo o la crema depilatoria.',
  'facts.phototype_4.message':
    'A una piel como la tuya le pueden quedar marcas tras el tratamiento. Pide ajustes suaves.',
  'facts.phototype_4.precautions.ipl.message':
    'La luz puede quemar o marcar una piel como la tuya. Pide una prueba en una zona pequeña y ajustes suaves.',
  'facts.phototype_4.precautions.peel_medium.message':
    'Un tratamiento fuerte puede dejar marcas oscuras en una piel como la tuya. Pide ajustes suaves.',
  'facts.phototype_5.message':
    'A una piel como la tuya le pueden quedar marcas tras el tratamiento. Elige a alguien con experiencia en tratarla.',
  'facts.phototype_5.precautions.peel_medium.message':
    'Un peeling fuerte puede dejar marcas oscuras en una piel como la tuya.',
  'facts.phototype_5.precautions.laser_fractional_ablative.message':
    'Un láser fuerte puede dejar marcas oscuras en una piel como la tuya.',
  'facts.phototype_5.precautions.ipl.message':
    'La luz fuerte puede quemar o marcar una piel como la tuya.',
  'facts.phototype_5.precautions.led.message':
    'La luz puede oscurecer una piel como la tuya. Pregunta antes a la clínica.',
  'facts.phototype_6.message':
    'A una piel como la tuya le pueden quedar marcas tras el tratamiento. Elige a alguien con experiencia en tratarla.',
  'facts.phototype_6.precautions.peel_medium.message':
    'Un peeling fuerte puede dejar marcas oscuras en una piel como la tuya.',
  'facts.phototype_6.precautions.laser_fractional_ablative.message':
    'Un láser fuerte puede dejar marcas oscuras en una piel como la tuya.',
  'facts.phototype_6.precautions.ipl.message':
    'La luz fuerte puede quemar o marcar una piel como la tuya.',
  'facts.phototype_6.precautions.led.message':
    'La luz puede oscurecer una piel como la tuya. Pregunta antes a la clínica.',
  'facts.phototype_unknown.message':
    'La clínica debería comprobar cómo reacciona tu piel al sol y hacer primero una prueba en una zona pequeña de piel.',
  'facts.phototype_unknown.precautions.peel_medium.message':
    'Hasta que la clínica sepa cómo reacciona tu piel al sol, esto podría quemarla o marcarla.',
  'treatments.microneedling_clinic.name': 'Microagujas (microneedling)',
  'treatments.microneedling_clinic.indications.firmness.note':
    'Las microagujas pueden aumentar el colágeno a lo largo de unos meses.',
  'treatments.microneedling_clinic.indications.fine_lines.note':
    'Puede suavizar las líneas finas, también alrededor de la boca. Espera el primer cambio a partir de unos 3 meses.',
  'treatments.microneedling_clinic.indications.texture_pores.note':
    'La piel podría verse más lisa a lo largo de unos meses. En algunas personas, podría hacer que los poros se noten menos; las pruebas científicas son limitadas.',
  'treatments.microneedling_clinic.indications.glow_hydration.note':
    'Después de las microagujas, la piel deja pasar más cosas, así que usa solo lo que te dé tu clínica.',
  'treatments.microneedling_clinic.indications.scars.note':
    'Puede hacer menos visibles algunas cicatrices y estrías. No las elimina.',
  'treatments.microneedling_clinic.indications.scars.pitted.note':
    'Puede hacer menos visibles las cicatrices hundidas. No elimina las cicatrices. Las estrechas y profundas son las que menos responden.',
  'treatments.microneedling_clinic.indications.scars.surgical_injury.note':
    'Puede hacer menos visible una cicatriz plana y sanada. No la elimina.',
  'treatments.microneedling_clinic.indications.scars.stretch_marks.note':
    'Puede hacer menos visibles las estrías. Las nuevas y rojas pueden responder mejor que las viejas y blancas.',
  'treatments.microneedling_clinic.indications.scars.burn.note':
    'Puede suavizar algunas cicatrices de quemadura, pero solo en unidades de quemados.',
  'treatments.microneedling_clinic.indications.pigment_sun.note':
    'Para la piel envejecida por el sol o de tono desigual, lo primero son el protector solar diario y las cremas para la piel.',
  'treatments.microneedling_clinic.indications.pigment_sun.sun_spots.note':
    'Se sabe poco de las microagujas para manchas marrones. Lo primero son el protector solar y las cremas.',
  'treatments.microneedling_clinic.indications.pigment_sun.marks_after_spots.note':
    'Puede ayudar con las marcas que quedan cuando los granos se calman; hay pocos estudios.',
  'treatments.microneedling_clinic.indications.pigment_sun.melasma.note':
    'Puede ayudar con manchas como estas solo junto con cremas de un profesional de la salud, y a menudo vuelven.',
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
    'Di a la clínica si usas una crema con retinoide o ácido. Páusala como te digan, a menudo hasta una semana antes, y pregunta antes de dejar una crema recetada.',
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
  'treatments.rf_microneedling.indications.firmness.note':
    'El calor y las agujas pueden aumentar el colágeno a lo largo de unos meses.',
  'treatments.rf_microneedling.indications.fine_lines.note':
    'Puede suavizar las líneas finas a lo largo de unos meses.',
  'treatments.rf_microneedling.indications.texture_pores.note':
    'La piel puede verse un poco más lisa; hay pocos estudios.',
  'treatments.rf_microneedling.indications.scars.note':
    'Puede hacer menos visibles algunas cicatrices y estrías. No las elimina.',
  'treatments.rf_microneedling.indications.scars.pitted.note':
    'Puede hacer menos visibles las cicatrices hundidas. Las estrechas y profundas son las que menos responden.',
  'treatments.rf_microneedling.indications.scars.surgical_injury.note':
    'Puede hacer menos visible una cicatriz plana y sanada; hay pocos estudios.',
  'treatments.rf_microneedling.indications.scars.stretch_marks.note':
    'Puede hacer menos visibles las estrías a lo largo de unos meses.',
  'treatments.rf_microneedling.indications.pigment_sun.note':
    'No hay pruebas científicas suficientes de que ayude con el color desigual.',
  'treatments.rf_microneedling.indications.acne_prone.note':
    'Unos pocos estudios pequeños vieron menos granos. Las cremas y los medicamentos están mejor probados.',
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
    'Di a la clínica si usas una crema con retinoide o ácido. Páusala como te digan, a menudo hasta una semana antes, y pregunta antes de dejar una crema recetada.',
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
  'treatments.peel_superficial.indications.fine_lines.note':
    'Puede dar frescura a la piel con líneas muy finas. No cambia las más profundas.',
  'treatments.peel_superficial.indications.texture_pores.note':
    'La piel puede notarse más lisa después de descamarse.',
  'treatments.peel_superficial.indications.glow_hydration.note':
    'La piel puede verse más fresca después de descamarse. El aspecto no dura.',
  'treatments.peel_superficial.indications.scars.note':
    'Puede igualar un poco el color alrededor de cicatrices poco profundas.',
  'treatments.peel_superficial.indications.scars.pitted.note':
    'Puede suavizar un poco los hoyos muy poco profundos. Los estrechos y profundos no responden.',
  'treatments.peel_superficial.indications.pigment_sun.note':
    'Puede igualar el color poco a poco. Lo primero son el protector solar y las cremas.',
  'treatments.peel_superficial.indications.pigment_sun.sun_spots.note':
    'Puede aclarar poco a poco las manchas marrones. Vuelven sin protector solar.',
  'treatments.peel_superficial.indications.pigment_sun.marks_after_spots.note':
    'Puede ayudar a que se aclaren las marcas oscuras, pero también dejar otras. Lo primero son las cremas y el protector solar.',
  'treatments.peel_superficial.indications.pigment_sun.melasma.note':
    'Los peelings son un segundo paso para manchas como estas, tras el protector solar y las cremas.',
  'treatments.peel_superficial.indications.acne_prone.note':
    'Puede ayudar con puntos negros y granos leves, junto con cremas.',
  'treatments.peel_superficial.indications.ingrown_hair.note':
    'Puede soltar la piel sobre los vellos atrapados; hay pocos estudios.',
  'treatments.peel_superficial.about.what':
    'Un ácido suave hace que la capa de arriba de la piel se descame.',
  'treatments.peel_superficial.about.feels': 'Puede dar escozor (ardor) durante poco tiempo.',
  'treatments.peel_superficial.about.after':
    'La piel puede verse roja o más oscura de lo normal y descamarse durante 7 días como máximo. Los resultados no son permanentes.',
  'treatments.peel_superficial.beforeCare.0':
    'Ven con la piel limpia y en calma. Sin quemaduras de sol ni bronceado.',
  'treatments.peel_superficial.beforeCare.1':
    'Di a la clínica si usas una crema con retinoide o ácido. Páusala como te digan, y pregunta antes de dejar una crema recetada.',
  'treatments.peel_superficial.beforeCare.2':
    'Tu clínica puede pedirte que prepares antes tu piel durante 2 a 4 semanas.',
  'treatments.peel_superficial.beforeCare.3':
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
  'treatments.peel_medium.indications.firmness.note':
    'Puede tensar un poco la piel envejecida por el sol.',
  'treatments.peel_medium.indications.fine_lines.note':
    'Puede suavizar las líneas finas del sol. Necesita días para sanar.',
  'treatments.peel_medium.indications.texture_pores.note':
    'La piel puede verse más lisa cuando ha sanado.',
  'treatments.peel_medium.indications.scars.note':
    'Puede suavizar un poco las cicatrices poco profundas.',
  'treatments.peel_medium.indications.scars.pitted.note':
    'Puede suavizar un poco los hoyos poco profundos. Los estrechos y profundos son los que menos responden.',
  'treatments.peel_medium.indications.pigment_sun.note':
    'Puede aclarar el daño del sol, con más tiempo para sanar y más riesgo que un peeling suave.',
  'treatments.peel_medium.indications.pigment_sun.sun_spots.note':
    'Puede aclarar las manchas marrones. Vuelven sin protector solar.',
  'treatments.peel_medium.indications.pigment_sun.marks_after_spots.note':
    'Puede aclarar las marcas oscuras, pero también dejar otras.',
  'treatments.peel_medium.indications.pigment_sun.melasma.note':
    'Puede aclarar manchas como estas, pero también oscurecerlas. Lo primero son las cremas.',
  'treatments.peel_medium.about.what':
    'Un ácido más fuerte actúa más adentro de la piel. Puede hacer más, pero la piel sana más despacio y hay más riesgo.',
  'treatments.peel_medium.about.feels': 'Puede doler.',
  'treatments.peel_medium.about.after':
    'La piel tarda de 5 a 14 días en sanar. Puede verse marrón o roja y tardar hasta seis semanas en verse normal.',
  'treatments.peel_medium.beforeCare.0':
    'Ven con la piel limpia y en calma. Sin quemaduras de sol ni bronceado.',
  'treatments.peel_medium.beforeCare.1':
    'Di a la clínica si usas una crema con retinoide o ácido. Páusala como te digan, y pregunta antes de dejar una crema recetada.',
  'treatments.peel_medium.beforeCare.2':
    'Tu clínica puede pedirte que prepares antes tu piel durante 2 a 4 semanas.',
  'treatments.peel_medium.beforeCare.3':
    'Avisa si te sale herpes labial, si tomas anticoagulantes u otros medicamentos contra los coágulos, o si has tomado isotretinoína.',
  'treatments.peel_medium.afterCare.0':
    'Toca la piel solo con las manos limpias. No pellizques la piel ni te arranques nada.',
  'treatments.peel_medium.afterCare.1': 'Usa un limpiador suave y una crema hidratante sencilla.',
  'treatments.peel_medium.afterCare.2':
    'Usa protector solar todos los días durante al menos un mes.',
  'treatments.peel_medium.afterCare.3':
    'Llama a la clínica si hay pus, fiebre o ampollas, o si la piel se pone más roja o más oscura.',
  'treatments.laser_fractional_nonablative.name': 'Láser fraccionado más suave (no ablativo)',
  'treatments.laser_fractional_nonablative.indications.firmness.note':
    'El calor dentro de la piel puede aumentar el colágeno a lo largo de unos meses.',
  'treatments.laser_fractional_nonablative.indications.fine_lines.note':
    'Puede suavizar las líneas finas a lo largo de unos meses.',
  'treatments.laser_fractional_nonablative.indications.texture_pores.note':
    'La piel puede verse más lisa a lo largo de unos meses.',
  'treatments.laser_fractional_nonablative.indications.glow_hydration.note':
    'La piel puede verse un poco más fresca; hay pocos estudios.',
  'treatments.laser_fractional_nonablative.indications.scars.note':
    'Puede hacer menos visibles algunas cicatrices y estrías. No las elimina.',
  'treatments.laser_fractional_nonablative.indications.scars.pitted.note':
    'Puede hacer menos visibles las cicatrices hundidas. Las estrechas y profundas son las que menos responden.',
  'treatments.laser_fractional_nonablative.indications.scars.surgical_injury.note':
    'Puede hacer menos visible una cicatriz plana y sanada.',
  'treatments.laser_fractional_nonablative.indications.scars.stretch_marks.note':
    'Puede hacer menos visibles las estrías. Las nuevas y rojas pueden responder mejor.',
  'treatments.laser_fractional_nonablative.indications.scars.burn.note':
    'Puede suavizar algunas cicatrices de quemadura, pero solo con especialistas.',
  'treatments.laser_fractional_nonablative.indications.pigment_sun.note':
    'Puede igualar la piel envejecida por el sol. El calor también puede oscurecer algunas marcas.',
  'treatments.laser_fractional_nonablative.indications.pigment_sun.sun_spots.note':
    'Puede aclarar algo las manchas marrones. Vuelven sin protector solar.',
  'treatments.laser_fractional_nonablative.indications.pigment_sun.marks_after_spots.note':
    'Puede ayudar a que se aclaren las marcas oscuras, pero el calor también puede oscurecerlas.',
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
    'Di a la clínica si usas una crema con retinoide o ácido. Páusala como te digan, a menudo hasta una semana antes, y pregunta antes de dejar una crema recetada.',
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
  'treatments.laser_fractional_ablative.indications.firmness.note':
    'Puede tensar la piel a lo largo de unos meses. Necesita más tiempo para sanar que otras opciones.',
  'treatments.laser_fractional_ablative.indications.fine_lines.note':
    'Puede suavizar las líneas finas, también las más profundas. Necesita más tiempo para sanar que otras opciones.',
  'treatments.laser_fractional_ablative.indications.texture_pores.note':
    'La piel puede verse más lisa cuando ha sanado.',
  'treatments.laser_fractional_ablative.indications.scars.note':
    'Puede hacer menos visibles las cicatrices hundidas y planas. No las elimina.',
  'treatments.laser_fractional_ablative.indications.scars.pitted.note':
    'Puede hacer menos visibles las cicatrices hundidas. Las estrechas y profundas son las que menos responden.',
  'treatments.laser_fractional_ablative.indications.scars.surgical_injury.note':
    'Puede hacer menos visible una cicatriz plana y sanada.',
  'treatments.laser_fractional_ablative.indications.scars.stretch_marks.note':
    'Puede hacer menos visibles las estrías; hay pocos estudios.',
  'treatments.laser_fractional_ablative.indications.scars.burn.note':
    'Puede suavizar algunas cicatrices de quemadura, pero solo con especialistas.',
  'treatments.laser_fractional_ablative.indications.pigment_sun.note':
    'Puede aclarar el daño del sol, pero a menudo deja marcas oscuras por un tiempo.',
  'treatments.laser_fractional_ablative.indications.pigment_sun.sun_spots.note':
    'Puede aclarar manchas marrones, pero antes van opciones más suaves.',
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
    'Di a la clínica si usas una crema con retinoide o ácido. Páusala como te digan, a menudo hasta una semana antes, y pregunta antes de dejar una crema recetada.',
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
  'treatments.ipl.indications.firmness.note':
    'La piel puede verse un poco más firme; hay pocos estudios.',
  'treatments.ipl.indications.fine_lines.note': 'Puede suavizar un poco las líneas muy finas.',
  'treatments.ipl.indications.texture_pores.note': 'La piel puede verse un poco más lisa.',
  'treatments.ipl.indications.glow_hydration.note':
    'La piel puede verse más fresca donde se aclaran la rojez y las manchas.',
  'treatments.ipl.indications.pigment_sun.note':
    'Puede aclarar manchas marrones del sol. No sirve para todo tipo de marca.',
  'treatments.ipl.indications.pigment_sun.sun_spots.note':
    'Puede aclarar manchas marrones. Primero se oscurecen, luego se descaman, y pueden volver sin protector solar.',
  'treatments.ipl.indications.pigment_sun.marks_after_spots.note':
    'Puede aclarar algunas marcas, pero la luz también puede oscurecerlas.',
  'treatments.ipl.indications.acne_prone.note':
    'Puede calmar los granos rojos por un tiempo. Las cremas y los medicamentos están mejor probados.',
  'treatments.ipl.indications.ingrown_hair.note':
    'Menos vello puede significar menos bultos; el láser está mejor estudiado.',
  'treatments.ipl.about.what':
    'Unos destellos de luz fuerte actúan sobre las manchas marrones y la rojez. Pueden quemar la piel morena, negra o bronceada, así que ahí no se usa.',
  'treatments.ipl.about.feels': 'Puede dar escozor (ardor) o calor. Te cubren los ojos.',
  'treatments.ipl.about.after':
    'La piel tarda de 1 a 7 días en sanar. Las manchas marrones se oscurecen y forman costras, que pueden tardar de 1 a 3 semanas en irse.',
  'treatments.ipl.beforeCare.0':
    'Ven con la piel limpia y en calma. Sin quemaduras de sol ni bronceado.',
  'treatments.ipl.beforeCare.1':
    'Di a la clínica si usas una crema con retinoide o ácido. Páusala como te digan, y pregunta antes de dejar una crema recetada.',
  'treatments.ipl.beforeCare.2':
    'Avisa si tomas un medicamento que hace que la piel reaccione a la luz.',
  'treatments.ipl.afterCare.0':
    'Toca la piel solo con las manos limpias. No pellizques la piel ni te arranques nada.',
  'treatments.ipl.afterCare.1':
    'Usa protector solar de factor 30 a 50 (SPF) todos los días, con color si a tu piel le quedan marcas fácilmente.',
  'treatments.ipl.afterCare.2':
    'Llama a la clínica si hay pus, fiebre o ampollas, o si la piel se pone más roja o más oscura.',
  'treatments.led.name': 'Terapia con luz LED',
  'treatments.led.indications.firmness.note':
    'Estudios pequeños vieron la piel algo más firme tras muchas sesiones.',
  'treatments.led.indications.fine_lines.note':
    'Estudios pequeños vieron las líneas algo más suaves tras muchas sesiones.',
  'treatments.led.indications.texture_pores.note':
    'Estudios pequeños vieron la piel algo más lisa tras muchas sesiones.',
  'treatments.led.indications.glow_hydration.note':
    'La piel puede verse un poco más fresca mientras sigues.',
  'treatments.led.indications.pigment_sun.note':
    'La luz puede oscurecer más las manchas oscuras o la piel más oscura.',
  'treatments.led.indications.acne_prone.note':
    'Puede calmar un poco los granos leves. Las cremas y los medicamentos están mejor probados.',
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
  'treatments.hydradermabrasion.indications.fine_lines.note':
    'La piel puede verse más fresca de días a semanas. No cambia las líneas.',
  'treatments.hydradermabrasion.indications.texture_pores.note':
    'Limpia los poros, y la piel puede notarse más lisa de días a semanas.',
  'treatments.hydradermabrasion.indications.glow_hydration.note':
    'La piel puede verse más fresca de días a unas pocas semanas.',
  'treatments.hydradermabrasion.indications.pigment_sun.note':
    'Puede dar algo de luz a la piel apagada. No trata las marcas en sí.',
  'treatments.hydradermabrasion.indications.pigment_sun.sun_spots.note':
    'Puede dar algo de luz a la piel. No elimina las manchas marrones.',
  'treatments.hydradermabrasion.indications.pigment_sun.marks_after_spots.note':
    'Puede dar algo de luz a la piel mientras las marcas oscuras se aclaran solas.',
  'treatments.hydradermabrasion.indications.acne_prone.note':
    'Puede quitar puntos negros por un tiempo. No es un tratamiento para granos doloridos.',
  'treatments.hydradermabrasion.about.what':
    'Un aparato limpia la piel y quita con suavidad las células muertas con agua y sérums.',
  'treatments.hydradermabrasion.about.feels': 'No debería doler.',
  'treatments.hydradermabrasion.about.after':
    'La piel puede verse roja o más oscura de lo normal durante un día como máximo. El aspecto más fresco dura desde unos días hasta unas pocas semanas.',
  'treatments.hydradermabrasion.beforeCare.0':
    'Ven con la piel limpia y en calma. Sin quemaduras de sol ni bronceado.',
  'treatments.hydradermabrasion.beforeCare.1':
    'Di a la clínica si usas una crema con retinoide o ácido. Páusala como te digan, y pregunta antes de dejar una crema recetada.',
  'treatments.hydradermabrasion.beforeCare.2':
    'Avisa si la aspirina o el marisco te causan una reacción, y pide una prueba en una zona pequeña de piel.',
  'treatments.hydradermabrasion.afterCare.0':
    'Toca la piel solo con las manos limpias. No pellizques la piel ni te arranques nada.',
  'treatments.hydradermabrasion.afterCare.1':
    'Usa un limpiador suave y una crema hidratante sencilla.',
  'treatments.hydradermabrasion.afterCare.2':
    'Usa protector solar de factor 30 a 50 (SPF) todos los días, con color si a tu piel le quedan marcas fácilmente.',
  'treatments.topical_retinoid.name': 'Plan de cuidado de la piel con un retinoide',
  'treatments.topical_retinoid.indications.firmness.note':
    'Puede aumentar el colágeno tras meses de uso constante.',
  'treatments.topical_retinoid.indications.fine_lines.note':
    'La crema mejor probada para las líneas finas. Cuenta con meses, no semanas.',
  'treatments.topical_retinoid.indications.texture_pores.note':
    'La piel puede verse más lisa tras meses de uso constante.',
  'treatments.topical_retinoid.indications.glow_hydration.note':
    'Con vitamina C y protector solar, la piel puede verse más fresca en unos meses.',
  'treatments.topical_retinoid.indications.scars.note':
    'Puede ayudar un poco a la piel alrededor de cicatrices poco profundas.',
  'treatments.topical_retinoid.indications.scars.pitted.note':
    'Puede suavizar un poco los hoyos poco profundos. Los estrechos y profundos no responden.',
  'treatments.topical_retinoid.indications.scars.stretch_marks.note':
    'Puede ayudar un poco con estrías nuevas y rojas. No en el embarazo.',
  'treatments.topical_retinoid.indications.pigment_sun.note':
    'Con protector solar diario, el color puede igualarse en unos meses.',
  'treatments.topical_retinoid.indications.pigment_sun.sun_spots.note':
    'Con protector solar diario, las manchas marrones pueden aclararse en unos meses.',
  'treatments.topical_retinoid.indications.pigment_sun.marks_after_spots.note':
    'Con protector solar diario, las marcas oscuras pueden aclararse en unos meses.',
  'treatments.topical_retinoid.indications.pigment_sun.melasma.note':
    'Lo primero para manchas como estas son las cremas y el protector solar. A menudo vuelven.',
  'treatments.topical_retinoid.indications.acne_prone.note':
    'Una primera opción para puntos negros y granos. Cuenta con unas 12 semanas.',
  'treatments.topical_retinoid.indications.ingrown_hair.note':
    'Puede soltar la piel sobre los vellos atrapados; hay pocos estudios.',
  'treatments.topical_retinoid.about.what':
    'Una crema con un retinoide, vitamina C y protector solar diario, usados en casa durante meses.',
  'treatments.topical_retinoid.about.feels': 'Al principio puede dar escozor (ardor).',
  'treatments.topical_retinoid.about.after':
    'Al principio es frecuente que la piel se reseque y se pele. Los retinoides con receta los tiene que recetar un profesional autorizado.',
  'treatments.topical_retinoid.warning.text':
    'La piel suele estar seca y descamarse durante las primeras 2 a 4 semanas.',
  'treatments.topical_retinoid.beforeCare.0': 'No se usa en el embarazo ni cuando se planea uno.',
  'treatments.topical_retinoid.beforeCare.1':
    'Empieza con suavidad y haz una prueba en una zona pequeña de piel.',
  'treatments.topical_retinoid.afterCare.0':
    'Usa un limpiador suave y una crema hidratante sencilla.',
  'treatments.topical_retinoid.afterCare.1':
    'Usa protector solar de factor 30 a 50 (SPF) todos los días, con color si a tu piel le quedan marcas fácilmente.',
  'treatments.topical_retinoid.afterCare.2': 'No pellizques la piel ni te arranques nada.',
  'treatments.topical_gentle.name': 'Plan suave de cuidado de la piel',
  'treatments.topical_gentle.indications.firmness.note':
    'El protector solar diario frena el envejecimiento por el sol, que afloja la piel.',
  'treatments.topical_gentle.indications.fine_lines.note':
    'El protector solar diario frena el envejecimiento por el sol, y la crema hidratante suaviza las líneas de sequedad.',
  'treatments.topical_gentle.indications.texture_pores.note':
    'Un cuidado suave mantiene la piel lisa y los poros limpios.',
  'treatments.topical_gentle.indications.glow_hydration.note':
    'La crema hidratante y la vitamina C pueden dar a la piel un aspecto más fresco.',
  'treatments.topical_gentle.indications.scars.note':
    'El protector solar evita que las cicatrices se oscurezcan más.',
  'treatments.topical_gentle.indications.scars.pitted.note':
    'El protector solar evita que se oscurezcan las marcas alrededor de los hoyos.',
  'treatments.topical_gentle.indications.scars.surgical_injury.note':
    'El protector solar evita que la cicatriz se oscurezca mientras se asienta.',
  'treatments.topical_gentle.indications.scars.stretch_marks.note':
    'La crema hidratante alivia la sequedad y el picor. No elimina las estrías.',
  'treatments.topical_gentle.indications.scars.burn.note':
    'La crema hidratante alivia la sequedad, y el protector solar protege la cicatriz.',
  'treatments.topical_gentle.indications.scars.raised.note':
    'El protector solar protege la cicatriz mientras la mira un médico.',
  'treatments.topical_gentle.indications.pigment_sun.note':
    'Para un color uniforme, lo primero es el protector solar diario.',
  'treatments.topical_gentle.indications.pigment_sun.sun_spots.note':
    'El protector solar diario ayuda a que las manchas marrones no se oscurezcan.',
  'treatments.topical_gentle.indications.pigment_sun.marks_after_spots.note':
    'Las marcas oscuras a menudo se aclaran solas; el protector solar y el ácido azelaico pueden ayudar.',
  'treatments.topical_gentle.indications.pigment_sun.melasma.note':
    'Lo primero para manchas como estas son el protector solar con color y las cremas.',
  'treatments.topical_gentle.indications.pigment_sun.tan.note':
    'Un bronceado se va solo. Mientras tanto, el protector solar protege tu piel.',
  'treatments.topical_gentle.indications.acne_prone.note':
    'El ácido azelaico y una limpieza suave pueden ayudar con granos leves, y van bien a muchas personas.',
  'treatments.topical_gentle.indications.ingrown_hair.note':
    'Afeitarse a favor del vello y exfoliar con suavidad puede dar menos vellos encarnados.',
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
  'treatments.laser_hair_reduction.indications.ingrown_hair.note':
    'Menos vello y más fino puede significar menos bultos. Solo funciona con vello oscuro.',
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
    'Di a la clínica si usas una crema con retinoide o ácido. Páusala como te digan, y pregunta antes de dejar una crema recetada.',
  'treatments.laser_hair_reduction.beforeCare.3':
    'Avisa si tomas un medicamento que hace que la piel reaccione a la luz.',
  'treatments.laser_hair_reduction.afterCare.0':
    'Toca la piel solo con las manos limpias. No pellizques la piel ni te arranques nada.',
  'treatments.laser_hair_reduction.afterCare.1':
    'Usa protector solar de factor 30 a 50 (SPF) todos los días, con color si a tu piel le quedan marcas fácilmente.',
  'treatments.laser_hair_reduction.afterCare.2':
    'Llama a la clínica si hay pus, fiebre o ampollas, o si la piel se pone más roja o más oscura.',
};
