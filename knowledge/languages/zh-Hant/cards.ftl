# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = 我有權看家庭醫生（GP）
rights-register = 我可以在家庭醫生（GP）診所登記。免費。
rights-no-papers = 我不需要護照、簽證、身分證明文件或住址證明。
rights-no-status = 我不必說明自己的移民身分。
rights-no-address = 如果沒有住址，我可以要求使用診所的地址。
rights-interpreter = 我可以要求傳譯員，免費。
rights-refused = 如果診所拒絕，我可以要求書面說明理由。
rights-urgent = 緊急情況：999。醫療諮詢：111。電話免費。
rights-show = 請在接待處出示英文一面。

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = 致接待員
rights-desk-register = 您好，我想登記成為這裏的病人。
rights-desk-no-papers = 我不用出示身分、住址或移民身分的證明，就可以登記。
rights-desk-refused = 如果不能為我登記，請給我書面理由。
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = 請為我安排傳譯員。我的語言：{$language}

## Desk card, for the receptionist

desk-headline = 有人想登記
desk-welcome = 請說：「歡迎。您今天就可以登記。」
desk-help = 給對方表格。主動提供協助和傳譯員。
desk-no-papers = 沒有證件？照樣登記。
desk-no-address = 沒有住址？可以用診所的地址。商定信件怎樣送到病人手上。
desk-no-status = 不要問簽證或移民身分。
desk-everyone = 無論姓名、口音或外貌如何，對每個人一視同仁。
desk-urgent = 現在就病了？不能等的治療是免費的，登記與否都一樣。
# {$lead} is the name or telephone of the person in charge.
desk-unsure = 不肯定？拒絕之前先問：{$lead}

## Card: if the Home Office contacts us

home-office-headline = 如果內政部（Home Office）聯絡我們
home-office-say = 請說：「我不能說誰是這裏的病人。請寫信給我們。」
home-office-calm = 保持禮貌。電話裏、電郵裏、門口，都不要提供任何資料。
home-office-write = 記下誰來問、甚麼時候、想要甚麼。
home-office-pass = 立即轉告：{$lead}
home-office-advice = 未經法律諮詢，我們不會答覆。
home-office-order = 對方出示法庭命令，或提到嚴重罪行、危險？不要獨自決定。請聯絡上面寫的負責人。
home-office-note = 病人的移民身分不是提供其資料的理由。
