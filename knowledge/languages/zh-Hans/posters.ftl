# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline =
    欢迎您
    来这里
welcome-sub = 您住在我们的服务区吗？无论您来自哪里，都可以在这里登记。
welcome-body =
    在这里看医生或护士是免费的。
    没有证件、没有固定住址，也可以登记。
    请询问前台。我们会帮您填表。
welcome-note = 有些人接受某些医院治疗需要付费。如果您担心，请问我们。

## No papers needed

no-papers-headline =
    没有证件？
    没关系。
no-papers-sub = 在这里登记，不需要护照、身份证件或住址证明。
no-papers-body =
    如果您有写着您名字的东西，可以帮助我们找到您的病历。
    如果什么都没有，这也不是拒绝您的理由。
no-papers-note = 使用网上服务时，我们可能会核对您的身份。这与登记是两回事。

## You need not give a home address

no-address-headline =
    不需要
    家庭住址
no-address-sub = 您可以改用本诊所的地址登记。
no-address-body =
    您不必证明自己住在哪里。
    没有固定住处？常常搬动？不敢说出住址？请跟我们谈谈。
    我们会和您商定，信件和消息怎样送到您手里。
no-address-note = 您登记的地址会保存在 NHS 的全国记录里。填表之前，请先跟我们谈谈。

## We will not ask about immigration status

no-status-headline =
    我们不会问
    您的签证
no-status-sub = 无论您的移民身份如何，都可以在这里登记和看医生。
no-status-body =
    有没有证件，您都是这里的病人。
    有些表格有给外国来人的问题。那一部分可以空着不填。
no-status-note = 医院有另外的规定，可能会问。我们可以告诉您去哪里咨询。

## Your conversation is confidential

confidential-headline =
    我们有责任
    为您保密
confidential-sub = 我们通常不会把您的资料交给英国内政部（Home Office）。
confidential-body =
    在这里工作的每个人，都有责任为您说的话保密。
    您可以要求到别人听不见的地方谈。
    如果内政部询问某位病人，未经法律咨询，我们不会答复。
confidential-note = 在极少数情况下，法律可能要求我们提供信息，例如法院下令时。谁能看到您的记录，请问我们。

## Ask for an interpreter

interpreter-headline =
    请指出
    您的语言
interpreter-sub = 我们会为您找口译员。免费。
interpreter-body =
    每次来就诊都可以要求口译员。
    不必让您的孩子为您翻译。
    您可以要求女口译员或男口译员。我们会尽力安排。
interpreter-note = 我们也可以联系手语翻译。
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = 我说中文
interpreter-need = 我需要口译员，谢谢

## A wry one

wry-headline =
    我们只查脉搏，
    不查护照
wry-sub = 这里是诊所，不是边境。
wry-body = 请进。请坐。告诉我们哪里疼。
wry-note = 没有身份证件、签证或住址证明，也可以登记。

## The petition

petition-headline =
    让医生安心
    当医生
petition-sub = 谁都不该害怕看医生。
petition-body =
    请阅读请愿书。
    如果您同意，请签名。
petition-scan = 扫码阅读并签名
petition-note = 签名时需要填写姓名、电子邮箱和邮编。网页上写明了我们怎样保护这些信息。
