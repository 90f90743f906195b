# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = 您可以看医生
you-lead = 任何人都可以在家庭医生（GP）诊所登记。这是免费的，不需要证件。
you-where = 您住在哪里？
you-england = 英格兰
you-scotland = 苏格兰
you-wales = 威尔士
you-ni = 北爱尔兰
you-ni-differs = 北爱尔兰的规定不同。

you-join = 您可以登记
you-join-body =
    您可以在住处附近的家庭医生（GP）诊所登记。
    您从哪里来、在这里多久，都没有关系。

you-papers = 不需要证件
you-papers-body =
    不需要护照、签证、身份证件或住址证明。
    诊所可能会要证件，以便找到您的病历。如果没有，诊所仍然应该为您登记。
you-papers-wales = 在威尔士，诊所可能会要身份证件。庇护卡或英国内政部（Home Office）的信就够了。

you-status = 不需要定居身份
you-status-body =
    您不必说出您的移民身份。
    有些表格有问从国外来的人的问题。那一部分可以不填。

you-address = 不需要固定住址
you-address-body =
    您不必证明您住在哪里。
    没有住处，或者给出住址不安全？请要求使用诊所的地址。
    请与诊所商定信件怎样送到您手里。

you-who = 谁能看到您的资料
you-who-body =
    诊所保存您的病历，必须保密。
    您的姓名、出生日期、地址和电话也保存在 NHS 的全国名单里。您的病情不在其中。
    在家庭医生（GP）处登记，按惯例不会报告给英国内政部（Home Office）。
    2018 年 11 月以前，内政部可以从该名单得到地址。那项协议已经结束。
    法院，或严重犯罪案件，仍可能使 NHS 必须提供资料。
    医院可能会问内政部您是否需要付费。欠款达到 500 英镑，两个月后医院可以上报。
    没有人能保证将来会怎样。如果您的地址不安全，请在填表之前告诉诊所。

you-interpreter = 口译员是免费的
you-interpreter-body =
    预约时请要求口译员。
    您的孩子不必为您翻译。

you-refused = 如果他们拒绝
you-refused-body =
    请要求书面说明理由。没有证件不是正当理由。
    您现在生病了吗？请说出来。不能等的治疗是免费的，无论是否登记。
you-refused-england = 在英格兰，诊所必须在 14 天内把理由寄给您。
you-refused-letter = 写信

you-hospital = 如果您需要去医院
you-hospital-body =
    紧急情况请去急诊部（A&E）。在那里，人人都能免费得到帮助。
    医院的一些其他治疗，有些人需要付费。
    紧急治疗不应该等付款。
you-hospital-link = 我需要付费吗？

you-pregnant = 如果您怀孕了
you-pregnant-body =
    请尽早看助产士或家庭医生（GP）。没有证件也可以。
    怀孕和分娩的照护绝不应因为钱而被拒绝或拖延。账单可能以后才来。

you-bill = 如果收到账单
you-bill-body =
    不要扔掉。请尽快咨询。
    账单可能有错，您可以要求医院核查。
    如果没有错，您可以要求每月付一点。

you-help = 您附近的帮助
you-help-body =
    紧急情况：拨打 999。日夜医疗咨询：111。电话免费。
you-help-link = 寻找安心诊所

you-northern-ireland-body =
    第一次需要填写 HSCR-1 表，并寄上证件原件。
    由贝尔法斯特的办公室 BSO 决定。它可能会向英国内政部（Home Office）询问您的身份。
    如果您正在申请庇护，可以登记；庇护被拒的人也可以。
    如果您没有任何证件，寄表之前请先咨询。
    诊所如果拒绝，必须书面告诉您。
    急救人人都有。

you-keep = 保存本页
you-keep-body = 一个不需要上网就能用的文件。您可以用 Bluetooth 或 WhatsApp 转给别人。
you-keep-page = 保存页面
you-keep-pdf = 保存为 PDF
# {$date} is written by the program in the manner of this language.
you-checked = 我们最近一次核对这些规定是在 {$date}。
