id: liputan6
name: Liputan6.com
hosts: liputan6.com

[text]
dateline: Liputan6
brand: Liputan6 SCTV

[page]
# since 2017; all pages of an article stand in one
headline: .read-page--header--title
deck: .read-page--header--description
section: .read-page--breadcrumb--item:nth-child(2)
published: meta[property=article:published_time] @content
published: .read-page--header--author__datetime
writer: .read-page-box__author__name
writer: .read-page--header--author__name, .read-page--header--author
body: .article-content-body__item-content, .article-content-body__item-title
caption: .read-page--photo-gallery--item__caption
tag: .tags--snippet__name
tag: meta[name=keywords] @content
drop: .baca-juga-collections, .baca-juga-collections__detail, .article-ad, .article-raw-content

[page]
# 2013 to 2016
headline: .read-page--header__title
section: .read-page--breadcrumb--item:nth-child(2)
published: .read-page--header__datetime @datetime
writer: .read-page--header__author .fn
editor: #credits_editor ~ li .read-page--credits__name
body: [id^=multi-page]
body: .read-page--content-body
body: .article-content-body
caption: .read-page--photo-gallery--item__caption
tag: .read-page--tags__link
drop: .baca-juga, .article-ad
