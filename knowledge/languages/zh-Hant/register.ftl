# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = 填寫登記表
join-lead = 這份表只問診所需要的內容。什麼都不保存：關閉頁面後就沒有了。
join-seen-list = 誰能看到：診所和 NHS 全國名單。
join-seen-practice = 誰能看到：只有診所。

join-for = 這份表是給誰的？
join-for-me = 我自己
join-for-child = 我的孩子
join-for-other = 我幫助的人
join-for-why = 讓診所知道是誰簽名。
join-helper-name = 幫助者的姓名
join-helper-relation = 您和這個人是什麼關係？例如：母親、朋友

join-name = 姓名
join-name-why = 讓診所可以叫您。按您平時用的寫。不必與任何證件一致。
join-title-word = 稱呼，例如 Mr、Mrs、Miss、Mx
join-given = 名
join-family = 姓
join-one-name = 如果您只有一個名字，請寫在這裡。

join-born = 出生日期
join-born-why = 避免把您和別人弄混。
join-day = 日
join-month = 月
join-year = 年
join-only-year = 我只知道年份，或大約的年份
join-calendar = 曆法
join-calendar-gregorian = 英國曆法（公曆）
join-calendar-solar-hijri = 波斯和阿富汗曆法
join-calendar-hijri = 伊斯蘭曆（希吉來曆）
join-calendar-ethiopian = 埃塞俄比亞曆

join-sex = 性別
join-sex-why = NHS 用它來請您做合適的檢查。
join-sex-female = 女
join-sex-male = 男
join-sex-other = 其他
join-sex-unknown = 我不想說

join-reach = 診所怎樣可以安全地聯絡您？
join-reach-why = 用於預約和結果。只給對您安全的方式。
join-phone = 電話
join-phone-shared = 別人也用這部電話
join-email = 電郵

join-address = 診所應該用哪個地址？
join-address-why = 信件寄到那裡。您不必證明。
join-address-home = 我居住或暫住的地方
join-address-practice = 診所的地址
join-address-care-of = 別人的地址
join-address-none = 我沒有固定住址
join-care-name = 人名或地方名
join-street = 門牌和街道
join-town = 城市
join-postcode = 郵編
join-post = 如果信件寄到診所，您怎樣知道？
join-post-collect = 我來問
join-post-call = 診所打電話給我
join-post-text = 診所發短訊

join-practice = 診所名稱
join-practice-why = 讓表格送到正確的地方。
join-practice-street = 診所地址

join-language = 您的語言
join-language-why = 讓診所可以找傳譯員。
join-interpreter = 我需要傳譯員
join-needs = 還有什麼可以幫助您？例如：大字、手語、女醫生

join-more = 更多，願意才填
join-more-why = 有助於找到以前的病歷。不填也可以登記。
join-nhs-number = NHS 號碼
join-before-name = 您用過的其他姓名
join-before-practice = 您在英國的上一個診所
join-before-address = 您在英國的上一個地址

join-check = 檢查您的回答
join-make = 製作表格
join-pdf = 要交的表格（PDF）
join-post-paper = 關於信件的約定（PDF）
join-file = 給診所電腦的檔案
join-sealed = 密封檔案，只有這家診所能打開
join-codes = 密封，做成可掃描的碼
join-done = 儲存或列印表格，簽名，交給診所。然後關閉本頁。

join-note-year = 您只知道年份。NHS 寫 1 月 1 日，表格會說明這是估計。
join-note-moon = 在這個曆法裡，日期可能差一天。請再看一遍日期。
join-note-one-name = 您只有一個名字。表格會說明，並寫在姓的位置。
join-note-letters = 診所可能看不懂這些文字。請準備好說出您的名字。
join-note-shared = 別人也用您的電話。表格請診所不要在留言裡留下詳情。
join-note-no-way = 您沒有給電話或電郵。請常去診所問有沒有信。

join-wrong-for = 請選擇這份表是給誰的。
join-wrong-helper = 請寫幫助者的姓名。
join-wrong-name = 請寫姓名。一個名字就夠了。
join-wrong-long = 這對表格來說太長了。請寫短一些。
join-wrong-born = 請用數字寫日、月、年。如果只知道年份，請勾選那個方格。
join-wrong-day = 這個曆法沒有這一天。請看數字，或選擇別的曆法。
join-wrong-future = 這一天還沒有到。請看年份。
join-wrong-old = 這是 120 多年以前。請看年份和曆法。
join-wrong-sex = 請選一項。「我不想說」也是回答。
join-wrong-phone = 這不像電話號碼。請只寫數字，或者不填。
join-wrong-email = 這不像電郵。請寫成 name@example.org 的樣子，或者不填。
join-wrong-address = 請選一個地址。「我沒有固定住址」也是回答。
join-wrong-both = 您選了一個地址，又寫了另一個。請刪掉一個，或改變選擇。
join-wrong-street = 請寫門牌和街道，或選擇別的地址。
join-wrong-care = 請寫這個地址屬於誰或哪個地方。
join-wrong-postcode = 這不是英國郵編。請寫成 M1 1AE 的樣子，或者不填。
join-wrong-practice = 要用診所的地址，請寫診所的名稱。
join-wrong-nhs = 這不是 NHS 號碼。它有十位數字。請再看一遍，或者不填。
