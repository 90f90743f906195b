# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = ডাক্তারখানা খুঁজুন
surgeries-title = নিরাপদ ডাক্তারখানা খুঁজুন
surgeries-lead = নিরাপদ ডাক্তারখানা কথা দিয়েছে যে পরিচয়পত্র, ঠিকানার প্রমাণ বা ইমিগ্রেশনের কাগজপত্র ছাড়াই আপনাকে নিবন্ধন করবে।
surgeries-place = পোস্টকোড বা শহর
surgeries-place-hint = যেমন M1 1AE বা Leeds। নিজের ঠিকানা হতে হবে না: আপনার কাছের যে কোনো জায়গা হলেই চলবে।
surgeries-find = খুঁজুন
surgeries-near-me = আমার কাছাকাছি
surgeries-near-me-failed = আপনার ফোন জানায়নি আপনি কোথায়। দয়া করে পোস্টকোড বা শহর লিখুন।
surgeries-forgotten = আপনাকে উত্তর দিতে আমরা জায়গাটি ব্যবহার করি। তারপর তা ভুলে যাই।
surgeries-register = সব নিরাপদ ডাক্তারখানা দেখুন
# {$town} is the name of a town that does not exist.
surgeries-made-up = এটি দেখানোর জন্য একটি নমুনা। এখনও কোনো আসল ডাক্তারখানা যোগ করা হয়নি। এই শহর ও এর ডাক্তারখানাগুলি কাল্পনিক: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = কাছাকাছি: {$place}
surgeries-near-you = আপনার কাছাকাছি
surgeries-your-position = আপনার জায়গা
surgeries-bring = সঙ্গে কী আনবেন: কিছুই না।
surgeries-bring-more = নিবন্ধন করতে পরিচয়পত্র, ঠিকানার প্রমাণ বা ইমিগ্রেশনের কাগজপত্র লাগে না। তারা চাইলে এই পাতা দেখান।
surgeries-safe = নিরাপদ ডাক্তারখানা
surgeries-none-safe = এখানে কাছের কোনো ডাক্তারখানা এখনও নিরাপদ ডাক্তারখানার দলে যোগ দেয়নি। আপনি তবুও কাগজপত্র ছাড়া নিবন্ধন করতে পারেন।
surgeries-others = কাছের অন্য ডাক্তারখানা
surgeries-others-more = এরা এই কথা দেয়নি। আপনি তবুও সেখানে কাগজপত্র ছাড়া নিবন্ধন করতে পারেন।
surgeries-again = অন্য জায়গায় খুঁজুন
surgeries-map = তালিকার ডাক্তারখানাগুলির মানচিত্র। তালিকায় একই কথা লেখা আছে।
surgeries-straight = দূরত্ব সোজা রেখায়। পথ আরও লম্বা হতে পারে, যেমন মাঝখানে পানি থাকলে।
# {$place} is a postcode.
surgeries-about = এই পোস্টকোড আমরা ঠিকঠাক জানি না। দূরত্ব এর এলাকার মাঝখান থেকে: {$place}
surgeries-only-area = জায়গাটি কোথায় তা আমরা শুধু মোটামুটি জানি। দূরত্বে অনেক কিলোমিটার ভুল হতে পারে: {$place}
surgeries-northern-ireland = উত্তর আয়ারল্যান্ডে নিয়ম আলাদা, আর সেখানকার ডাক্তারখানার তালিকা আমাদের নেই। এখানে খুঁজে নিতে পারেন:
surgeries-scotland = স্কটল্যান্ডের সব ডাক্তারখানা আমাদের কাছে নেই। এখানে আরও খুঁজে পেতে পারেন:

