# ما تقوله الورقة واللوحة للمستشار.

adviser-advice = للمستشار
    .papers = أوراق مفيدة
    .mistakes = أخطاء متكرّرة
    .blocked = عند التعثّر
    .rule = القاعدة
