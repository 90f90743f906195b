# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = পিটিশন
petition-list-lead = আপনার সই পৌঁছামাত্র সিল করা হয়। আমরা শুধু সেই সংখ্যা প্রকাশ করি যা যে কেউ যাচাই করতে পারেন।
petition-list-none = এখানে এখনও কোনো পিটিশন নেই।
petition-read = পড়ুন ও সই করুন
petition-read-closed = পড়ুন

## Where a petition stands

petition-stage-not-yet-open = খুলবে: {$date}
petition-stage-open = এই তারিখ পর্যন্ত খোলা: {$date}
petition-stage-closed = সই নেওয়া শেষ: {$date}
petition-stage-handed-in = জমা দেওয়া হয়েছে: {$date}
petition-stage-answered = উত্তর এসেছে: {$date}
petition-stage-presented-again = আবার জমা দেওয়া হয়েছে: {$date}
petition-handed-to = যাঁর কাছে জমা দেওয়া হয়েছে: {$to}
petition-again-to = যাঁর কাছে আবার জমা দেওয়া হয়েছে: {$to}
petition-response-title = উত্তর
petition-response-by = উত্তর দিয়েছেন: {$by}

## The petition

petition-to = যাঁর কাছে: {$addressee}
petition-by = যাঁরা চাইছেন: {$creator}
petition-signatures = সই
petition-goal = লক্ষ্য: {$goal}
petition-paper = কাগজে সই, আলাদা গোনা: {$count}
petition-count-soon = সংখ্যাটি প্রতি সেকেন্ডে হালনাগাদ হয়। শুধু নিশ্চিত করা সই গোনা হয়।
petition-why = কেন
petition-what = আমরা কী চাই
petition-sources = সংখ্যাগুলি কোথা থেকে
petition-in-english = এই পিটিশন এখনও আপনার ভাষায় নেই। এখানে এটি ইংরেজিতে।
petition-draft = খসড়া অনুবাদ: কোনো বাংলাভাষী এখনও এই পাতা যাচাই করেননি।
petition-places = জায়গা অনুযায়ী সই
petition-history = সংখ্যা কীভাবে বেড়েছে
petition-verify-link = এই সংখ্যা নিজে যাচাই করুন

## What happens to your data

petition-data-title = আপনার তথ্যের কী হয়
petition-data-sealed = আপনার নাম, ইমেইল ও পোস্টকোড পৌঁছামাত্র সিল করা হয়। শুধু প্রচারাভিযানের নিজের চাবি তা খোলে, আর এই সার্ভারের কাছে সেই চাবি নেই।
petition-data-counts = আমরা এলাকা অনুযায়ী সংখ্যা প্রকাশ করি, কখনও ছোট সংখ্যা নয়, আর কে সই করেছেন তা কখনও নয়।
petition-data-none = যাঁর কাছে পিটিশন তিনি সইয়ের সংখ্যা পান, নাম নয়।
petition-data-names = যাঁর কাছে পিটিশন তিনি সংখ্যা ও নাম পান। ইমেইল নয়, পোস্টকোড নয়।
petition-data-names-and-constituencies = যাঁর কাছে পিটিশন তিনি সংখ্যা, নাম ও নির্বাচনী এলাকা পান। ইমেইল নয়, পোস্টকোড নয়।
petition-data-erase = যখন ইচ্ছা সই ফিরিয়ে নিতে পারেন। সবকিছু বড়জোর এই দিনের মধ্যে মুছে ফেলা হয়: {$date}
petition-data-demonstration = এটি দেখানোর জন্য একটি নমুনা। এর চাবি এই যন্ত্রেই আছে, তাই নিজের আসল নামে সই করবেন না।

## The form

