id: viva
name: VIVA
hosts: viva.co.id

[text]


[page]
