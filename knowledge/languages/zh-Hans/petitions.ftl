# The words of the petition pages and of the mails that belong to them. Draft: made from the English, revision 1.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = 请愿书
petition-list-lead = 您的签名一到达就会密封。我们公布任何人都可以核对的数字，其他什么都不公布。
petition-list-none = 这里还没有请愿书。
petition-read = 阅读并签名
petition-read-closed = 阅读

## Where a petition stands

petition-stage-not-yet-open = 开始签名：{$date}
petition-stage-open = 签名截止：{$date}
petition-stage-closed = 签名已结束：{$date}
petition-stage-handed-in = 已递交：{$date}
petition-stage-answered = 已得到答复：{$date}
petition-stage-presented-again = 再次提交：{$date}
petition-handed-to = 递交给：{$to}
petition-again-to = 再次提交给：{$to}
petition-response-title = 答复
petition-response-by = 答复者：{$by}

## The petition

petition-to = 致：{$addressee}
petition-by = 发起者：{$creator}
petition-signatures = 个签名
petition-goal = 目标：{$goal}
petition-paper = 纸上的签名，另外计算：{$count}
petition-count-soon = 数字每秒更新。只计算已确认的签名。
petition-why = 为什么
petition-what = 我们的要求
petition-sources = 数字的来源
petition-in-english = 这份请愿书还没有译成您的语言。这里是英文。
petition-draft = 译文草稿：本页尚未经母语者审核。
petition-places = 各地的签名
petition-history = 数字是怎样增加的
petition-verify-link = 您可以自己核对这个数字

## What happens to your data

petition-data-title = 您的资料会怎样
petition-data-sealed = 您的姓名、电子邮箱和邮编一到达就会密封。只有本次活动自己的钥匙才能打开，而这台服务器没有这把钥匙。
petition-data-counts = 我们按地区公布数字，从不公布很小的数字，也从不公布谁签了名。
petition-data-none = 收件人得到签名的数目，没有姓名。
petition-data-names = 收件人得到签名的数目和姓名。没有电子邮箱，没有邮编。
petition-data-names-and-constituencies = 收件人得到签名的数目、姓名和所属选区。没有电子邮箱，没有邮编。
petition-data-erase = 您随时可以撤回签名。所有资料最迟在这一天删除：{$date}
petition-data-demonstration = 这是演示。它的钥匙就在这台机器上，所以请不要用真名签名。

## The form

petition-form-title = 签署这份请愿书
petition-name = 您的姓名
petition-name-hint = 按您自己的写法，用任何文字都可以
petition-email = 您的电子邮箱
petition-email-hint = 我们会发一封邮件，以确认是您本人
petition-country = 您住在哪里
petition-country-uk = 英国
petition-postcode = 您的邮编
petition-postcode-hint = 只有在英国才需要。我们由此知道您的选区，例如 {$example}
petition-updates = 请用电子邮件告诉我这份请愿书的进展
petition-sign = 签名
petition-trap = 这一栏请不要填
petition-error-title = 有内容需要改正
petition-error-prefix = 错误：
petition-error-name-missing = 请写您的姓名
petition-error-name-long = 您的姓名超过 255 个字符。请写短一些
petition-error-name-sign = 姓名不能以这些符号开头：= + - @
petition-error-name-link = 姓名里不能有网址
petition-error-email-missing = 请写您的电子邮箱
petition-error-email = 这个电子邮箱不完整。应该像 name@example.org 这样
petition-error-country = 请选择您居住的国家
petition-error-postcode-missing = 请写您的邮编。如果您没有自己的住处，请用您常在的地方的邮编
petition-error-postcode = 这个英国邮编不完整。应该像 SW1A 1AA 这样
petition-error-unprintable = 里面有看不见的符号。请重新输入
petition-not-here-title = 这里还不能签名
petition-not-here-what = 管理本网站的人还没有把它准备好。您输入的内容一概不保存。请以后再来。
petition-error-closed = 这份请愿书已经不能再签名
petition-error-old-form = 这张表格打开的时间太长了。请再提交一次

## Check your mail

petition-sent-title = 请查看您的邮箱
petition-sent-lead = 我们给您发了一封邮件。您确认之后，签名才算数。
petition-sent-spam = 五分钟后还没有收到？请看看垃圾邮件文件夹。
petition-sent-code-title = 或者输入邮件里的验证码
petition-code = 验证码
petition-code-hint = 八个字母和数字
petition-code-go = 继续
petition-code-wrong = 我们不认识这个验证码。请逐个检查，或点开邮件里的链接
petition-resend-title = 没有收到邮件？
petition-resend = 再发一次
petition-resent = 我们又发了一次。
petition-resend-enough = 我们能发的邮件都已经发了。请找一找第一封，也看看垃圾邮件文件夹。
petition-sent-week = 7 天内没有确认的签名会被删除。
petition-sent-demonstration = 这里没有邮件服务器，所以演示会把邮件显示在一个页面上。
petition-sent-demonstration-link = 查看邮件

