id: tribunnews
name: Tribun network
hosts: tribunnews.com, tribun-timur.com, surya.co.id, wartakotalive.com, pos-kupang.com, serambinews.com, banjarmasinpost.co.id, sriwijayapost.com, bangkapos.com

[text]
dateline: TRIBUN
dateline: TRIBUN-MEDAN.COM
dateline: TRIBUN-BALI.COM
dateline: TRIBUN-PAPUA.COM
dateline: TRIBUNBATAM.ID
dateline: TRIBUNGORONTALO.COM
dateline: TRIBUNJABAR.ID
dateline: TRIBUNJAKARTA.COM
dateline: TRIBUNJAMBI.COM
dateline: TRIBUNJATENG.COM
dateline: TRIBUNJOGJA.COM
dateline: TRIBUNKALTENG.COM
dateline: TRIBUNKALTIM.CO
dateline: TRIBUNLAMPUNG.CO.ID
dateline: TRIBUNMANADO.CO.ID
dateline: TRIBUNMEDAN.COM
dateline: TRIBUNNEWSBOGOR.COM
dateline: TRIBUNPADANG.COM
dateline: TRIBUNPEKANBARU.COM
dateline: TRIBUNPONTIANAK.CO.ID
dateline: TRIBUNSOLO.COM
dateline: TRIBUNSUMSEL.COM
dateline: TRIBUN-SULBAR.COM
dateline: TRIBUN-VIDEO.COM
dateline: SURYAMALANG.COM
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
