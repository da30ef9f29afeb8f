id: rri
name: RRI
hosts: rri.co.id

[text]


[page]
