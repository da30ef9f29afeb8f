id: medcom
name: Medcom.id
hosts: medcom.id

[text]

[page]
