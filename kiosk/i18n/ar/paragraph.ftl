# كتابة عدة أسطر: ما بقي من مكان، والصعود والنزول في النص.

paragraph-left = { $count ->
    [0] لم يبقَ مكان. امسح قليلًا لتتابع.
    [one] بقي حرف واحد.
    [two] بقي حرفان.
    [few] بقيت { NUMBER($count) } أحرف.
    [many] بقي { NUMBER($count) } حرفًا.
   *[other] بقي { NUMBER($count) } حرف.
}
paragraph-up = الصعود في النص
paragraph-down = النزول في النص
