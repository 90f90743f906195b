# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Ir para a parte principal
site-menu = Menu
site-search = Procurar
site-search-what = O que procura?
site-search-nothing = Nada foi encontrado. Tente outras palavras.
site-language = Língua
site-leave = Sair deste site
site-leave-how = Também pode carregar duas vezes na tecla Esc.
site-foot = Não guardamos nada do que escreve aqui. Sem cookies, sem rastreio. Este site não faz parte do NHS.
site-browser-title = O que o seu telemóvel guarda
site-browser =
    O navegador pode manter esta página no histórico, e a tecla de voltar pode trazer aqui de novo.
    Para a apagar, apague o histórico. Da próxima vez pode usar uma janela privada.
    Quem gere a sua rede pode ver que veio a este site, mas não o que leu ou escreveu.

## Menu

site-menu-rights = Os seus direitos
site-menu-register = Preencher o formulário
site-menu-card = Cartão para mostrar
site-menu-refused = Disseram que não
site-menu-surgeries = Encontrar um centro de saúde seguro
site-menu-costs = Custos do hospital

## Forms

site-continue = Continuar
site-back = Voltar
site-change = Mudar
site-optional = pode deixar em branco
site-yes = Sim
site-no = Não
site-wrong = É preciso corrigir algo
site-error = Erro
site-sources = De onde vem esta informação
site-print = Imprimir esta página
