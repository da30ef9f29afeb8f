id: detik
name: detikcom
hosts: detik.com

[text]
brand: detikNews
brand: detikFinance
brand: detikSport
brand: detikInet
brand: detikHot
brand: detikHealth
brand: detikOto
brand: detikTravel
brand: detikFood
brand: detikEdu
brand: detikX
brand: detikJabar
brand: detikJateng
brand: detikJatim
brand: detikBali
brand: detikSumut
brand: detikSulsel
brand: detikSumbagsel
brand: detikJogja
brand: detikKalimantan
brand: detikPop
brand: detikProperti
brand: detikHikmah
brand: detik Finance
brand: 20detik
brand: Wolipop
brand: Sepakbola
brand: MotoGP

[page]
# detikNews, detikHealth, detikSport and most channels since about 2019
headline: .detail__title
published: .detail__date
published: meta[name=dtk:publishdate] @content
writer: .detail__author
body: .detail__body-text
body: .itp_bodycontent
caption: .detail__media-caption
tag: .detail__body-tag a
drop: .linksisip, .lihatjg, .para_caption, .noncontent, .parallaxindetail, .sisip_video_ds, .aevp, [id^=div-gpt-ad], [class*=ads-scrollpage], .detail__body-tag, .sticky-share
pages: .detail__anchor, .detail__multiple, .detail__long-nav
untrusted: modified

[page]
# detikSport and detikTravel, about 2016 to 2022
headline: .jdl h1
published: .jdl .date
published: meta[name=dtk:publishdate] @content
writer: .jdl .author
body: .detail_text
body: .itp_bodycontent_wrapper
body: .read__content
caption: .pic_artikel_sisip
caption: .pic_artikel span, .pic_artikel .labelfoto
tag: .detail_tag a
drop: .linksisip, .lihatjg, .sisip_video_ds, .newstag, .detail_tag, .noncontent, .parallaxindetail

[page]
# photo galleries, about 2012 to 2018
headline: .detail_profil h1
published: .detail_profil .date
photographer: .detail_profil strong.l_blue2_detik
body: .text_gal
caption: .gal_rating .text
