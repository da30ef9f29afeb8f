id: kompas
name: Kompas.com
hosts: kompas.com

[text]
dateline: KompasOtomotif
dateline: KompasTekno
dateline: KompasProperti
dateline: KompasTravel
dateline: KompasEkonomi
dateline: KOMPAS
brand: Kompas Cyber Media

[page]
# since about 2017
headline: .read__title
published: .read__time
published: meta[name=content_PublishedDate] @content
writer: .credit-title-name
writer: meta[name=content_author] @content
editor: meta[name=content_editor] @content
body: div.read__content
caption: .photo__caption
tag: .tag__article__link
tag: meta[name=content_tags] @content
drop: [class*=inject-baca-juga], [class^=kompasidRec], .read__paging, .rVideo-middle, .video-box-thumb, .photo__caption, .fb-quote
pages: .read__paging

[page]
# about 2013 to 2016
headline: .baca-content h1, .kcm-read h2, h2:has(+ .clearfix .kcm-date)
published: .kcm-date
writer: table.grey tr:has(td:matches(^(?i)\s*penulis)), .penulis-editor tr:has(td:matches(^(?i)\s*penulis))
editor: table.grey tr:has(td:matches(^(?i)\s*editor)), .penulis-editor tr:has(td:matches(^(?i)\s*editor))
body: .kcm-read-text
body: .div-read
caption: .photo
credit: .photo .author
drop: .kcm-read-paging, .berita-terkait-content, .photo
untrusted: keywords
