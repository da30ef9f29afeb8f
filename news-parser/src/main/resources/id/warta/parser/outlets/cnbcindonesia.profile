id: cnbcindonesia
name: CNBC Indonesia
hosts: cnbcindonesia.com

[text]
brand: CNBC Indonesia TV

[page]
# since 2024
headline: h1
published: div.text-cm.text-gray
writer: div.mb-1.text-base.font-semibold
body: div.detail-text
caption: figcaption
drop: [class*=sisip], .linksisip, .lihatjg, [id^=div-gpt-ad]

[page]
# until 2023
headline: h1
published: .date
writer: .author
body: div.detail_text
drop: [class*=sisip], .linksisip, .lihatjg
