# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = 填写登记表
join-lead = 这份表只问诊所需要的内容。什么都不保存：关闭页面后就没有了。
join-seen-list = 谁能看到：诊所和 NHS 全国名单。
join-seen-practice = 谁能看到：只有诊所。

join-for = 这份表是给谁的？
join-for-me = 我自己
join-for-child = 我的孩子
join-for-other = 我帮助的人
join-for-why = 让诊所知道是谁签名。
join-helper-name = 帮助者的姓名
join-helper-relation = 您和这个人是什么关系？例如：母亲、朋友

join-name = 姓名
join-name-why = 让诊所可以叫您。按您平时用的写。不必与任何证件一致。
join-title-word = 称呼，例如 Mr、Mrs、Miss、Mx
join-given = 名
join-family = 姓
join-one-name = 如果您只有一个名字，请写在这里。

join-born = 出生日期
join-born-why = 避免把您和别人弄混。
join-day = 日
join-month = 月
join-year = 年
join-only-year = 我只知道年份，或大约的年份
join-calendar = 历法
join-calendar-gregorian = 英国历法（公历）
join-calendar-solar-hijri = 波斯和阿富汗历法
join-calendar-hijri = 伊斯兰历（希吉来历）
join-calendar-ethiopian = 埃塞俄比亚历

join-sex = 性别
join-sex-why = NHS 用它来请您做合适的检查。
join-sex-female = 女
join-sex-male = 男
join-sex-other = 其他
join-sex-unknown = 我不想说

join-reach = 诊所怎样可以安全地联系您？
join-reach-why = 用于预约和结果。只给对您安全的方式。
join-phone = 电话
join-phone-shared = 别人也用这部电话
join-email = 电子邮件

join-address = 诊所应该用哪个地址？
join-address-why = 信件寄到那里。您不必证明。
join-address-home = 我居住或暂住的地方
join-address-practice = 诊所的地址
join-address-care-of = 别人的地址
join-address-none = 我没有固定住址
join-care-name = 人名或地方名
join-street = 门牌和街道
join-town = 城市
join-postcode = 邮编
join-post = 如果信件寄到诊所，您怎样知道？
join-post-collect = 我来问
join-post-call = 诊所打电话给我
join-post-text = 诊所发短信

join-practice = 诊所名称
join-practice-why = 让表格送到正确的地方。
join-practice-street = 诊所地址

join-language = 您的语言
join-language-why = 让诊所可以找口译员。
join-interpreter = 我需要口译员
join-needs = 还有什么可以帮助您？例如：大字、手语、女医生

join-more = 更多，愿意才填
join-more-why = 有助于找到以前的病历。不填也可以登记。
join-nhs-number = NHS 号码
join-before-name = 您用过的其他姓名
join-before-practice = 您在英国的上一个诊所
join-before-address = 您在英国的上一个地址

join-check = 检查您的回答
join-make = 制作表格
join-pdf = 要交的表格（PDF）
join-post-paper = 关于信件的约定（PDF）
join-file = 给诊所电脑的文件
join-sealed = 密封文件，只有这家诊所能打开
join-codes = 密封，做成可扫描的码
join-done = 保存或打印表格，签名，交给诊所。然后关闭本页。

join-note-year = 您只知道年份。NHS 写 1 月 1 日，表格会说明这是估计。
join-note-moon = 在这个历法里，日期可能差一天。请再看一遍日期。
join-note-one-name = 您只有一个名字。表格会说明，并写在姓的位置。
join-note-letters = 诊所可能看不懂这些文字。请准备好说出您的名字。
join-note-shared = 别人也用您的电话。表格请诊所不要在留言里留下详情。
join-note-no-way = 您没有给电话或电子邮件。请常去诊所问有没有信。

join-wrong-for = 请选择这份表是给谁的。
join-wrong-helper = 请写帮助者的姓名。
join-wrong-name = 请写姓名。一个名字就够了。
join-wrong-long = 这对表格来说太长了。请写短一些。
join-wrong-born = 请用数字写日、月、年。如果只知道年份，请勾选那个方框。
join-wrong-day = 这个历法没有这一天。请看数字，或选择别的历法。
join-wrong-future = 这一天还没有到。请看年份。
join-wrong-old = 这是 120 多年以前。请看年份和历法。
join-wrong-sex = 请选一项。“我不想说”也是回答。
join-wrong-phone = 这不像电话号码。请只写数字，或者不填。
join-wrong-email = 这不像电子邮件。请写成 name@example.org 的样子，或者不填。
join-wrong-address = 请选一个地址。“我没有固定住址”也是回答。
join-wrong-both = 您选了一个地址，又写了另一个。请删掉一个，或改变选择。
join-wrong-street = 请写门牌和街道，或选择别的地址。
join-wrong-care = 请写这个地址属于谁或哪个地方。
join-wrong-postcode = 这不是英国邮编。请写成 M1 1AE 的样子，或者不填。
join-wrong-practice = 要用诊所的地址，请写诊所的名称。
join-wrong-nhs = 这不是 NHS 号码。它有十位数字。请再看一遍，或者不填。
