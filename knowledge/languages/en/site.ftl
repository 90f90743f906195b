# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Skip to the main part
site-menu = Menu
site-search = Search
site-search-what = What are you looking for?
site-search-nothing = Nothing was found. Try other words.
site-language = Language
site-leave = Leave this site
site-leave-how = You can also press the Esc key twice.
site-foot = We keep nothing of what you type here. No cookies, no trackers. This site is not part of the NHS.
site-browser-title = What your phone remembers
site-browser =
    Your browser may still list this page in its history, and the back key may lead here again.
    To remove it, delete the history. Next time you can use a private window.
    Whoever runs your network can see that you came to this site, but not what you read or typed.

## Menu

site-menu-rights = Your rights
site-menu-register = Fill in the form
site-menu-card = Card to show
site-menu-refused = They said no
site-menu-surgeries = Find a safe surgery
site-menu-costs = Hospital costs

## Forms

site-continue = Continue
site-back = Back
site-change = Change
site-optional = you can leave this empty
site-yes = Yes
site-no = No
site-wrong = Something needs to be put right
site-error = Error
site-sources = Where this comes from
site-print = Print this page