petition-form-title = এই পিটিশনে সই করুন
petition-name = আপনার নাম
petition-name-hint = আপনি নিজে যেমন লেখেন, যে কোনো লিপিতে
petition-email = আপনার ইমেইল ঠিকানা
petition-email-hint = আমরা একটি ইমেইল পাঠাই, যাতে নিশ্চিত হই যে এটি আপনি
petition-country = আপনি কোথায় থাকেন
petition-country-uk = যুক্তরাজ্য
petition-postcode = আপনার পোস্টকোড
petition-postcode-hint = শুধু যুক্তরাজ্যে। এটি থেকে আপনার নির্বাচনী এলাকা জানা যায়, যেমন {$example}
petition-updates = এই পিটিশনের কী হয় তা আমাকে ইমেইলে জানান
petition-sign = সই করুন
petition-trap = এই ঘর খালি রাখুন
petition-error-title = কিছু ঠিক করতে হবে
petition-error-prefix = ভুল:
petition-error-name-missing = আপনার নাম লিখুন
petition-error-name-long = আপনার নাম ২৫৫ অক্ষরের বেশি লম্বা। ছোট করে লিখুন
petition-error-name-sign = নাম এই চিহ্নগুলির কোনোটি দিয়ে শুরু হতে পারে না: = + - @
petition-error-name-link = নামে ওয়েব ঠিকানা থাকতে পারে না
petition-error-email-missing = আপনার ইমেইল ঠিকানা লিখুন
petition-error-email = এটি সম্পূর্ণ ইমেইল ঠিকানা নয়। এটি name@example.org-এর মতো হয়
petition-error-country = আপনি যে দেশে থাকেন তা বেছে নিন
petition-error-postcode-missing = আপনার পোস্টকোড লিখুন। নিজের ঘর না থাকলে, আপনি প্রায়ই যেখানে থাকেন সেখানকার পোস্টকোড লিখুন
petition-error-postcode = এটি যুক্তরাজ্যের সম্পূর্ণ পোস্টকোড নয়। এটি SW1A 1AA-এর মতো হয়
petition-error-unprintable = এতে এমন একটি চিহ্ন আছে যা দেখা যায় না। দয়া করে নতুন করে লিখুন
petition-not-here-title = এখানে এখনও কেউ সই করতে পারেন না
petition-not-here-what = যারা এই সাইট চালান তারা এখনও এটি তৈরি করা শেষ করেননি। আপনি যা লেখেন তার কিছুই রাখা হয় না। দয়া করে পরে আবার আসুন।
petition-error-closed = এই পিটিশনে আর সই করা যায় না
petition-error-old-form = এই ফরম অনেকক্ষণ খোলা ছিল। দয়া করে আবার পাঠান

## Check your mail

petition-sent-title = আপনার ইমেইল দেখুন
petition-sent-lead = আমরা আপনাকে একটি ইমেইল পাঠিয়েছি। আপনি নিশ্চিত করলে আপনার সই গোনা হয়।
petition-sent-spam = পাঁচ মিনিট পরেও কিছু আসেনি? স্প্যাম (spam) ফোল্ডারে দেখুন।
petition-sent-code-title = অথবা ইমেইলের কোডটি লিখুন
petition-code = কোড
petition-code-hint = ইংরেজি আটটি অক্ষর ও সংখ্যা
petition-code-go = এগিয়ে যান
petition-code-wrong = এই কোড আমরা চিনি না। প্রতিটি অক্ষর দেখুন, বা ইমেইলের লিংক খুলুন
petition-resend-title = ইমেইল আসেনি?
petition-resend = আবার পাঠান
petition-resent = আমরা আবার পাঠিয়েছি।
petition-resend-enough = যতগুলি ইমেইল পাঠানো যায় আমরা পাঠিয়েছি। দয়া করে প্রথমটি খুঁজুন, স্প্যাম (spam) ফোল্ডারেও।
petition-sent-week = ৭ দিনের মধ্যে যা নিশ্চিত করা হয় না তা মুছে ফেলা হয়।
petition-sent-demonstration = এখানে ইমেইলের সার্ভার নেই, তাই এই নমুনা তার ইমেইল একটি পাতায় দেখায়।
petition-sent-demonstration-link = ইমেইলগুলি দেখুন

