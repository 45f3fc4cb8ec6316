# ما يحيط بالصفحة عندما يساعد أحدهم: النداء والشريط واللوحة والعرض.

call-button = اطلب مستشارًا
call-button-name = مساعدة، اطلب مستشارًا
call-button-place = رقمك في الصف { $position }
call-button-coming = المستشار قادم
call-adviser-door = ركن المستشار
call-adviser = أنا مستشار
call-waiting-title = وصل نداؤك
call-waiting = رقمك في الصف { $position } منذ { $time }. يمكنك المتابعة في الانتظار.
call-coming-title = { $name } قادم إليك
call-coming = ابقَ أمام الجهاز. يمكنك المتابعة في الانتظار.
call-off = إلغاء النداء
call-away-title = النداء لا يصل
call-away = لا يستطيع الجهاز الاتصال بـ Caf الآن. اسأل موظف الاستقبال أو حاول من جديد.
call-share = اعرض صفحتي

share-title = هل تعرض صفحتك؟
share-asked = يطلب { $name } رؤية صفحتك ليساعدك.
share-offered = سيرى المستشار صفحتك من مكتبه.
share-what = لا تُعرض إجاباتك: تُستبدل الأسماء والأرقام والمبالغ باللون الرمادي. ولا تُعرض كلمات المرور والرموز أبدًا.
share-yes = اعرض صفحتي
share-no = لا تعرضها
share-banner = يمكن لمستشار أن يرى صفحتك دون إجاباتك.
share-banner-viewed = يرى { $names } صفحتك دون إجاباتك.
share-banner-secret = هذه الصفحة لا تُعرض.
share-stop = أوقف العرض

beside-banner = يرافقك { $name } من أجل: { $what }. لا تُعرض عليه كلمة مرورك ولا رموزك.
beside-banner-brief = يرافقك { $name }.
beside-banner-many = يرافقك { $name } في عدة إجراءات (عددها { $count }). لا تُعرض عليه كلمة مرورك ولا رموزك.
beside-banner-nothing = { $name } بجانبك ولا يستطيع أن يفعل شيئًا مكانك. لا تُعرض عليه كلمة مرورك ولا رموزك.
beside-stop = إيقاف
beside-stopping = تنتهي المرافقة…
beside-stop-failed = لا تعلم Caf بعد أنك أوقفت المرافقة. يحاول الجهاز من جديد وحده.
beside-stop-again = حاول من جديد

adviser-title = للمستشار
adviser-tab = المستشار
adviser-fold = إخفاء لوحة المستشار
adviser-where = { $journey }، الصفحة { $page } من { $pages }
adviser-secret-title = أدر نظرك
adviser-secret = يكتب الشخص كلمة مرور أو رمزًا. تعود هذه اللوحة بعد ذلك.
adviser-nothing = لا شيء خاص بهذه الصفحة.
adviser-no-journey = تظهر النصائح عند فتح إجراء.
adviser-say = ما يُقال
adviser-papers = أوراق مفيدة
adviser-mistakes = أخطاء شائعة
adviser-blocked = عند التعثر
adviser-rule = القاعدة
adviser-steps = هذا الإجراء
adviser-step-done = { $page }: تمت
adviser-step-here = { $page }: الآن
adviser-step-later = { $page }: لاحقًا
