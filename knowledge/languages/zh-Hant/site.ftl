# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = 跳到主要內容
site-menu = 選單
site-search = 搜尋
site-search-what = 您要找什麼？
site-search-nothing = 沒有找到。請換別的詞。
site-language = 語言
site-leave = 離開本網站
site-leave-how = 您也可以按兩次 Esc 鍵。
site-foot = 您在這裡輸入的內容，我們一概不保存。沒有 cookie，沒有追蹤。本網站不屬於 NHS。
site-browser-title = 您的手機會記住什麼
site-browser =
    您的瀏覽器可能在記錄裡留下這個頁面，按返回鍵可能又會回到這裡。
    要移除它，請刪除瀏覽記錄。下次可以使用私密視窗。
    管理您網絡的人能看到您來過本網站，但看不到您讀了或輸入了什麼。

## Menu

site-menu-rights = 您的權利
site-menu-register = 填寫表格
site-menu-card = 可以出示的卡片
site-menu-refused = 他們拒絕了
site-menu-surgeries = 尋找安心診所
site-menu-costs = 醫院費用

## Forms

site-continue = 繼續
site-back = 返回
site-change = 更改
site-optional = 可以不填
site-yes = 是
site-no = 否
site-wrong = 有內容需要更正
site-error = 錯誤
site-sources = 這些資料的來源
site-print = 列印本頁
