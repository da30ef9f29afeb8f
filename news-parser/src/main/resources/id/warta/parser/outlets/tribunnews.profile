id: tribunnews
name: Tribun network
hosts: tribunnews.com, tribun-timur.com, surya.co.id, wartakotalive.com, pos-kupang.com, serambinews.com, banjarmasinpost.co.id, sriwijayapost.com, bangkapos.com

[text]
dateline: TRIBUN
dateline: TRIBUN-MEDAN.COM
dateline: TRIBUN-BALI.COM
dateline: TRIBUN-PAPUA.COM
dateline: SURYA
dateline: WARTA KOTA
dateline: SRIPOKU.COM
dateline: PROHABA.CO
brand: Tribun Jogja
brand: Tribun Jateng
brand: Tribun Jabar
brand: Tribun Medan

[page]
# since about 2014, with the regional sites
headline: h1#arttitle
headline: h1
section: .breadcrumb li:nth-child(2) a
published: time @datetime
published: #article time
writer: #penulis
editor: #editor
body: div.side-article.txt-article
body: div.txt-article
caption: .imgfull_div figcaption, .imgfull_div .caption, .txt-article figcaption
tag: h5.tagcloud3 a
tag: .tagcloud3 a
drop: p.baca, .summary-article, .paging, .ads-placeholder, #_popIn_recommend_word, .side-article .pilihan-list, figcaption
pages: .pagination-wrap, .paging
untrusted: jsonld-author
untrusted: keywords