# {$number} is a number.
surgeries-metres = {$number} মিটার
surgeries-kilometres = {$number} কিমি
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} দূরে
surgeries-to-north = উত্তর দিকে
surgeries-to-north-east = উত্তর-পূর্ব দিকে
surgeries-to-east = পূর্ব দিকে
surgeries-to-south-east = দক্ষিণ-পূর্ব দিকে
surgeries-to-south = দক্ষিণ দিকে
surgeries-to-south-west = দক্ষিণ-পশ্চিম দিকে
surgeries-to-west = পশ্চিম দিকে
surgeries-to-north-west = উত্তর-পশ্চিম দিকে

surgeries-tag-safe = নিরাপদ ডাক্তারখানা
surgeries-tag-made-up = কাল্পনিক
surgeries-address = ঠিকানা
surgeries-phone = ফোন
surgeries-website = ওয়েবসাইট
surgeries-languages = ভাষা
surgeries-directions = কোথায়
surgeries-join = এনএইচএস (NHS)-এ অনলাইনে নিবন্ধন করুন
surgeries-grade-demands = শেষবার যখন দেখেছি, এর ওয়েবসাইটে কাগজপত্র লাগবেই লেখা ছিল। আপনার তবুও তা লাগে না।
surgeries-grade-asks = শেষবার যখন দেখেছি, এর ওয়েবসাইটে কাগজপত্র চাওয়া হয়েছিল। আপনার তা লাগে না।
surgeries-grade-clean = শেষবার যখন দেখেছি, এর ওয়েবসাইটে লেখা ছিল কাগজপত্র লাগে না।
surgeries-grade-none = শেষবার যখন দেখেছি, এর ওয়েবসাইটে কাগজপত্র নিয়ে কিছু লেখা ছিল না।

## A surgery’s page

surgeries-is-safe = এটি একটি নিরাপদ ডাক্তারখানা।
# {$date} is a date.
surgeries-since = তালিকায় আছে এই তারিখ থেকে: {$date}
surgeries-under-review = এটি নিরাপদ ডাক্তারখানা, কিন্তু এর ওয়েবসাইটে কাগজপত্র চাওয়া হয়। আমরা তাদের এটি ঠিক করতে বলেছি। কবে থেকে: {$date}
surgeries-not-listed = এই ডাক্তারখানা নিরাপদ ডাক্তারখানার দলে যোগ দেয়নি। আপনি তবুও কাগজপত্র ছাড়া নিবন্ধন করতে পারেন।
surgeries-closed = এই ডাক্তারখানা বন্ধ হয়ে গেছে। আপনার কাছাকাছি আরেকটি খুঁজুন।
# {$town} is the name of a town.
surgeries-from-town = {$town} শহরের মাঝখান থেকে {$distance}, {$direction}
surgeries-open-map = আপনার মানচিত্রে খুলুন
surgeries-show-words = আপনি এই কথাগুলি রিসেপশনে দেখাতে পারেন।
surgeries-same-place = একই ভবনে
surgeries-record = এই ডাক্তারখানা সম্পর্কে যা জানা আছে

## When a place is not found

surgeries-error-title = দয়া করে আবার চেষ্টা করুন
surgeries-error-empty = পোস্টকোড বা শহরের নাম লিখুন
surgeries-error-postcode = এই পোস্টকোড আমরা চিনি না। আবার দেখুন, বা শহর লিখুন
surgeries-error-town = এই জায়গা আমরা চিনি না। পোস্টকোড লিখুন, বা আপনার কাছের একটি বড় শহর
surgeries-error-several = এই নামে কয়েকটি জায়গা আছে। একটি বেছে নিন
surgeries-error-no-fixed-abode = এটি কোনো জায়গা নয়। যাঁদের স্থায়ী ঠিকানা নেই তাঁদের জন্য এনএইচএস (NHS) এটি লেখে। আপনি প্রায়ই যেখানে থাকেন সেখানকার পোস্টকোড বা শহর লিখুন। ঠিকানা ছাড়াই নিবন্ধন করতে পারেন
surgeries-error-islands = জার্সি, গার্নসি ও আইল অব ম্যানের নিজস্ব স্বাস্থ্যসেবা আছে। সেখানে আমরা সাহায্য করতে পারি না
