id: bisnis
name: Bisnis.com
hosts: bisnis.com

[text]
dateline: Bisnis
brand: Bisnis Indonesia
brand: JIBI

[page]
# since 2023
headline: h1.detailsTitleCaption
published: .detailsAttributeDates
published: meta[name=published_time] @content
writer: .authorName
body: article.detailsContent
caption: .detailsImage figcaption, figcaption
tag: .detailsTag a, .detailsTagItem a
drop: .baca-juga-box, [class^=billboard], .detailsAuthor, .detailsTag

[page]
# until about 2022
headline: h1
published: .authorTime
writer: .author
body: .sub-description
body: .description
body: [itemprop=articleBody]
caption: .main-image .caption, figcaption
tag: .topik a
drop: .baca-juga-box, .topik
