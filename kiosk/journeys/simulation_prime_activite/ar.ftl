# منحة النشاط. أسئلتها تقول كلمات «جميع إعاناتي».

simulation-prime-activite-title = منحة النشاط (prime d’activité)
    .hint = لمن يعمل ودخله محدود. يُقدَّر RSA أيضًا
