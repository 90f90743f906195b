# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = 您可以看醫生
you-lead = 任何人都可以在家庭醫生（GP）診所登記。這是免費的，不需要證件。
you-where = 您住在哪裡？
you-england = 英格蘭
you-scotland = 蘇格蘭
you-wales = 威爾斯
you-ni = 北愛爾蘭
you-ni-differs = 北愛爾蘭的規定不同。

you-join = 您可以登記
you-join-body =
    您可以在住處附近的家庭醫生（GP）診所登記。
    您從哪裡來、在這裡多久，都沒有關係。

you-papers = 不需要證件
you-papers-body =
    不需要護照、簽證、身分證明文件或住址證明。
    診所可能會要證件，以便找到您的病歷。如果沒有，診所仍然應該為您登記。
you-papers-wales = 在威爾斯，診所可能會要身分證明文件。庇護卡或英國內政部（Home Office）的信就夠了。

you-status = 不需要定居身分
you-status-body =
    您不必說出您的移民身分。
    有些表格有問從外國來的人的問題。那一部分可以不填。

you-address = 不需要固定住址
you-address-body =
    您不必證明您住在哪裡。
    沒有住處，或者給出住址不安全？請要求使用診所的地址。
    請與診所商定信件怎樣送到您手裡。

you-who = 誰能看到您的資料
you-who-body =
    診所保存您的病歷，必須保密。
    您的姓名、出生日期、地址和電話也保存在 NHS 的全國名單裡。您的病情不在其中。
    在家庭醫生（GP）處登記，按慣例不會報告給英國內政部（Home Office）。
    2018 年 11 月以前，內政部可以從該名單得到地址。那項協議已經結束。
    法庭，或嚴重罪案，仍可能使 NHS 必須提供資料。
    醫院可能會問內政部您是否需要付費。欠款達到 500 英鎊，兩個月後醫院可以上報。
    沒有人能保證將來會怎樣。如果您的地址不安全，請在填表之前告訴診所。

you-interpreter = 傳譯員是免費的
you-interpreter-body =
    預約時請要求傳譯員。
    您的孩子不必為您翻譯。

you-refused = 如果他們拒絕
you-refused-body =
    請要求書面說明理由。沒有證件不是正當理由。
    您現在生病了嗎？請說出來。不能等的治療是免費的，無論是否登記。
you-refused-england = 在英格蘭，診所必須在 14 天內把理由寄給您。
you-refused-letter = 寫信

you-hospital = 如果您需要去醫院
you-hospital-body =
    緊急情況請去急症室（A&E）。在那裡，人人都能免費得到幫助。
    醫院的一些其他治療，有些人需要付費。
    緊急治療不應該等付款。
you-hospital-link = 我需要付費嗎？

you-pregnant = 如果您懷孕了
you-pregnant-body =
    請盡早看助產士或家庭醫生（GP）。沒有證件也可以。
    懷孕和分娩的照護絕不應因為錢而被拒絕或拖延。賬單可能以後才來。

you-bill = 如果收到賬單
you-bill-body =
    不要丟掉。請盡快諮詢。
    賬單可能有錯，您可以要求醫院核查。
    如果沒有錯，您可以要求每月付一點。

you-help = 您附近的幫助
you-help-body =
    緊急情況：致電 999。日夜醫療諮詢：111。電話免費。
you-help-link = 尋找安心診所

you-northern-ireland-body =
    第一次需要填寫 HSCR-1 表，並寄上證件正本。
    由貝爾法斯特的辦公室 BSO 決定。它可能會向英國內政部（Home Office）詢問您的身分。
    如果您正在申請庇護，可以登記；庇護被拒的人也可以。
    如果您沒有任何證件，寄表之前請先諮詢。
    診所如果拒絕，必須書面告訴您。
    急救人人都有。

you-keep = 保存本頁
you-keep-body = 一個不需要上網就能用的檔案。您可以用 Bluetooth 或 WhatsApp 轉給別人。
you-keep-page = 儲存頁面
you-keep-pdf = 儲存為 PDF
# {$date} is written by the program in the manner of this language.
you-checked = 我們最近一次核對這些規定是在 {$date}。
