# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = 他們拒絕了
no-lead = 回答幾個問題，您會得到一封英文信。什麼都不保存。
no-what = 他們要您出示什麼？
no-what-id = 護照或身分證明文件
no-what-address = 住址證明
no-what-status = 簽證或移民文件
no-what-nhs-number = NHS 號碼
no-what-area = 他們說我住在他們的區域之外
no-what-full = 他們說名額已滿
no-what-other = 其他，或沒有給理由
no-when = 是什麼時候？
no-practice = 診所名稱
no-who-to = 信要給誰？
no-to-practice = 診所經理
no-to-board = 給診所撥款的機構
no-your-name = 您的姓名
no-your-name-hint = 名字或首字母就夠了。
no-where = 您住在哪裡？
no-where-area = 在診所的區域內
no-where-none = 我沒有固定住址
no-use-address = 我想用診所的地址
no-ill = 我現在生病了
no-count = 統計這次拒絕：只記診所、月份和理由。不記關於我的任何事。
no-count-why = 數字能顯示哪裡的診所需要幫助。一家診所要有五次拒絕以上才會顯示。
no-make = 寫信

no-letter = 信裡說了什麼
no-says-register = 請現在為我登記。登記時誰都不必出示證件。
no-says-board = 請看看這家診所的做法，並幫助我登記。
no-says-full = 如果名額已滿，請書面說明，並告訴我附近哪家診所接收病人。
no-says-reason = 如果仍然拒絕，請把理由書面寄給我。
no-says-days = 在英格蘭，這必須在 14 天內做到。
no-says-urgent = 在此之前，請給我不能等的治療。這是免費的。
no-says-ill = 我現在生病了，馬上需要治療。
no-says-address = 請讓我用診所的地址收信。
no-pdf = 信（PDF）
no-next = 也試試別的診所：
no-ni = 北愛爾蘭的規定不同。寫信之前請先諮詢。

no-wrong-what = 請選擇他們要什麼。
no-wrong-when = 請這樣寫日期：23 11 2026。不能是將來的日子。
no-wrong-practice = 請寫診所的名稱。
no-wrong-name = 請寫姓名或首字母，讓他們可以回覆。
no-wrong-nation = 請選擇診所在哪裡。
no-counted = 這次拒絕已統計。謝謝。
