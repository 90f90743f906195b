# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = নিবন্ধনের ফরম পূরণ করুন
join-lead = ডাক্তারখানার যা দরকার এই ফরম শুধু তা-ই জিজ্ঞেস করে। কিছুই রাখা হয় না: পাতা বন্ধ করলে সব মুছে যায়।
join-seen-list = কে দেখে: ডাক্তারখানা ও এনএইচএস (NHS)-এর জাতীয় তালিকা।
join-seen-practice = কে দেখে: শুধু ডাক্তারখানা।

join-for = ফরমটি কার জন্য?
join-for-me = আমার জন্য
join-for-child = আমার সন্তানের জন্য
join-for-other = যাকে আমি সাহায্য করি তার জন্য
join-for-why = যাতে ডাক্তারখানা জানে কে সই করছে।
join-helper-name = যিনি সাহায্য করেন তাঁর নাম
join-helper-relation = আপনি এই মানুষটির কে? যেমন: মা, বন্ধু

join-name = নাম
join-name-why = যাতে ডাক্তারখানা আপনাকে ডাকতে পারে। আপনি যেমন ব্যবহার করেন তেমন লিখুন। কোনো কাগজের সঙ্গে মিলতে হবে না।
join-title-word = উপাধি, যেমন Mr, Mrs, Miss, Mx
join-given = প্রথম নাম
join-family = পারিবারিক নাম
join-one-name = আপনার একটিই নাম হলে এখানে লিখুন।

join-born = জন্মতারিখ
join-born-why = যাতে কেউ আপনাকে অন্য কেউ না ভাবে।
join-day = দিন
join-month = মাস
join-year = বছর
join-only-year = আমি শুধু বছর, বা আনুমানিক বছর জানি
join-calendar = পঞ্জিকা
join-calendar-gregorian = ব্রিটিশ পঞ্জিকা (খ্রিস্টীয়)
join-calendar-solar-hijri = ফার্সি ও আফগান পঞ্জিকা
join-calendar-hijri = ইসলামি পঞ্জিকা (হিজরি)
join-calendar-ethiopian = ইথিওপীয় পঞ্জিকা

join-sex = লিঙ্গ
join-sex-why = এনএইচএস (NHS) এটি দিয়ে আপনাকে ঠিক পরীক্ষার জন্য ডাকে।
join-sex-female = নারী
join-sex-male = পুরুষ
join-sex-other = অন্য
join-sex-unknown = বলতে চাই না

join-reach = ডাক্তারখানা কীভাবে নিরাপদে আপনার সঙ্গে যোগাযোগ করবে?
join-reach-why = দেখা করার সময় ও ফলাফলের জন্য। যা আপনার জন্য নিরাপদ শুধু তা-ই দিন।
join-phone = ফোন
join-phone-shared = অন্যরাও এই ফোন ব্যবহার করে
join-email = ইমেইল

join-address = ডাক্তারখানা কোন ঠিকানা ব্যবহার করবে?
join-address-why = চিঠি সেখানে যায়। প্রমাণ করতে হবে না।
join-address-home = যেখানে আমি থাকি
join-address-practice = ডাক্তারখানার ঠিকানা
join-address-care-of = অন্য কারও ঠিকানা
join-address-none = আমার স্থায়ী ঠিকানা নেই
join-care-name = মানুষ বা জায়গার নাম
join-street = বাড়ি ও রাস্তা
join-town = শহর
join-postcode = পোস্টকোড
join-post = চিঠি ডাক্তারখানায় গেলে আপনি কীভাবে জানবেন?
join-post-collect = আমি এসে জিজ্ঞেস করি
join-post-call = ডাক্তারখানা আমাকে ফোন করে
join-post-text = ডাক্তারখানা বার্তা পাঠায়

join-practice = ডাক্তারখানার নাম
join-practice-why = যাতে ফরম ঠিক জায়গায় যায়।
join-practice-street = ডাক্তারখানার ঠিকানা

join-language = আপনার ভাষা
join-language-why = যাতে ডাক্তারখানা দোভাষী পায়।
join-interpreter = আমার দোভাষী লাগবে
join-needs = আর কী সাহায্য করবে? যেমন: বড় লেখা, ইশারা ভাষা, নারী ডাক্তার

