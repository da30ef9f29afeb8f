id: cnaindonesia
name: CNA Indonesia
hosts: cna.id

[text]


[page]
