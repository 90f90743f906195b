# The words of the pages on which a patient finds a safe surgery. Draft: made from the English, revision 1.

surgeries-menu = 尋找診所
surgeries-title = 尋找安心診所
surgeries-lead = 安心診所已經承諾：沒有身分證明文件、住址證明或移民文件，也為您登記。
surgeries-place = 郵政編碼或城鎮
surgeries-place-hint = 例如 M1 1AE 或 Leeds。不必是您自己的地址：您附近的任何地方都可以。
surgeries-find = 尋找
surgeries-near-me = 我附近
surgeries-near-me-failed = 您的手機沒有說明您在哪裡。請輸入郵政編碼或城鎮。
surgeries-forgotten = 我們用這個地點來回答您，然後就忘掉它。
surgeries-register = 查看所有安心診所
# {$town} is the name of a town that does not exist.
surgeries-made-up = 這是示範。還沒有加入真實的診所。{$town} 這個城鎮和那裡的診所都是虛構的。

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = {$place} 附近
surgeries-near-you = 您附近
surgeries-your-position = 您所在的地方
surgeries-bring = 要帶什麼：什麼都不用帶。
surgeries-bring-more = 登記時不需要身分證明文件、住址證明或移民文件。如果他們要，請給他們看本頁。
surgeries-safe = 安心診所
surgeries-none-safe = 這附近還沒有診所加入安心診所。您沒有證件仍然可以登記。
surgeries-others = 附近的其他診所
surgeries-others-more = 這些診所沒有作出承諾。您沒有證件仍然可以在那裡登記。
surgeries-again = 尋找別的地方
surgeries-map = 列表中診所的地圖。列表用文字說明同樣的內容。
surgeries-straight = 距離按直線計算。實際路程可能更長，例如中間有水的時候。
# {$place} is a postcode.
surgeries-about = 我們不知道這個郵政編碼的準確位置。距離從 {$place} 一帶的中心算起。
surgeries-only-area = 我們只大概知道 {$place} 在哪裡。距離可能相差許多公里。
surgeries-northern-ireland = 北愛爾蘭的規定不同，我們沒有那裡的診所名單。您可以在這裡尋找：
surgeries-scotland = 我們沒有收齊蘇格蘭的所有診所。您可以在這裡找到更多：

# {$number} is a number.
surgeries-metres = {$number} 米
surgeries-kilometres = {$number} 公里
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}，{$direction}
surgeries-here = 距離 {$distance}
surgeries-to-north = 往北
surgeries-to-north-east = 往東北
surgeries-to-east = 往東
surgeries-to-south-east = 往東南
surgeries-to-south = 往南
surgeries-to-south-west = 往西南
surgeries-to-west = 往西
surgeries-to-north-west = 往西北

surgeries-tag-safe = 安心診所
surgeries-tag-made-up = 虛構
surgeries-address = 地址
surgeries-phone = 電話
surgeries-website = 網站
surgeries-languages = 語言
surgeries-directions = 位置
surgeries-join = 透過 NHS 在網上登記
surgeries-grade-demands = 我們上次查看時，它的網站硬性要求證件。您仍然不需要證件。
surgeries-grade-asks = 我們上次查看時，它的網站要求證件。您不需要證件。
surgeries-grade-clean = 我們上次查看時，它的網站說不需要證件。
surgeries-grade-none = 我們上次查看時，它的網站沒有提到證件。

## A surgery’s page

surgeries-is-safe = 這是一間安心診所。
# {$date} is a date.
surgeries-since = 列入名單的日期：{$date}
surgeries-under-review = 這是一間安心診所，但它的網站要求證件。我們已經請它改正。開始日期：{$date}
surgeries-not-listed = 這間診所沒有加入安心診所。您沒有證件仍然可以登記。
surgeries-closed = 這間診所已經結業。請在您附近另找一間。
# {$town} is the name of a town.
surgeries-from-town = 距 {$town} 中心 {$distance}，{$direction}
surgeries-open-map = 在您的地圖中開啟
surgeries-show-words = 您可以在接待處出示這些話。
surgeries-same-place = 在同一棟樓裡
surgeries-record = 關於這間診所已知的情況

## When a place is not found

surgeries-error-title = 請再試一次
surgeries-error-empty = 請輸入郵政編碼或城鎮名稱
surgeries-error-postcode = 我們不認識這個郵政編碼。請再看一遍，或輸入城鎮
surgeries-error-town = 我們不認識這個地方。請輸入郵政編碼，或您附近較大的城鎮
surgeries-error-several = 有幾個地方叫這個名字。請選一個
surgeries-error-no-fixed-abode = 這不是一個地方。NHS 用它來表示沒有固定住址的人。請輸入您常在的地方的郵政編碼或城鎮。沒有住址也可以登記
surgeries-error-islands = 澤西島、根西島和曼島有自己的醫療服務。我們在那裡幫不上忙
