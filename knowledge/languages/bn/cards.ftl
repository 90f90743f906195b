# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = জিপি (GP) ডাক্তার দেখানো আমার অধিকার
rights-register = আমি জিপি (GP) ডাক্তারখানায় নিবন্ধন করতে পারি। কোনো টাকা লাগে না।
rights-no-papers = আমার পাসপোর্ট, ভিসা, পরিচয়পত্র বা ঠিকানার প্রমাণ লাগে না।
rights-no-status = আমার ইমিগ্রেশন স্ট্যাটাস কী, তা বলতে আমি বাধ্য নই।
rights-no-address = আমার ঠিকানা না থাকলে, ডাক্তারখানার ঠিকানা ব্যবহার করতে চাইতে পারি।
rights-interpreter = আমি বিনামূল্যে দোভাষী চাইতে পারি।
rights-refused = কোনো ডাক্তারখানা না বললে, আমি লিখিত কারণ চাইতে পারি।
rights-urgent = জরুরি অবস্থা: 999। চিকিৎসা পরামর্শ: 111। ফোন করতে টাকা লাগে না।
rights-show = ইংরেজি পিঠটি রিসেপশনে দেখান।

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = রিসেপশনের কর্মীর জন্য
rights-desk-register = দয়া করে আমাকে এখানে রোগী হিসেবে নিবন্ধন করুন।
rights-desk-no-papers = পরিচয়, ঠিকানা বা ইমিগ্রেশন স্ট্যাটাসের প্রমাণ ছাড়াই আমি নিবন্ধন করতে পারি।
rights-desk-refused = আমাকে নিবন্ধন করতে না পারলে, দয়া করে কারণটি লিখে দিন।
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = দয়া করে আমার জন্য দোভাষী আনুন। আমার ভাষা: {$language}

## Desk card, for the receptionist

desk-headline = কেউ নিবন্ধন করতে চান
desk-welcome = বলুন: “স্বাগতম। আপনি আজই নিবন্ধন করতে পারেন।”
desk-help = ফর্ম দিন। সাহায্য ও দোভাষীর কথা বলুন।
desk-no-papers = কাগজপত্র নেই? ছাড়াই নিবন্ধন করুন।
desk-no-address = ঠিকানা নেই? ডাক্তারখানার ঠিকানা দিতে বলুন। চিঠি রোগীর কাছে কীভাবে পৌঁছাবে ঠিক করুন।
desk-no-status = ভিসা বা ইমিগ্রেশন স্ট্যাটাস জিজ্ঞেস করবেন না।
desk-everyone = নাম, কথার টান বা চেহারা যেমনই হোক, সবার সঙ্গে একই আচরণ করুন।
desk-urgent = এখনই অসুস্থ? যে চিকিৎসা অপেক্ষা করতে পারে না তা বিনামূল্যে, নিবন্ধন থাকুক বা না থাকুক।
# {$lead} is the name or telephone of the person in charge.
desk-unsure = নিশ্চিত নন? না বলার আগে জিজ্ঞেস করুন: {$lead}

## Card: if the Home Office contacts us

home-office-headline = হোম অফিস (Home Office) যোগাযোগ করলে
home-office-say = বলুন: “এখানে কে রোগী তা আমি বলতে পারি না। দয়া করে আমাদের চিঠি লিখুন।”
home-office-calm = ভদ্র থাকুন। ফোনে, ইমেইলে বা দরজায় কোনো তথ্য দেবেন না।
home-office-write = কে, কখন, কী জানতে চেয়েছে লিখে রাখুন।
home-office-pass = সঙ্গে সঙ্গে জানান: {$lead}
home-office-advice = আইনি পরামর্শ ছাড়া আমরা উত্তর দিই না।
home-office-order = আদালতের আদেশ দেখায়, বা গুরুতর অপরাধ কিংবা বিপদের কথা বলে? একা সিদ্ধান্ত নেবেন না। উপরে লেখা ব্যক্তিকে ফোন করুন।
home-office-note = রোগীর ইমিগ্রেশন স্ট্যাটাস তাঁর তথ্য দেওয়ার কারণ নয়।
