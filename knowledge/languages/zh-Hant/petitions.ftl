# The words of the petition pages and of the mails that belong to them. Draft: made from the English, revision 1.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = 請願書
petition-list-lead = 您的簽名一到達就會密封。我們公布任何人都可以核對的數字，其他什麼都不公布。
petition-list-none = 這裡還沒有請願書。
petition-read = 閱讀並簽名
petition-read-closed = 閱讀

## Where a petition stands

petition-stage-not-yet-open = 開始簽名：{$date}
petition-stage-open = 簽名截止：{$date}
petition-stage-closed = 簽名已結束：{$date}
petition-stage-handed-in = 已遞交：{$date}
petition-stage-answered = 已得到答覆：{$date}
petition-stage-presented-again = 再次提交：{$date}
petition-handed-to = 遞交給：{$to}
petition-again-to = 再次提交給：{$to}
petition-response-title = 答覆
petition-response-by = 答覆者：{$by}

## The petition

petition-to = 致：{$addressee}
petition-by = 發起者：{$creator}
petition-signatures = 個簽名
petition-goal = 目標：{$goal}
petition-paper = 紙上的簽名，另外計算：{$count}
petition-count-soon = 數字每秒更新。只計算已確認的簽名。
petition-why = 為什麼
petition-what = 我們的要求
petition-sources = 數字的來源
petition-in-english = 這份請願書還沒有譯成您的語言。這裡是英文。
petition-draft = 譯文草稿：本頁尚未經母語者審核。
petition-places = 各地的簽名
petition-history = 數字是怎樣增加的
petition-verify-link = 您可以自己核對這個數字

## What happens to your data

petition-data-title = 您的資料會怎樣
petition-data-sealed = 您的姓名、電郵和郵政編碼一到達就會密封。只有本次運動自己的鑰匙才能打開，而這台伺服器沒有這把鑰匙。
petition-data-counts = 我們按地區公布數字，從不公布很小的數字，也從不公布誰簽了名。
petition-data-none = 收件人得到簽名的數目，沒有姓名。
petition-data-names = 收件人得到簽名的數目和姓名。沒有電郵，沒有郵政編碼。
petition-data-names-and-constituencies = 收件人得到簽名的數目、姓名和所屬選區。沒有電郵，沒有郵政編碼。
petition-data-erase = 您隨時可以撤回簽名。所有資料最遲在這一天刪除：{$date}
petition-data-demonstration = 這是示範。它的鑰匙就在這部機器上，所以請不要用真名簽名。

## The form

petition-form-title = 簽署這份請願書
petition-name = 您的姓名
petition-name-hint = 按您自己的寫法，用任何文字都可以
petition-email = 您的電郵地址
petition-email-hint = 我們會發一封電郵，以確認是您本人
petition-country = 您住在哪裡
petition-country-uk = 英國
petition-postcode = 您的郵政編碼
petition-postcode-hint = 只有在英國才需要。我們由此知道您的選區，例如 {$example}
petition-updates = 請用電郵告訴我這份請願書的進展
petition-sign = 簽名
petition-trap = 這一欄請不要填
petition-error-title = 有內容需要更正
petition-error-prefix = 錯誤：
petition-error-name-missing = 請寫您的姓名
petition-error-name-long = 您的姓名超過 255 個字元。請寫短一些
petition-error-name-sign = 姓名不能以這些符號開頭：= + - @
petition-error-name-link = 姓名裡不能有網址
petition-error-email-missing = 請寫您的電郵地址
petition-error-email = 這個電郵地址不完整。應該像 name@example.org 這樣
petition-error-country = 請選擇您居住的國家
petition-error-postcode-missing = 請寫您的郵政編碼。如果您沒有自己的住處，請用您常在的地方的郵政編碼
petition-error-postcode = 這個英國郵政編碼不完整。應該像 SW1A 1AA 這樣
petition-error-unprintable = 裡面有看不見的符號。請重新輸入
petition-not-here-title = 這裡還不能簽名
petition-not-here-what = 管理本網站的人還沒有把它準備好。您輸入的內容一概不保存。請以後再來。
petition-error-closed = 這份請願書已經不能再簽名
petition-error-old-form = 這張表格打開的時間太長了。請再提交一次

## Check your mail

petition-sent-title = 請查看您的電郵
petition-sent-lead = 我們給您發了一封電郵。您確認之後，簽名才算數。
petition-sent-spam = 五分鐘後還沒有收到？請看看垃圾郵件資料夾。
petition-sent-code-title = 或者輸入電郵裡的驗證碼
petition-code = 驗證碼
petition-code-hint = 八個字母和數字
petition-code-go = 繼續
petition-code-wrong = 我們不認識這個驗證碼。請逐個檢查，或打開電郵裡的連結
petition-resend-title = 沒有收到電郵？
petition-resend = 再發一次
petition-resent = 我們又發了一次。
petition-resend-enough = 我們能發的電郵都已經發了。請找一找第一封，也看看垃圾郵件資料夾。
petition-sent-week = 7 天內沒有確認的簽名會被刪除。
petition-sent-demonstration = 這裡沒有郵件伺服器，所以示範會把電郵顯示在一個頁面上。
petition-sent-demonstration-link = 查看電郵