## Confirm

petition-confirm-title = আপনার সই নিশ্চিত করুন
petition-confirm-lead = কেউ আপনার ইমেইল ঠিকানা দিয়ে এই পিটিশনে সই করেছেন। আপনিই কি করেছেন?
petition-confirm-button = হ্যাঁ, আমার সই গুনুন
petition-not-me = আমি করিনি
petition-not-me-hint = সইটি সঙ্গে সঙ্গে মুছে ফেলা হয়।
petition-withdraw-title = আপনি সই করেছেন
petition-withdraw-lead = আপনার সই নিশ্চিত হয়েছে ও গোনা হয়েছে।
petition-withdraw = আমার সই ফিরিয়ে নিন
petition-withdraw-hint = এটি গোনা থেকে বাদ দিয়ে মুছে ফেলা হয়। পরে আর ফেরানো যায় না।
petition-erased-title = মুছে ফেলা হয়েছে
petition-erased-lead = সইয়ের কিছুই এখানে আর নেই।
petition-withdrawn-title = ফিরিয়ে নেওয়া হয়েছে
petition-withdrawn-lead = আপনার সই আর গোনা হয় না, আর যা সিল করা ছিল তা মুছে ফেলা হয়েছে।
petition-gone-title = এই লিংক আর কোথাও নিয়ে যায় না
petition-gone-lead = হয়তো এটি দিয়ে সই ফিরিয়ে নেওয়া হয়েছে, বা সাত দিন পার হয়েছে, বা লিংকের কোনো অংশ বাদ পড়েছে।
petition-gone-what = দেখুন ইমেইলে দেওয়া পুরো লিংকটি আপনার ব্রাউজারে আছে কিনা। থাকলে আপনি আবার সই করতে পারেন।
petition-gone-sign = পিটিশনগুলি দেখুন

## Thank you, and the receipt

petition-thanks-title = ধন্যবাদ
petition-thanks-lead = আপনার সই গোনা হয়েছে।
petition-thanks-number = এ পর্যন্ত সই: {$count}
petition-receipt-title = আপনার রসিদ
petition-receipt-lead = এটি দিয়ে এখন বা এক বছর পরেও যাচাই করতে পারেন যে আপনার সই গোনায় আছে। আপনি কে তা এতে লেখা নেই।
petition-receipt-save = রসিদ সংরক্ষণ করুন
petition-receipt-check = যাচাই করুন
petition-receipt-once = এটি নিজের কাছে রাখুন: যার কাছে এটি থাকে সে আপনার সই ফিরিয়েও নিতে পারে।
petition-share-title = আরও একজনকে আনুন
petition-share-lead = সই করার পর সবচেয়ে ভালো কাজ হলো চেনা কাউকে বলা।
petition-share-label = পাঠানোর কথা
petition-share-text = আমি এই পিটিশনে সই করেছি: {$action} আপনিও কি সই করবেন? {$address}

## Verify

