id: alinea
name: Alinea.id
hosts: alinea.id

[text]


[page]
