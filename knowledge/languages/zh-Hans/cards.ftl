# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = 我有权看家庭医生（GP）
rights-register = 我可以在家庭医生（GP）诊所登记。免费。
rights-no-papers = 我不需要护照、签证、身份证件或住址证明。
rights-no-status = 我不必说明自己的移民身份。
rights-no-address = 如果没有住址，我可以要求使用诊所的地址。
rights-interpreter = 我可以要求口译员，免费。
rights-refused = 如果诊所拒绝，我可以要求书面说明理由。
rights-urgent = 紧急情况：999。医疗咨询：111。电话免费。
rights-show = 请在前台出示英文一面。

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = 致前台接待员
rights-desk-register = 您好，我想登记成为这里的病人。
rights-desk-no-papers = 我不用出示身份、住址或移民身份的证明，就可以登记。
rights-desk-refused = 如果不能为我登记，请给我书面理由。
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = 请为我找口译员。我的语言：{$language}

## Desk card, for the receptionist

desk-headline = 有人想登记
desk-welcome = 请说：“欢迎。您今天就可以登记。”
desk-help = 给对方表格。主动提供帮助和口译员。
desk-no-papers = 没有证件？照样登记。
desk-no-address = 没有住址？可以用诊所的地址。商定信件怎样送到病人手里。
desk-no-status = 不要问签证或移民身份。
desk-everyone = 无论姓名、口音或外貌如何，对每个人一视同仁。
desk-urgent = 现在就病了？不能等的治疗是免费的，登记与否都一样。
# {$lead} is the name or telephone of the person in charge.
desk-unsure = 拿不准？拒绝之前先问：{$lead}

## Card: if the Home Office contacts us

home-office-headline = 如果内政部（Home Office）联系我们
home-office-say = 请说：“我不能说谁是这里的病人。请给我们写信。”
home-office-calm = 保持礼貌。电话里、邮件里、门口，都不要提供任何资料。
home-office-write = 记下谁来问、什么时候、想要什么。
home-office-pass = 立即转告：{$lead}
home-office-advice = 未经法律咨询，我们不会答复。
home-office-order = 对方出示法院命令，或提到严重犯罪、危险？不要独自决定。请联系上面写的负责人。
home-office-note = 病人的移民身份不是提供其资料的理由。
