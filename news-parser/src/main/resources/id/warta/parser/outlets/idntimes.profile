id: idntimes
name: IDN Times
hosts: idntimes.com

[text]
brand: IDN Media

[page]
# since 2024
headline: h1[data-testid=title-article]
published: [data-testid=publish-date-article] time @datetime
published: [data-testid=publish-date-article]
writer: [data-testid^=author-article]
body: #article-description
body: #article-content
caption: figcaption
tag: [data-testid=tag-list] a
drop: .read-more, .baca-juga, [class*=ads]
