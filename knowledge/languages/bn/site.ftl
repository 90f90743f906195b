# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = মূল অংশে যান
site-menu = মেনু
site-search = খুঁজুন
site-search-what = আপনি কী খুঁজছেন?
site-search-nothing = কিছু পাওয়া যায়নি। অন্য শব্দ দিয়ে চেষ্টা করুন।
site-language = ভাষা
site-leave = এই সাইট ছেড়ে যান
site-leave-how = আপনি Esc বোতাম দুইবারও চাপতে পারেন।
site-foot = আপনি এখানে যা লেখেন তার কিছুই আমরা রাখি না। কোনো কুকি নেই, কোনো নজরদারি নেই। এই সাইট এনএইচএস (NHS)-এর অংশ নয়।
site-browser-title = আপনার ফোন যা মনে রাখে
site-browser =
    আপনার ব্রাউজার এই পাতা ইতিহাসে রাখতে পারে, আর ফেরার বোতাম আবার এখানে আনতে পারে।
    এটি সরাতে ইতিহাস মুছে ফেলুন। পরের বার আপনি ব্যক্তিগত উইন্ডো ব্যবহার করতে পারেন।
    যিনি আপনার নেটওয়ার্ক চালান তিনি দেখতে পারেন যে আপনি এই সাইটে এসেছেন, কিন্তু কী পড়েছেন বা লিখেছেন তা নয়।

## Menu

site-menu-rights = আপনার অধিকার
site-menu-register = ফরম পূরণ করুন
site-menu-card = দেখানোর কার্ড
site-menu-refused = তারা না বলেছে
site-menu-surgeries = নিরাপদ ডাক্তারখানা খুঁজুন
site-menu-costs = হাসপাতালের খরচ

## Forms

site-continue = এগিয়ে যান
site-back = ফিরে যান
site-change = বদলান
site-optional = খালি রাখতে পারেন
site-yes = হ্যাঁ
site-no = না
site-wrong = কিছু ঠিক করতে হবে
site-error = ভুল
site-sources = এই তথ্য কোথা থেকে
site-print = এই পাতা ছাপুন
