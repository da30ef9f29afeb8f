id: beritasatu
name: BeritaSatu
hosts: beritasatu.com

[text]
brand: Berita Satu
brand: Suara Pembaruan

[page]
headline: h1
published: small.text-muted
writer: a[href*="/penulis/"]
editor: a[href*="/editor/"]
body: div.body-content
caption: figcaption
tag: h3.badge
tag: h3.fs-tag
drop: [id^=div-gpt-ad], .gam-ads, .body-content div:has(> p:matchesOwn(^BACA JUGA)), .halfpage, div:has(> a > h3.badge)
