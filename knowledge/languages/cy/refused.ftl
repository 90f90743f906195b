# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Dywedon nhw na
no-lead = Atebwch ychydig o gwestiynau, ac fe gewch lythyr yn Saesneg. Ni chedwir dim.
no-what = Beth oedden nhw ei eisiau gennych?
no-what-id = Pasbort neu brawf adnabod
no-what-address = Prawf o gyfeiriad
no-what-status = Fisa neu bapurau mewnfudo
no-what-nhs-number = Rhif NHS
no-what-area = Dywedon nhw fy mod yn byw y tu allan i’w hardal
no-what-full = Dywedon nhw eu bod yn llawn
no-what-other = Rhywbeth arall, neu ni roddon nhw reswm
no-when = Pryd oedd hynny?
no-practice = Enw’r feddygfa
no-who-to = Pwy ddylai gael y llythyr?
no-to-practice = Rheolwr y feddygfa
no-to-board = Y corff sy’n talu’r feddygfa
no-your-name = Eich enw
no-your-name-hint = Mae enw cyntaf neu lythrennau cyntaf yn ddigon.
no-where = Ble rydych chi’n aros?
no-where-area = Yn ardal y feddygfa
no-where-none = Nid oes gennyf gyfeiriad sefydlog
no-use-address = Hoffwn ddefnyddio cyfeiriad y feddygfa
no-ill = Rwy’n sâl nawr
no-count = Cyfrwch y gwrthodiad hwn: dim ond y feddygfa, y mis a’r rheswm. Dim byd amdanaf i.
no-count-why = Mae rhifau’n dangos ble mae angen help ar feddygfeydd. Dim ond o bum gwrthodiad ymlaen y caiff meddygfa ei dangos.
no-make = Gwneud y llythyr

no-letter = Beth mae’r llythyr yn ei ddweud
no-says-register = Cofrestrwch fi nawr, os gwelwch yn dda. Nid oes rhaid i neb ddangos papurau er mwyn cofrestru.
no-says-board = Edrychwch ar yr hyn y mae’r feddygfa hon yn ei wneud, os gwelwch yn dda, a helpwch fi i gofrestru.
no-says-full = Os yw eich rhestr yn llawn, dywedwch hynny’n ysgrifenedig a dywedwch wrthyf pa feddygfa yn y cyffiniau sy’n derbyn cleifion.
no-says-reason = Os ydych yn dal i ddweud na, anfonwch y rheswm ataf yn ysgrifenedig.
no-says-days = Yn Lloegr rhaid gwneud hyn o fewn 14 diwrnod.
no-says-urgent = Tan hynny, rhowch i mi unrhyw ofal na all aros. Mae am ddim.
no-says-ill = Rwy’n sâl nawr ac mae angen gofal arnaf ar unwaith.
no-says-address = Gadewch i mi ddefnyddio cyfeiriad y feddygfa ar gyfer llythyrau.
no-pdf = Llythyr (PDF)
no-next = Rhowch gynnig ar feddygfa arall hefyd:
no-ni = Yng Ngogledd Iwerddon mae’r rheolau’n wahanol. Gofynnwch am gyngor cyn ysgrifennu.

no-wrong-what = Dewiswch beth oedden nhw ei eisiau.
no-wrong-when = Ysgrifennwch y diwrnod fel hyn: 23 11 2026. Ni all fod yn y dyfodol.
no-wrong-practice = Ysgrifennwch enw’r feddygfa.
no-wrong-name = Ysgrifennwch enw neu lythrennau cyntaf, er mwyn iddyn nhw allu ateb.
no-wrong-nation = Dewiswch ble mae’r feddygfa.
no-counted = Cafodd y gwrthodiad ei gyfrif. Diolch.
