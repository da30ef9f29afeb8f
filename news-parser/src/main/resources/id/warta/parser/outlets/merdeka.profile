id: merdeka
name: Merdeka.com
hosts: merdeka.com

[text]

[page]
# since 2024
headline: h1.articles-content__title
deck: .articles-content__sinopsis
section: .breadcrumb-navigation li:nth-child(2)
published: meta[property=article:published_time] @content
reporter: div:has(> [data-tracking=author_name])
writer: [data-tracking=author_name]
body: .articles-content__body
caption: .articles-content__image figcaption
tag: .tags-articles__list a
drop: .articles-content__body > div:has(a[aria-label^=Link]), .advertisement-placeholder, .article-ad
untrusted: jsonld-author

[page]
# about 2014 to 2023
headline: h1.mdk-headline, h1
published: .date-post
writer: .reporter a, .mdk-date-reporter a
body: .mdk-body-paragraph
body: .mdk-body-paragpraph
caption: .mdk-headline-image figcaption, .mdk-pic span
tag: .mdk-tag-box a, .tag-list a
drop: .mdk-box-bacajuga, .inline-related, .box-bacajuga
