id: jawapos
name: JawaPos.com
hosts: jawapos.com

[text]
dateline: JAWAPOS
brand: Jawa Pos
brand: Radar Jawa Pos

[page]
# since 2025: a Next.js page whose story stands in its state
headline: h1
state: props/pageProps/article/content
published: time @datetime
body: .article-content
drop: p:has(strong.readmore), p.page, ins

[page]
# the layout of Promedia's sites, about 2021 to 2025
headline: h1.read__title
published: .read__info__date
writer: .read__info__author
body: .read__content.clearfix
body: .read__content
caption: .photo__caption
tag: .tag__article__link
drop: p:has(strong.readmore), p.page, ins
pages: .paging__link
