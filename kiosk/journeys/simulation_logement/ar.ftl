# إعانة السكن. أسئلتها تقول كلمات «جميع إعاناتي».

simulation-logement-title = إعانة السكن (aide au logement)
    .hint = للإيجار أو لبعض القروض السكنية
