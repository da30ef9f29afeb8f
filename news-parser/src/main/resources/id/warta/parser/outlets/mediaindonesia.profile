id: mediaindonesia
name: Media Indonesia
hosts: mediaindonesia.com

[text]
brand: Media Group
brand: Micom

[page]
# since about 2018
headline: h1
section: .breadcrumb a:last-child
published: .datetime
published: .date-author .date
writer: .author-2
writer: .date-author .author, .byline .author
editor: .editor-name, .editor-1
body: div.article
caption: figcaption
credit: figcaption .credit
tag: .tag-list a
tag: [class*=tag] a
drop: .baca-juga, .follow-cta, .editor-name
paywall: .premium-badge, .paywall
untrusted: meta-author
