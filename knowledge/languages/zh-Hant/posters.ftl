# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline =
    歡迎您
    來到這裏
welcome-sub = 您住在我們的服務區嗎？無論您來自哪裏，都可以在這裏登記。
welcome-body =
    在這裏看醫生或護士是免費的。
    沒有證件、沒有固定住址，也可以登記。
    請向接待處查詢。我們會幫您填表。
welcome-note = 有些人接受某些醫院治療需要付費。如有擔心，請問我們。

## No papers needed

no-papers-headline =
    沒有證件？
    沒關係。
no-papers-sub = 在這裏登記，不需要護照、身分證明文件或住址證明。
no-papers-body =
    如果您有寫着您名字的東西，可以幫助我們找到您的病歷。
    如果甚麼都沒有，這也不是拒絕您的理由。
no-papers-note = 使用網上服務時，我們可能會核對您的身分。這與登記是兩回事。

## You need not give a home address

no-address-headline =
    不需要
    家庭住址
no-address-sub = 您可以改用本診所的地址登記。
no-address-body =
    您不必證明自己住在哪裏。
    沒有固定住處？經常搬遷？不敢說出住址？請跟我們談談。
    我們會和您商定，信件和訊息怎樣送到您手上。
no-address-note = 您登記的地址會保存在 NHS 的全國紀錄裏。填表之前，請先跟我們談談。

## We will not ask about immigration status

no-status-headline =
    我們不會問
    您的簽證
no-status-sub = 無論您的移民身分如何，都可以在這裏登記和看醫生。
no-status-body =
    有沒有證件，您都是這裏的病人。
    有些表格有給外地來人的問題。那一部分可以留空。
no-status-note = 醫院有另外的規定，可能會問。我們可以告訴您到哪裏求助。

## Your conversation is confidential

confidential-headline =
    我們有責任
    為您保密
confidential-sub = 我們一般不會把您的資料交給英國內政部（Home Office）。
confidential-body =
    在這裏工作的每個人，都有責任為您說的話保密。
    您可以要求到別人聽不到的地方談。
    如果內政部查問某位病人，未經法律諮詢，我們不會答覆。
confidential-note = 在極少數情況下，法律可能要求我們提供資料，例如法庭下令時。誰可以看到您的紀錄，請問我們。

## Ask for an interpreter

interpreter-headline =
    請指出
    您的語言
interpreter-sub = 我們會為您安排傳譯員。免費。
interpreter-body =
    每次來看醫生都可以要求傳譯員。
    不必由您的孩子替您翻譯。
    您可以要求女傳譯員或男傳譯員。我們會盡力安排。
interpreter-note = 我們也可以安排手語傳譯員。
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = 我說廣東話／中文
interpreter-need = 我需要傳譯員，謝謝

## A wry one

wry-headline =
    我們只查脈搏，
    不查護照
wry-sub = 這裏是診所，不是邊境。
wry-body = 請進。請坐。告訴我們哪裏痛。
wry-note = 沒有身分證明文件、簽證或住址證明，也可以登記。

## The petition

petition-headline =
    讓醫生安心
    做醫生
petition-sub = 誰都不該害怕看醫生。
petition-body =
    請閱讀請願書。
    如果您同意，請簽名。
petition-scan = 掃描二維碼閱讀並簽名
petition-note = 簽名時需要填寫姓名、電郵地址和郵政編碼。網頁上寫明了我們怎樣保護這些資料。