petition-verify-title = সংখ্যা যাচাই করুন
petition-verify-lead = প্রতিটি নিশ্চিত করা সই এমন এক খাতার একটি লাইন যেখানে শুধু লাইন যোগ করা যায়। খাতার সর্বশেষ অবস্থায় সই করে তা প্রকাশ করা হয়, যাতে সবার অজান্তে আমরা আগের কিছু বদলাতে না পারি।
petition-verify-head = খাতার সর্বশেষ অবস্থা
petition-verify-size = খাতার লাইন
petition-verify-time = সই করার সময়
petition-verify-root = আঙুলের ছাপ
petition-verify-receipt = আপনার রসিদ দিন
petition-verify-receipt-hint = ফাইলের লেখা এখানে বসান, বা ফাইল বেছে নিন। মেমরিতে যাচাই করে তা ভুলে যাওয়া হয়।
petition-verify-file = অথবা ফাইল বেছে নিন
petition-verify-go = যাচাই
petition-verify-yes = আপনার সই খাতায় আছে
petition-verify-yes-lead = রসিদ খাতার সই করা সর্বশেষ অবস্থার সঙ্গে মেলে, আর আগের প্রতিটি অবস্থাও তার সঙ্গে মেলে।
petition-verify-no = এই রসিদ মেলে না
petition-verify-unreadable = এটি আমাদের রসিদ নয়। ফাইলের পুরো লেখা দিন, প্রথম বন্ধনী থেকে শেষ বন্ধনী পর্যন্ত।
petition-verify-other = এই রসিদ অন্য পিটিশনের।
petition-verify-wrong = রসিদ পড়া যায়, কিন্তু তা প্রকাশিত অবস্থা পর্যন্ত পৌঁছায় না। আপনি ফাইল না বদলে থাকলে সবাইকে জানান।
petition-verify-offline = এই সাইটকে বিশ্বাস না করেও যাচাই করতে পারেন: নিচের প্রোগ্রাম ও ফাইল দিয়ে।

## Mails

petition-mail-greeting = প্রিয় {$name},
petition-mail-confirm-subject = দয়া করে আপনার সই নিশ্চিত করুন
petition-mail-confirm-lead = সই করার জন্য ধন্যবাদ। পিটিশন: {$action}
petition-mail-confirm-do = দয়া করে নিশ্চিত করুন যে আপনিই সই করেছেন। তবেই আপনার সই গোনা হয়।
petition-mail-confirm-link = আপনার সই নিশ্চিত করুন
petition-mail-confirm-code = অথবা পাতায় এই কোড লিখুন:
petition-mail-confirm-not-me = আপনি করেননি? একই পাতা সব সঙ্গে সঙ্গে মুছে দেয়। কিছু না করলে ৭ দিন পরে মুছে ফেলা হয়।
petition-mail-confirm-keep = এই ইমেইল রেখে দিন: একই লিংক দিয়ে যে কোনো সময় সই ফিরিয়ে নিতে পারেন।
petition-mail-again-subject = আপনি আগেই সই করেছেন
petition-mail-again-lead = কেউ, হয়তো আপনি, আপনার ইমেইল ঠিকানা দিয়ে এই পিটিশনে আরও একবার সই করেছেন: {$action}
petition-mail-again-do = আপনার প্রথম সই এখনও আছে। কিছু যোগ করা হয়নি, আর কিছু করতে হবে না।
petition-mail-again-link = পিটিশন দেখুন
petition-mail-closing = ধন্যবাদসহ, আয়োজকেরা
petition-mail-leave = আপনি খবর চেয়েছিলেন বলে এটি পাচ্ছেন। আর না চাইলে:

## When something goes wrong, and the foot

petition-receipt-by-link = আপনার রসিদ, আর সই ফিরিয়ে নেওয়ার উপায়, ইমেইলের লিংকে আছে।
petition-trouble-title = আপনার সই নেওয়া হয়নি
petition-trouble-lead = এখন এখানে খুব বেশি মানুষ, বা আমাদের ভাণ্ডার সাড়া দিচ্ছে না। আপনি যা পাঠিয়েছেন তার কিছুই রাখা হয়নি।
petition-trouble-what = দয়া করে ফিরে গিয়ে এক মিনিট পরে আবার পাঠান। আপনি যা লিখেছেন তা এখনও সেখানে থাকার কথা।
petition-closed-what = সই করতে চাওয়ার জন্য ধন্যবাদ। আপনি এখনও এটি পড়তে পারেন, আর এর কী হয়েছে তা-ও।
petition-foot = হাতে তুলে দেওয়ার কিছু নেই: কোনো কুকি নেই, কোনো নজরদারি নেই, আর যা দিয়ে সই করেন তা সিল করা। এই সাইট এনএইচএস (NHS)-এর অংশ নয়।
