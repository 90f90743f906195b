# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Aile hekimine (GP) gitme hakkım
rights-register = Bir aile hekimi (GP) muayenehanesine kayıt olabilirim. Ücretsizdir.
rights-no-papers = Pasaport, vize, kimlik veya adres belgesi göstermem gerekmez.
rights-no-status = Göçmenlik durumumu söylemek zorunda değilim.
rights-no-address = Adresim yoksa, muayenehanenin adresini kullanmayı isteyebilirim.
rights-interpreter = Ücretsiz tercüman isteyebilirim.
rights-refused = Bir muayenehane beni kabul etmezse, nedenini yazılı olarak isteyebilirim.
rights-urgent = Acil durum: 999. Tıbbi danışma: 111. Aramalar ücretsizdir.
rights-show = İngilizce yüzünü resepsiyonda gösterin.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Resepsiyon görevlisine
rights-desk-register = Hasta olarak kayıt olmak istiyorum, lütfen.
rights-desk-no-papers = Kimlik, adres veya göçmenlik durumu belgesi olmadan kayıt olabilirim.
rights-desk-refused = Beni kaydedemiyorsanız, lütfen nedenini yazılı verin.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Lütfen bana tercüman bulun. Dilim: {$language}

## Desk card, for the receptionist

desk-headline = Biri kayıt olmak istiyor
desk-welcome = Şöyle deyin: “Hoş geldiniz. Bugün kayıt olabilirsiniz.”
desk-help = Formu verin. Yardım ve tercüman önerin.
desk-no-papers = Belge yok mu? Belgesiz kaydedin.
desk-no-address = Adres yok mu? Muayenehanenin adresini önerin. Mektupların hastaya nasıl ulaşacağını kararlaştırın.
desk-no-status = Vizeyi veya göçmenlik durumunu sormayın.
desk-everyone = Adı, aksanı veya görünüşü ne olursa olsun herkese aynı davranın.
desk-urgent = Şu anda hasta mı? Bekleyemeyecek tedavi ücretsizdir, kayıtlı olsun olmasın.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Emin değil misiniz? Hayır demeden önce sorun: {$lead}

## Card: if the Home Office contacts us

home-office-headline = İçişleri Bakanlığı (Home Office) bizi ararsa
home-office-say = Şöyle deyin: “Burada kimin hasta olduğunu söyleyemem. Lütfen bize yazın.”
home-office-calm = Nazik olun. Telefonda, e-postayla veya kapıda hiçbir bilgi vermeyin.
home-office-write = Kimin, ne zaman, ne sorduğunu yazın.
home-office-pass = Hemen haber verin: {$lead}
home-office-advice = Hukuki danışmanlık almadan cevap vermeyiz.
home-office-order = Mahkeme emri mi gösteriyorlar ya da ağır suçtan veya tehlikeden mi söz ediyorlar? Tek başınıza karar vermeyin. Yukarıdaki kişiyi arayın.
home-office-note = Bir hastanın göçmenlik durumu, bilgilerini paylaşmak için bir neden değildir.
