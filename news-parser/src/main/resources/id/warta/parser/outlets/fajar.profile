id: fajar
name: FAJAR
hosts: fajar.co.id

[text]


[page]
