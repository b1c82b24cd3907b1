--liquibase formatted sql

--changeset osrati.awareness:0002-fill-sample-articles
--comment: Samples in own words, general and careful, to be reviewed by the ministry before they are more than that.
insert into osrati.article (key, anchor, from_day, until_day, readers, title_ar, title_en, summary_ar, summary_en,
  body_ar, body_en, agency, author_ar, author_en, reviewed_on, review_due, sample) values
  ('listening', 'WEDDING', 0, 365, 'HUSBAND,WIFE', 'الحوار قبل أن يكبر الخلاف', 'Talking before it grows', 'كيف تسمعان بعضكما حين تختلفان.', 'How to hear each other when you disagree.',
   'الخلاف جزء من كل بيت، وما يبقى منه هو طريقة الكلام. اختارا وقتاً هادئاً، وابدآ بما تشعران به لا بما أخطأ فيه الآخر.

حين يتكلم أحدكما فليسمع الآخر حتى ينتهي، ثم ليقل ما فهمه بكلماته. كثير من الخلاف سوء فهم يزول هنا.

إن تكرر الأمر نفسه فلا بأس أن تستعينا بمرشد أسري. طلب العون مبكراً قوة لا ضعف.',
   'Every home has disagreements; what stays is how you spoke. Choose a calm hour, and begin with what you feel rather than with what the other did wrong.

Let one speak to the end, then say in your own words what you understood. Much of a quarrel is a misunderstanding that ends here.

If the same thing returns again and again, a family counsellor can help. To ask early is a strength.',
   'mocd', 'محررو المنصة', 'Editors of the portal', '2026-11-01', '2028-10-31', true),
  ('first-budget', 'WEDDING', 0, 365, 'HUSBAND,WIFE', 'ميزانية السنة الأولى', 'The budget of the first year', 'خطوات بسيطة لتعرفا أين يذهب المال.', 'Simple steps to see where the money goes.',
   'اجلسا مرة في الشهر ومعكما ما دخل وما خرج. اكتبا الثابت أولاً كالسكن والأقساط، ثم ما يتغير من شهر إلى شهر.

اتفقا على مبلغ للادخار قبل الإنفاق ولو كان قليلاً، وعلى مبلغ لكل منكما لا يُسأل عنه.

أجّلا الديون التي تستطيعان الاستغناء عنها، فأخف الأقساط ما لم يبدأ.',
   'Sit down once a month with what came in and what went out. Write the fixed things first, such as rent and instalments, then what changes from month to month.

Agree on something to save before you spend, however little, and on an amount for each of you that needs no explaining.

Put off debts you can do without: the lightest instalment is the one that never began.',
   'mocd', 'محررو المنصة', 'Editors of the portal', '2026-11-01', '2028-10-31', true),
  ('first-visits', 'PREGNANCY', 0, 97, 'MOTHER', 'زياراتك الأولى للعيادة', 'Your first visits to the clinic', 'ما الذي تتوقعينه، وماذا تسألين.', 'What to expect, and what to ask.',
   'في الزيارات الأولى يتأكد الفريق من صحتك وصحة حملك، ويسألك عن أمراض سابقة وعن الأدوية التي تتناولينها. خذي معك قائمة بها.

اكتبي أسئلتك قبل الموعد: الطعام، والحركة، والسفر، والعمل. لا سؤال صغيراً هنا.

اتصلي بعيادتك أو بالطوارئ فوراً إن رأيت نزفاً أو أحسست بألم شديد أو دوار.',
   'At the first visits the team looks at your health and your pregnancy, and asks about earlier illnesses and the medicines you take. Bring a list of them.

Write your questions down beforehand: food, movement, travel, work. No question is too small.

Call your clinic or the emergency service at once if you see bleeding, or feel strong pain or faintness.',
   'mocd', 'محررو المنصة', 'Editors of the portal', '2026-11-01', '2028-10-31', true),
  ('middle-months', 'PREGNANCY', 98, 195, 'MOTHER', 'أشهر الحمل الوسطى', 'The middle months of pregnancy', 'الفحوص والحركة وحقوقك في العمل.', 'Check-ups, movement, and your rights at work.',
   'في هذه الأشهر يُفحص نمو الجنين عادة بالموجات الصوتية، وقد يُطلب فحص للسكر. اسألي عيادتك عن مواعيدها.

المشي والحركة الخفيفة مفيدان لأكثر الحوامل ما لم يقل طبيبك غير ذلك. استريحي حين تتعبين.

راجعي مع جهة عملك ما لك من إجازة، فالتخطيط المبكر يريحك.',
   'In these months the baby''s growth is usually looked at by ultrasound, and a test for sugar may be asked for. Ask your clinic when.

Walking and light movement do most women good unless your doctor says otherwise. Rest when you are tired.

Ask your employer about your leave: planning early gives peace of mind.',
   'mocd', 'محررو المنصة', 'Editors of the portal', '2026-11-01', '2028-10-31', true),
  ('ready-for-birth', 'PREGNANCY', 196, 294, 'MOTHER', 'استعداداً للولادة', 'Getting ready for the birth', 'حقيبتك، وخطتك، ومتى تذهبين.', 'Your bag, your plan, and when to go.',
   'جهزي حقيبة صغيرة: أوراقك، وملابس مريحة لك، وملابس للمولود، ومقعد السيارة.

تحدثي مع فريقك عما تفضلينه عند الولادة ومن تريدين معك، ومن يعتني بأطفالك الآخرين.

اذهبي إلى المستشفى إن انتظم الألم، أو نزل الماء أو الدم، أو قلّت حركة الجنين. وإن شككت فاتصلي.',
   'Pack a small bag: your papers, comfortable clothes for you, clothes for the newborn, and the car seat.

Talk with your team about what you would like at the birth and who should be with you, and who looks after your other children.

Go to the hospital if pains come regularly, if water or blood comes, or if the baby moves less. If in doubt, call.',
   'mocd', 'محررو المنصة', 'Editors of the portal', '2026-11-01', '2028-10-31', true),
  ('safe-sleep', 'BIRTH', 0, 180, 'MOTHER,FATHER,GUARDIAN', 'نوم آمن', 'Safe sleep', 'على ظهره، في سريره، دون أغطية سائبة.', 'On the back, in a cot of its own, with nothing loose.',
   'ضع طفلك على ظهره في كل نوم، ليلاً ونهاراً، على فراش ثابت مستوٍ.

اجعل سريره خالياً من الوسائد والألعاب والأغطية السائبة، وقريباً منك في الأشهر الأولى.

لا تدخين قربه، ولا حر زائداً: لباسه مثل لباسك أو أزيد قليلاً.',
   'Lay your child on the back for every sleep, by night and by day, on a firm and flat mattress.

Keep the cot free of pillows, toys and loose covers, and near you in the first months.

No smoke near the child, and not too warm: dress it as you dress yourself, or a little more.',
   'mocd', 'محررو المنصة', 'Editors of the portal', '2026-11-01', '2028-10-31', true),
  ('mother-after-birth', 'BIRTH', 0, 60, 'MOTHER', 'أنتِ بعد الولادة', 'You after the birth', 'جسمك ومزاجك يحتاجان إلى وقت وعون.', 'Your body and your mood need time and help.',
   'التعب وتقلب المزاج شائعان في الأيام الأولى. اقبلي العون في البيت، ونامي حين ينام طفلك.

راجعي عيادتك في موعد فحصك بعد الولادة، واسألي عن الرضاعة وعن كل ما يؤلمك.

إن طال الحزن أكثر من أسبوعين، أو خفتِ على نفسك أو على طفلك، فكلمي طبيبك اليوم. هذا يحدث، وله علاج.',
   'Tiredness and changing moods are common in the first days. Accept help at home, and sleep when the child sleeps.

Go to your check-up after the birth, and ask about breastfeeding and about anything that hurts.

If sadness lasts more than two weeks, or you fear for yourself or your child, speak to your doctor today. It happens, and it can be treated.',
   'mocd', 'محررو المنصة', 'Editors of the portal', '2026-11-01', '2028-10-31', true),
  ('father-after-birth', 'BIRTH', 0, 60, 'FATHER', 'دورك في الأسابيع الأولى', 'Your part in the first weeks', 'كيف تسند أم طفلك وتتعرف إلى مولودك.', 'How to stand by the mother and get to know your newborn.',
   'احمل طفلك وكلمه، فهو يعرف صوتك. الحمّام وتبديل الحفاض والتنويم لك فيها نصيب.

خفف عن الأم: الزوار والطبخ والليل. واسألها كيف هي، لا كيف الطفل فقط.

أتمم أوراق المولود من أسرتي، وخذ أيام إجازتك في وقتها.',
   'Hold your child and talk: your voice is known already. Bathing, changing and putting to sleep are yours as well.

Take things off the mother: visitors, cooking, the night. Ask how she is, and not only how the child is.

Complete the newborn''s papers in Osrati, and take your days of leave in time.',
   'mocd', 'محررو المنصة', 'Editors of the portal', '2026-11-01', '2028-10-31', true),
  ('tummy-time', 'BIRTH', 20, 180, 'MOTHER,FATHER,GUARDIAN', 'وقت على البطن', 'Time on the tummy', 'دقائق كل يوم وهو مستيقظ تقوّي رقبته وكتفيه.', 'Minutes each day, awake, make neck and shoulders strong.',
   'ضع طفلك على بطنه وهو مستيقظ وأنت معه، دقائق قليلة عدة مرات في اليوم.

انزل إلى مستواه، وكلمه، وضع أمامه شيئاً ملوناً.

إن لم يعجبه فابدأ على صدرك. ولا ينام على بطنه.',
   'Lay your child on the tummy, awake and with you beside, for a few minutes several times a day.

Come down to its level, talk, and put something bright in front.

If it isn''t liked, begin on your own chest. Sleep stays on the back.',
   'mocd', 'محررو المنصة', 'Editors of the portal', '2026-11-01', '2028-10-31', true),
  ('first-food', 'BIRTH', 150, 365, 'MOTHER,FATHER,GUARDIAN', 'أول طعام', 'First food', 'متى يبدأ، وبماذا، وكيف تعرف أنه شبع.', 'When to begin, with what, and how to see that it is enough.',
   'حول الشهر السادس يصير أكثر الأطفال مستعدين للطعام مع الحليب: يجلس بسند، ويثبت رأسه، ويهتم بما تأكل. اسأل عيادتك عن طفلك.

ابدأ بقليل من طعام لين، نوعاً بعد نوع، دون ملح أو سكر أو عسل في السنة الأولى.

دعه يقرر كم يأكل. من أغلق فمه أو أدار وجهه فقد شبع. ولا تتركه وحده وهو يأكل.',
   'Around six months most children are ready for food beside milk: they sit with support, hold the head, and watch what you eat. Ask your clinic about yours.

Begin with a little soft food, one kind after another, without salt, sugar or honey in the first year.

Let your child decide how much. A closed mouth or a turned head means enough. Never leave a child alone while it eats.',
   'mocd', 'محررو المنصة', 'Editors of the portal', '2026-11-01', '2028-10-31', true),
  ('safe-home', 'BIRTH', 180, 1095, 'MOTHER,FATHER,GUARDIAN', 'بيت آمن لمن يزحف ويمشي', 'A home safe for crawlers and walkers', 'انظر إلى البيت من ارتفاع طفلك.', 'Look at your home from your child''s height.',
   'ارفع الأدوية والمنظفات والأشياء الصغيرة، وأغلق المقابس والأدراج، وضع حاجزاً عند الدرج.

ثبّت الخزائن والتلفاز في الجدار، وأبعد الأسلاك والحبال.

لا تتركه لحظة قرب الماء: الحمام والمسبح والدلو. وفي السيارة مقعده دائماً.',
   'Put medicines, cleaners and small things out of reach, cover sockets, lock drawers, and put a gate at the stairs.

Fasten cupboards and the television to the wall, and keep cords away.

Never leave a child near water for a moment: bath, pool, bucket. And in the car always in its seat.',
   'mocd', 'محررو المنصة', 'Editors of the portal', '2026-11-01', '2028-10-31', true),
  ('talk-and-read', 'BIRTH', 180, 1460, 'MOTHER,FATHER,GUARDIAN', 'تحدث معه واقرأ له', 'Talk and read', 'الكلمات تأتي من الحديث معك لا من الشاشة.', 'Words come from talking with you, not from a screen.',
   'صف له ما تفعله، وسمِّ ما ينظر إليه، وانتظر جوابه ولو كان صوتاً.

اقرأ له كل يوم ولو دقائق، بالعربية وبأي لغة في بيتكم. أعد الكتاب الذي يحبه.

قلل الشاشات في السنوات الأولى، وأبعدها عن الطعام والنوم.',
   'Say what you are doing, name what your child looks at, and wait for an answer, be it only a sound.

Read every day, if only for minutes, in Arabic and in any language of your home. Read the favourite again.

Keep screens few in the first years, and away from meals and bedtime.',
   'mocd', 'محررو المنصة', 'Editors of the portal', '2026-11-01', '2028-10-31', true),
  ('strong-feelings', 'BIRTH', 420, 1460, 'MOTHER,FATHER,GUARDIAN', 'حين يغضب', 'When anger comes', 'الغضب في هذا العمر طبيعي، وهدوؤك يعلّمه.', 'Anger is natural at this age, and your calm teaches.',
   'يغضب الصغير لأنه يريد أكثر مما يستطيع قوله. ابق قريباً وهادئاً، وتأكد أنه لا يؤذي نفسه.

سمِّ شعوره: أنت غاضب لأن اللعب انتهى. ثم اعرض عليه خيارين بسيطين.

النوم والطعام في وقتهما يمنعان كثيراً من الغضب. وامدحه حين يهدأ.',
   'Little ones grow angry because they want more than they can say. Stay near and calm, and see that nobody is hurt.

Name the feeling: you are angry because play is over. Then offer two simple choices.

Sleep and food in time prevent much of it. And praise the calm when it comes.',
   'mocd', 'محررو المنصة', 'Editors of the portal', '2026-11-01', '2028-10-31', true),
  ('ready-for-school', 'BIRTH', 1095, 2190, 'MOTHER,FATHER,GUARDIAN', 'الطريق إلى الروضة', 'On the way to kindergarten', 'الاستعداد عادات صغيرة لا دروس مبكرة.', 'Getting ready means small habits, not early lessons.',
   'علّمه أن يلبس حذاءه، ويغسل يديه، ويطلب العون حين يحتاجه. هذه تعينه أكثر من الحروف.

دعه يلعب مع أطفال في عمره، وينتظر دوره، ويبتعد عنك ساعة مع من يثق به.

زورا المدرسة معاً قبل أول يوم، وتحدثا عما سيفعله هناك.',
   'Teach putting on shoes, washing hands, and asking for help. These matter more than letters.

Let your child play with others of the same age, wait for a turn, and be an hour away from you with someone trusted.

Visit the school together before the first day, and talk about what will happen there.',
   'mocd', 'محررو المنصة', 'Editors of the portal', '2026-11-01', '2028-10-31', true);
--rollback delete from osrati.article where sample;
