id: medcom
name: Medcom.id
hosts: medcom.id

[text]
brand: Medcom

[page]