## Confirm

petition-confirm-title = 确认您的签名
petition-confirm-lead = 有人用您的电子邮箱签署了这份请愿书。是您吗？
petition-confirm-button = 是的，请计入我的签名
petition-not-me = 不是我
petition-not-me-hint = 这个签名会马上删除。
petition-withdraw-title = 您已经签名
petition-withdraw-lead = 您的签名已确认，并已计入。
petition-withdraw = 撤回我的签名
petition-withdraw-hint = 签名会从总数中减去并删除。之后无法恢复。
petition-erased-title = 已删除
petition-erased-lead = 这个签名在这里已经什么都不剩。
petition-withdrawn-title = 已撤回
petition-withdrawn-lead = 您的签名不再计入，密封的资料也已删除。
petition-gone-title = 这个链接已经失效
petition-gone-lead = 可能已经用它撤回了签名，可能已经过了七天，也可能网址缺了一部分。
petition-gone-what = 请看看邮件里的完整网址是不是都在浏览器里。如果是，您可以重新签名。
petition-gone-sign = 查看请愿书

## Thank you, and the receipt

petition-thanks-title = 谢谢您
petition-thanks-lead = 您的签名已计入。
petition-thanks-number = 目前的签名数：{$count}
petition-receipt-title = 您的回执
petition-receipt-lead = 有了它，现在或一年以后，您都可以核对您的签名是否计入。它不会说出您是谁。
petition-receipt-save = 保存回执
petition-receipt-check = 核对回执
petition-receipt-once = 请自己保管：谁有了它，谁也能撤回您的签名。
petition-share-title = 再带一个人来
petition-share-lead = 签名之后，最好的做法是再请一位您认识的人。
petition-share-label = 可以发送的话
petition-share-text = 我签署了这份请愿书：{$action} 您也来签名好吗？{$address}

## Verify

petition-verify-title = 核对数字
petition-verify-lead = 每个已确认的签名，都是一本记录里的一行。这本记录只能增加新行。记录的最新状态经过签名并公布，所以我们不可能改动过去而无人发觉。
petition-verify-head = 目前的状态
petition-verify-size = 记录的行数
petition-verify-time = 签名时间
petition-verify-root = 指纹
petition-verify-receipt = 放入您的回执
petition-verify-receipt-hint = 粘贴文件里的文字，或选择文件。我们只在内存里核对，然后忘掉。
petition-verify-file = 或者选择文件
petition-verify-go = 核对
petition-verify-yes = 您的签名在记录里
petition-verify-yes-lead = 回执与已签名的状态相符，以前的每个状态也都与它相符。
petition-verify-no = 这份回执不相符
petition-verify-unreadable = 这不是我们的回执。请放入文件的全部文字，从第一个括号到最后一个括号。
petition-verify-other = 这份回执属于另一份请愿书。
petition-verify-wrong = 回执可以读出，但与公布的状态对不上。如果您没有改动过文件，请告诉大家。
petition-verify-offline = 您不必信任本网站也能核对：用下面的程序和文件。

## Mails

petition-mail-greeting = {$name}，您好：
petition-mail-confirm-subject = 请确认您的签名
petition-mail-confirm-lead = 感谢您签署这份请愿书：{$action}
petition-mail-confirm-do = 请确认是您本人签的。确认之后，您的签名才算数。
petition-mail-confirm-link = 确认您的签名
petition-mail-confirm-code = 或者在页面上输入这个验证码：
petition-mail-confirm-not-me = 不是您签的？在同一个页面上可以马上全部删除。如果您什么都不做，7 天后也会删除。
petition-mail-confirm-keep = 请保留这封邮件：用同一个链接，您随时可以撤回签名。
petition-mail-again-subject = 您已经签过名
petition-mail-again-lead = 有人（也许是您）用您的邮箱又签署了一次这份请愿书：{$action}
petition-mail-again-do = 您第一次的签名还在。没有增加什么，您也不必做什么。
petition-mail-again-link = 查看请愿书
petition-mail-closing = 谢谢您。组织者敬上
petition-mail-leave = 您收到这封邮件，是因为您要求了解进展。不想再收到：

## When something goes wrong, and the foot

petition-receipt-by-link = 您的回执和撤回签名的方法，都在邮件里的链接中。
petition-trouble-title = 没有收到您的签名
petition-trouble-lead = 现在这里人非常多，或者我们的存储没有响应。您提交的内容，我们一点都没有保存。
petition-trouble-what = 请返回，一分钟后再提交一次。您输入的内容应该还在。
petition-closed-what = 谢谢您愿意签名。您仍然可以阅读这份请愿书，看看它的结果。
petition-foot = 没有什么可交出：没有 cookie，没有跟踪，您签名时填写的内容都会密封。本网站不属于 NHS。