## Confirm

petition-confirm-title = 確認您的簽名
petition-confirm-lead = 有人用您的電郵地址簽署了這份請願書。是您嗎？
petition-confirm-button = 是的，請計入我的簽名
petition-not-me = 不是我
petition-not-me-hint = 這個簽名會馬上刪除。
petition-withdraw-title = 您已經簽名
petition-withdraw-lead = 您的簽名已確認，並已計入。
petition-withdraw = 撤回我的簽名
petition-withdraw-hint = 簽名會從總數中減去並刪除。之後無法恢復。
petition-erased-title = 已刪除
petition-erased-lead = 這個簽名在這裡已經什麼都不剩。
petition-withdrawn-title = 已撤回
petition-withdrawn-lead = 您的簽名不再計入，密封的資料也已刪除。
petition-gone-title = 這個連結已經失效
petition-gone-lead = 可能已經用它撤回了簽名，可能已經過了七天，也可能網址缺了一部分。
petition-gone-what = 請看看電郵裡的完整網址是不是都在瀏覽器裡。如果是，您可以重新簽名。
petition-gone-sign = 查看請願書

## Thank you, and the receipt

petition-thanks-title = 謝謝您
petition-thanks-lead = 您的簽名已計入。
petition-thanks-number = 目前的簽名數：{$count}
petition-receipt-title = 您的回執
petition-receipt-lead = 有了它，現在或一年以後，您都可以核對您的簽名是否計入。它不會說出您是誰。
petition-receipt-save = 儲存回執
petition-receipt-check = 核對回執
petition-receipt-once = 請自己保管：誰有了它，誰也能撤回您的簽名。
petition-share-title = 再帶一個人來
petition-share-lead = 簽名之後，最好的做法是再請一位您認識的人。
petition-share-label = 可以發送的話
petition-share-text = 我簽署了這份請願書：{$action} 您也來簽名好嗎？{$address}

## Verify

petition-verify-title = 核對數字
petition-verify-lead = 每個已確認的簽名，都是一本記錄裡的一行。這本記錄只能增加新行。記錄的最新狀態經過簽名並公布，所以我們不可能改動過去而無人發覺。
petition-verify-head = 目前的狀態
petition-verify-size = 記錄的行數
petition-verify-time = 簽名時間
petition-verify-root = 指紋
petition-verify-receipt = 放入您的回執
petition-verify-receipt-hint = 貼上檔案裡的文字，或選擇檔案。我們只在記憶體裡核對，然後忘掉。
petition-verify-file = 或者選擇檔案
petition-verify-go = 核對
petition-verify-yes = 您的簽名在記錄裡
petition-verify-yes-lead = 回執與已簽名的狀態相符，以前的每個狀態也都與它相符。
petition-verify-no = 這份回執不相符
petition-verify-unreadable = 這不是我們的回執。請放入檔案的全部文字，從第一個括號到最後一個括號。
petition-verify-other = 這份回執屬於另一份請願書。
petition-verify-wrong = 回執可以讀出，但與公布的狀態對不上。如果您沒有改動過檔案，請告訴大家。
petition-verify-offline = 您不必信任本網站也能核對：用下面的程式和檔案。

## Mails

petition-mail-greeting = {$name}，您好：
petition-mail-confirm-subject = 請確認您的簽名
petition-mail-confirm-lead = 感謝您簽署這份請願書：{$action}
petition-mail-confirm-do = 請確認是您本人簽的。確認之後，您的簽名才算數。
petition-mail-confirm-link = 確認您的簽名
petition-mail-confirm-code = 或者在頁面上輸入這個驗證碼：
petition-mail-confirm-not-me = 不是您簽的？在同一個頁面上可以馬上全部刪除。如果您什麼都不做，7 天後也會刪除。
petition-mail-confirm-keep = 請保留這封電郵：用同一個連結，您隨時可以撤回簽名。
petition-mail-again-subject = 您已經簽過名
petition-mail-again-lead = 有人（也許是您）用您的電郵又簽署了一次這份請願書：{$action}
petition-mail-again-do = 您第一次的簽名還在。沒有增加什麼，您也不必做什麼。
petition-mail-again-link = 查看請願書
petition-mail-closing = 謝謝您。主辦者敬上
petition-mail-leave = 您收到這封電郵，是因為您要求了解進展。不想再收到：

## When something goes wrong, and the foot

petition-receipt-by-link = 您的回執和撤回簽名的方法，都在電郵裡的連結中。
petition-trouble-title = 沒有收到您的簽名
petition-trouble-lead = 現在這裡人非常多，或者我們的儲存系統沒有回應。您提交的內容，我們一點都沒有保存。
petition-trouble-what = 請返回，一分鐘後再提交一次。您輸入的內容應該還在。
petition-closed-what = 謝謝您願意簽名。您仍然可以閱讀這份請願書，看看它的結果。
petition-foot = 沒有什麼可交出：沒有 cookie，沒有追蹤，您簽名時填寫的內容都會密封。本網站不屬於 NHS。
