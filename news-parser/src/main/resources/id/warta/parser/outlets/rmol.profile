id: rmol
name: RMOL
hosts: rmol.id, rmollampung.id, rmoljabar.id

[text]
dateline: RMOLLAMPUNG
dateline: RMOLJABAR
brand: Kantor Berita Politik RMOL
brand: RMOL Network

[page]
# since 2023
headline: .single_post_heading h1
published: .author li
published: meta[property=article:published_time] @content
writer: .author a[href*="/about/"]
body: #fontResizableText
tag: .tags a
drop: .ads

[page]
# the regional sites
headline: h1
published: meta[property=article:published_time] @content
body: div.post-text
tag: .tags a
