id: kontan
name: Kontan
hosts: kontan.co.id

[text]
brand: Harian Kontan

[page]
# since about 2017
headline: h1.detail-desk
published: div.fs14.ff-opensans.font-gray
body: div.tmpt-desk-kon[itemprop=articleBody]
body: .tmpt-desk-kon
body: [itemprop=articleBody]
caption: .img-desk-kon figcaption, figcaption
tag: .tag-on a, .list-tag-on a
drop: p:has(a[class^=track-]), h2:has(a[class^=track-]), .baca-juga
