id: pikiranrakyat
name: Pikiran Rakyat
hosts: pikiran-rakyat.com, galamedianews.com, prfmnews.com, prfmnews.id

[text]
dateline: PRFMNEWS
dateline: GALAMEDIA
dateline: PR

[page]
headline: h1.read__title
headline: h1
published: .read__info__date
published: meta[name=content_PublishedDate] @content
writer: .read__info__author
writer: meta[name=content_author] @content
editor: meta[name=content_editor] @content
body: article.read__content
body: div.read__article, div.read__content
body: div[itemprop=articleBody]
caption: .photo__caption
tag: .tag__article__link
drop: p:has(strong.readmore), .readmore, ins, .read__others
pages: .paging__link
