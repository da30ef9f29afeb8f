id: kompas-id
name: Kompas.id
hosts: kompas.id

[text]
dateline: KOMPAS
brand: Harian Kompas

[page]
