# The words of the pages on which a patient finds a safe surgery. Draft: made from the English, revision 1.

surgeries-menu = Muayenehane bulun
surgeries-title = Güvenli bir muayenehane bulun
surgeries-lead = Güvenli bir muayenehane, sizi kimlik, adres belgesi veya göçmenlik belgeleri olmadan kaydetmeye söz vermiştir.
surgeries-place = Posta kodu veya şehir
surgeries-place-hint = Örneğin M1 1AE veya Leeds. Kendi adresiniz olması gerekmez: yakınınızdaki herhangi bir yer olur.
surgeries-find = Ara
surgeries-near-me = Yakınımda
surgeries-near-me-failed = Telefonunuz nerede olduğunuzu söylemedi. Bir posta kodu veya şehir yazın.
surgeries-forgotten = Bu yeri size yanıt vermek için kullanırız. Sonra unuturuz.
surgeries-register = Bütün güvenli muayenehaneleri görün
# {$town} is the name of a town that does not exist.
surgeries-made-up = Bu bir gösterimdir. Henüz gerçek muayenehane eklenmedi. {$town} şehri ve muayenehaneleri uydurmadır.

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Şuraya yakın: {$place}
surgeries-near-you = Size yakın
surgeries-your-position = bulunduğunuz yer
surgeries-bring = Yanınızda ne getirmelisiniz: hiçbir şey.
surgeries-bring-more = Kayıt olmak için kimlik, adres belgesi veya göçmenlik belgeleri gerekmez. İsterlerse bu sayfayı gösterin.
surgeries-safe = Güvenli muayenehaneler
surgeries-none-safe = Buraya yakın hiçbir muayenehane henüz güvenli muayenehanelere katılmadı. Yine de belgesiz kayıt olabilirsiniz.
surgeries-others = Yakındaki başka muayenehaneler
surgeries-others-more = Bunlar bu sözü vermedi. Yine de oraya belgesiz kayıt olabilirsiniz.
surgeries-again = Başka bir yerde arayın
surgeries-map = Listedeki muayenehanelerin haritası. Liste aynısını sözle anlatır.
surgeries-straight = Uzaklıklar düz çizgi ile ölçülür. Yol daha uzun olabilir, örneğin arada su varsa.
# {$place} is a postcode.
surgeries-about = Bu posta kodunun yerini tam bilmiyoruz. Uzaklıklar bu bölgenin ortasından ölçülür: {$place}.
surgeries-only-area = Bu yeri yalnız yaklaşık olarak biliyoruz: {$place}. Uzaklıklar kilometrelerce yanlış olabilir.
surgeries-northern-ireland = Kuzey İrlanda’da kurallar farklıdır ve oradaki muayenehanelerin listesi bizde yok. Buradan bulabilirsiniz:
surgeries-scotland = İskoçya’daki bütün muayenehaneler bizde yok. Daha fazlasını burada bulabilirsiniz:

# {$number} is a number.
surgeries-metres = {$number} metre
surgeries-kilometres = {$number} km
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} uzakta
surgeries-to-north = kuzeye doğru
surgeries-to-north-east = kuzeydoğuya doğru
surgeries-to-east = doğuya doğru
surgeries-to-south-east = güneydoğuya doğru
surgeries-to-south = güneye doğru
surgeries-to-south-west = güneybatıya doğru
surgeries-to-west = batıya doğru
surgeries-to-north-west = kuzeybatıya doğru

surgeries-tag-safe = güvenli muayenehane
surgeries-tag-made-up = uydurma
surgeries-address = Adres
surgeries-phone = Telefon
surgeries-website = İnternet sitesi
surgeries-languages = Diller
surgeries-directions = Nerede
surgeries-join = NHS ile internetten kayıt olun
surgeries-grade-demands = Son baktığımızda internet sitesi belge şart koşuyordu. Yine de belge gerekmez.
surgeries-grade-asks = Son baktığımızda internet sitesi belge istiyordu. Belge gerekmez.
surgeries-grade-clean = Son baktığımızda internet sitesinde belge gerekmediği yazıyordu.
surgeries-grade-none = Son baktığımızda internet sitesinde belgeler hakkında bir şey yazmıyordu.

## A surgery’s page

surgeries-is-safe = Burası güvenli bir muayenehanedir.
# {$date} is a date.
surgeries-since = Listeye girdiği tarih: {$date}
surgeries-under-review = Burası güvenli bir muayenehanedir, ama internet sitesi belge istiyor. Bunu düzeltmesini istedik. Tarih: {$date}
surgeries-not-listed = Bu muayenehane güvenli muayenehanelere katılmadı. Yine de belgesiz kayıt olabilirsiniz.
surgeries-closed = Bu muayenehane kapandı. Yakınınızda başka birini arayın.
# {$town} is the name of a town.
surgeries-from-town = {$town} merkezinden {$distance}, {$direction}
surgeries-open-map = Haritanızda açın
surgeries-show-words = Bu sözleri resepsiyonda gösterebilirsiniz.
surgeries-same-place = Aynı binada
surgeries-record = Bu muayenehane hakkında bilinenler

## When a place is not found

surgeries-error-title = Lütfen yeniden deneyin
surgeries-error-empty = Bir posta kodu veya şehir adı yazın
surgeries-error-postcode = Bu posta kodunu bilmiyoruz. Yeniden bakın veya bir şehir yazın
surgeries-error-town = Bu yeri bilmiyoruz. Bir posta kodu veya yakınınızda daha büyük bir şehir yazın
surgeries-error-several = Bu adda birkaç yer var. Birini seçin
surgeries-error-no-fixed-abode = Bu bir yer değil. NHS bunu sabit adresi olmayanlar için yazar. Sık bulunduğunuz bir yerin posta kodunu veya şehrini yazın. Adressiz de kayıt olabilirsiniz
surgeries-error-islands = Jersey, Guernsey ve Man Adası’nın kendi sağlık hizmetleri vardır. Orada yardımcı olamayız
