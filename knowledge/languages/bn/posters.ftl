# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = এখানে আপনাকে স্বাগতম
welcome-sub = আপনি কি আমাদের এলাকায় থাকেন? যেখান থেকেই এসে থাকুন, আমাদের কাছে নাম নিবন্ধন করতে পারেন।
welcome-body =
    এখানে ডাক্তার বা নার্স দেখাতে কোনো টাকা লাগে না।
    কাগজপত্র ও স্থায়ী ঠিকানা ছাড়াই নিবন্ধন করতে পারেন।
    রিসেপশনে জিজ্ঞেস করুন। ফর্ম পূরণে আমরা সাহায্য করব।
welcome-note = হাসপাতালের কিছু চিকিৎসার জন্য কিছু মানুষকে টাকা দিতে হয়। চিন্তা হলে আমাদের জিজ্ঞেস করুন।

## No papers needed

no-papers-headline = কাগজপত্র নেই? অসুবিধা নেই।
no-papers-sub = এখানে নিবন্ধন করতে পাসপোর্ট, পরিচয়পত্র বা ঠিকানার প্রমাণ লাগে না।
no-papers-body =
    আপনার নাম লেখা কিছু থাকলে, আপনার রেকর্ড খুঁজে পেতে আমাদের সুবিধা হতে পারে।
    কিছু না থাকলে, সেটা আপনাকে ফিরিয়ে দেওয়ার কারণ নয়।
no-papers-note = অনলাইন সেবার জন্য আমরা আপনার পরিচয় যাচাই করতে পারি। সেটা নিবন্ধন থেকে আলাদা।

## You need not give a home address

no-address-headline = বাড়ির ঠিকানা লাগবে না
no-address-sub = তার বদলে এই ডাক্তারখানার ঠিকানা দিয়ে নিবন্ধন করতে পারেন।
no-address-body =
    কোথায় থাকেন তার প্রমাণ দিতে হবে না।
    স্থায়ী বাসা নেই? এক জায়গা থেকে আরেক জায়গায় থাকেন? ঠিকানা দিতে ভয় পান? আমাদের সঙ্গে কথা বলুন।
    চিঠি ও বার্তা কীভাবে আপনার কাছে পৌঁছাবে, তা আপনার সঙ্গে মিলে ঠিক করব।
no-address-note = যে ঠিকানায় নিবন্ধন করবেন তা NHS-এর জাতীয় রেকর্ডে রাখা হয়। ফর্ম পূরণের আগে আমাদের সঙ্গে কথা বলুন।

## We will not ask about immigration status

no-status-headline = আমরা ভিসার কথা জিজ্ঞেস করব না
no-status-sub = আপনার ইমিগ্রেশন স্ট্যাটাস যা-ই হোক, এখানে নিবন্ধন করতে ও ডাক্তার দেখাতে পারেন।
no-status-body =
    কাগজপত্র থাকুক বা না থাকুক, আপনি আমাদের রোগী।
    কিছু ফর্মে বিদেশ থেকে আসা মানুষের জন্য প্রশ্ন থাকে। সেই অংশ খালি রাখতে পারেন।
no-status-note = হাসপাতালের নিয়ম আলাদা, তারা জিজ্ঞেস করতে পারে। কোথায় পরামর্শ পাবেন তা আমরা বলতে পারি।

## Your conversation is confidential

confidential-headline = আমাদের সঙ্গে গোপনীয়তা রেখে কথা বলতে পারেন
confidential-sub = সাধারণ নিয়ম হিসেবে আমরা আপনার তথ্য হোম অফিসকে (Home Office) দিই না।
confidential-body =
    এখানে যাঁরা কাজ করেন, আপনার কথা গোপন রাখা তাঁদের সবার দায়িত্ব।
    অন্য কেউ শুনতে পায় না এমন জায়গায় কথা বলার জন্য বলতে পারেন।
    হোম অফিস কোনো রোগীর বিষয়ে জানতে চাইলে, আইনি পরামর্শ ছাড়া আমরা উত্তর দিই না।
confidential-note = বিরল ক্ষেত্রে আইন আমাদের তথ্য দিতে বাধ্য করতে পারে, যেমন আদালত আদেশ দিলে। আপনার রেকর্ড কে দেখতে পারে তা আমাদের জিজ্ঞেস করুন।

## Ask for an interpreter

interpreter-headline = আঙুল দিয়ে আপনার ভাষা দেখান
interpreter-sub = আমরা দোভাষী এনে দেব। কোনো টাকা লাগবে না।
interpreter-body =
    প্রতিবার এলে দোভাষী চাইতে পারেন।
    আপনার সন্তানদের দোভাষীর কাজ করতে হবে না।
    নারী বা পুরুষ দোভাষী চাইতে পারেন। আমরা চেষ্টা করব।
interpreter-note = আমরা ইশারা ভাষার দোভাষীও আনতে বলতে পারি।
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = আমি বাংলা বলি
interpreter-need = দয়া করে শুনুন, আমার একজন দোভাষী দরকার

## A wry one

wry-headline = আমরা নাড়ি দেখি, পাসপোর্ট নয়
wry-sub = এটা ডাক্তারখানা, সীমান্ত নয়।
wry-body = ভেতরে আসুন। বসুন। বলুন কোথায় ব্যথা।
wry-note = পরিচয়পত্র, ভিসা বা ঠিকানার প্রমাণ ছাড়াই নিবন্ধন করতে পারেন।

## The petition

petition-headline = ডাক্তারকে ডাক্তারই থাকতে দিন
petition-sub = ডাক্তার দেখাতে কারও ভয় পাওয়া উচিত নয়।
petition-body =
    পিটিশনটি পড়ুন।
    একমত হলে সই করুন।
petition-scan = পড়তে ও সই করতে কোডটি স্ক্যান করুন
petition-note = আপনি নাম, ইমেইল ঠিকানা ও পোস্টকোড দিয়ে সই করেন। সেগুলো আমরা কীভাবে নিরাপদে রাখি তা পাতায় লেখা আছে।
