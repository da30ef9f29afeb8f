id: idnfinancials
name: IDNFinancials
hosts: idnfinancials.com

[text]
brand: IDN Financials

[page]
headline: h1
published: div.date-published @data-date
published: div.date-published
writer: .idn-authors .ia-names a.ian
body: .content-article, .article-content