join-more = আরও, শুধু আপনি চাইলে
join-more-why = পুরোনো রেকর্ড খুঁজতে সাহায্য করে। এটি ছাড়াও নিবন্ধন করতে পারেন।
join-nhs-number = এনএইচএস (NHS) নম্বর
join-before-name = আপনার ব্যবহার করা অন্য নাম
join-before-practice = যুক্তরাজ্যে আপনার আগের ডাক্তারখানা
join-before-address = যুক্তরাজ্যে আপনার আগের ঠিকানা

join-check = আপনার উত্তরগুলি দেখুন
join-make = ফরম তৈরি করুন
join-pdf = জমা দেওয়ার ফরম (PDF)
join-post-paper = চিঠি নিয়ে সমঝোতা (PDF)
join-file = ডাক্তারখানার কম্পিউটারের জন্য ফাইল
join-sealed = সিল করা ফাইল, শুধু এই ডাক্তারখানা খুলতে পারে
join-codes = সিল করা, স্ক্যান করার কোড হিসেবে
join-done = ফরম সংরক্ষণ করুন বা ছাপুন, সই করুন, ডাক্তারখানাকে দিন। তারপর এই পাতা বন্ধ করুন।

join-note-year = আপনি শুধু বছর জানেন। এনএইচএস (NHS) ১ জানুয়ারি লেখে, আর ফরম বলে যে এটি অনুমান।
join-note-moon = এই পঞ্জিকায় দিন এক দিন আগে বা পরে হতে পারে। তারিখটি আবার দেখুন।
join-note-one-name = আপনার একটি নাম। ফরম তা বলে এবং পারিবারিক নামের জায়গায় লেখে।
join-note-letters = ডাক্তারখানা এই অক্ষর পড়তে না-ও পারে। আপনার নাম বলতে তৈরি থাকুন।
join-note-shared = অন্যরা আপনার ফোন ব্যবহার করে। ফরম ডাক্তারখানাকে বার্তায় বিস্তারিত না রাখতে বলে।
join-note-no-way = আপনি ফোন বা ইমেইল দেননি। প্রায়ই ডাক্তারখানায় গিয়ে চিঠির খোঁজ নিন।

join-wrong-for = ফরমটি কার জন্য তা বেছে নিন।
join-wrong-helper = যিনি সাহায্য করেন তাঁর নাম লিখুন।
join-wrong-name = একটি নাম লিখুন। একটি নামই যথেষ্ট।
join-wrong-long = এটি ফরমের জন্য বেশি লম্বা। ছোট করুন।
join-wrong-born = দিন, মাস ও বছর সংখ্যায় লিখুন। শুধু বছর জানলে ওই ঘরে টিক দিন।
join-wrong-day = এই পঞ্জিকায় এমন দিন নেই। সংখ্যা দেখুন, বা অন্য পঞ্জিকা বেছে নিন।
join-wrong-future = এই দিন এখনও আসেনি। বছরটি দেখুন।
join-wrong-old = এটি ১২০ বছরের বেশি আগে। বছর ও পঞ্জিকা দেখুন।
join-wrong-sex = একটি বেছে নিন। «বলতে চাই না»-ও একটি উত্তর।
join-wrong-phone = এটি ফোন নম্বর মনে হয় না। শুধু সংখ্যা লিখুন, বা খালি রাখুন।
join-wrong-email = এটি ইমেইল মনে হয় না। name@example.org-এর মতো লিখুন, বা খালি রাখুন।
join-wrong-address = একটি ঠিকানা বেছে নিন। «আমার স্থায়ী ঠিকানা নেই»-ও একটি উত্তর।
join-wrong-both = আপনি একটি ঠিকানা বেছে অন্যটিও লিখেছেন। একটি মুছুন, বা পছন্দ বদলান।
join-wrong-street = বাড়ি ও রাস্তা লিখুন, বা অন্য ঠিকানা বেছে নিন।
join-wrong-care = যাঁর ঠিকানা সেই মানুষ বা জায়গার নাম লিখুন।
join-wrong-postcode = এটি যুক্তরাজ্যের পোস্টকোড নয়। M1 1AE-এর মতো লিখুন, বা খালি রাখুন।
join-wrong-practice = ডাক্তারখানার ঠিকানা ব্যবহার করতে ডাক্তারখানার নাম লিখুন।
join-wrong-nhs = এটি এনএইচএস (NHS) নম্বর নয়। এতে দশটি সংখ্যা থাকে। আবার দেখুন, বা খালি রাখুন।
