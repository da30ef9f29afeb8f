id: kompas-id
name: Kompas.id
hosts: kompas.id

[text]

[page]
